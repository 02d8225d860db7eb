package ayaz.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Where on an axis a value stands, and the values that are written beside it. */
record Scale(DoubleUnaryOperator place, List<PopulationChart.Tick> ticks) {

    private static final int WANTED_YEARS = 7;
    private static final int WANTED_SIZES = 5;

    double at(double value) {
        return place.applyAsDouble(value);
    }

    static Scale years(List<EstimateLine> drawn) {
        int first = drawn.stream().mapToInt(line -> line.from().getYear()).min().orElseThrow();
        int last = drawn.stream().mapToInt(line -> line.to().getYear()).max().orElseThrow() + 1;
        double width = (PopulationChart.RIGHT - PopulationChart.LEFT) / (last - first);
        DoubleUnaryOperator place = year -> PopulationChart.LEFT + (year - first) * width;
        int step = (int) Math.max(1, round((last - first) / (double) WANTED_YEARS));
        var ticks = new ArrayList<PopulationChart.Tick>();
        for (int year = first + Math.floorMod(-first, step); year < last; year += step) {
            ticks.add(tick(place, year));
        }
        return new Scale(place, ticks);
    }

    /** From nothing to the most. */
    static Scale even(double most) {
        double step = round(Math.max(most, 1) / WANTED_SIZES);
        double top = Math.ceil(Math.max(most, 1) / step) * step;
        DoubleUnaryOperator place =
                size -> PopulationChart.BOTTOM - size / top * (PopulationChart.BOTTOM - PopulationChart.TOP);
        var ticks = new ArrayList<PopulationChart.Tick>();
        for (int i = 0; i * step <= top + step / 2; i++) {
            ticks.add(tick(place, i * step));
        }
        return new Scale(place, ticks);
    }

    /** From the power of ten below the least to the one above the most. */
    static Scale powers(double least, double most) {
        int low = (int) Math.floor(Math.log10(least));
        int high = (int) Math.ceil(Math.log10(most));
        double height = (PopulationChart.BOTTOM - PopulationChart.TOP) / (high - low);
        DoubleUnaryOperator place = size -> PopulationChart.BOTTOM - (Math.log10(size) - low) * height;
        var ticks = new ArrayList<PopulationChart.Tick>();
        for (int power = low; power <= high; power++) {
            ticks.add(tick(place, Math.pow(10, power)));
        }
        return new Scale(place, ticks);
    }

    private static PopulationChart.Tick tick(DoubleUnaryOperator place, double value) {
        return new PopulationChart.Tick(
                PopulationChart.text(place.applyAsDouble(value)),
                BigDecimal.valueOf(value).stripTrailingZeros());
    }

    /** The nearest of 1, 2, 5, 10, 20, 50 and so on above it. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
