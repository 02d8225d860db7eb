package ayaz.cards;

import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.platform.Numbers;
import ayaz.population.PopulationChart;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chart of a population on paper: the same positions as on the screen, where the picture is 640 by 320. */
final class ChartDrawing {

    private static final float HEIGHT = 320;
    private static final float WIDTH = 640;
    private static final float SMALL = 7;

    /** A path of one straight stroke: from a point up or down, or to the right. */
    private static final Pattern STROKE = Pattern.compile("M([\\d.]+) ([\\d.]+)([VH])([\\d.]+)");

    private final SheetPages pages;
    private final float scale = (SheetPages.RIGHT - SheetPages.LEFT) / WIDTH;

    ChartDrawing(SheetPages pages) {
        this.pages = pages;
    }

    void draw(PopulationChart chart, Numbers numbers) throws IOException {
        pages.need(HEIGHT * scale + 30);
        for (PopulationChart.Tick tick : chart.sizes()) {
            float down = down(tick.at());
            pages.line(x("76"), down, x("628"), down, 0.2f);
            label(SheetPages.LEFT, 38, down + 2, numbers.plain(tick.value()));
        }
        for (PopulationChart.Tick tick : chart.years()) {
            label(x(tick.at()) - 8, 40, down("308"), tick.value().toPlainString());
        }
        for (PopulationChart.Series series : chart.series()) {
            draw(series);
        }
        pages.down(HEIGHT * scale + 8);
    }

    private void label(float x, float room, float down, String text) throws IOException {
        pages.down(down);
        pages.text(LabelFont.REGULAR, SMALL, x, room, text);
        pages.down(-down);
    }

    private void draw(PopulationChart.Series series) throws IOException {
        List<PopulationChart.Dot> dots = series.dots();
        for (int i = 0; i < dots.size(); i++) {
            var dot = dots.get(i);
            if (i > 0) {
                var before = dots.get(i - 1);
                pages.line(x(before.x()), down(before.y()), x(dot.x()), down(dot.y()), 0.5f);
            }
            stroke(dot.bounds());
            stroke(dot.period());
            pages.square(x(dot.x()), down(dot.y()), 2f + series.number() * 0.6f);
        }
    }

    private void stroke(String path) throws IOException {
        Matcher found = STROKE.matcher(path);
        if (found.matches()) {
            boolean upwards = found.group(3).equals("V");
            pages.line(
                    x(found.group(1)),
                    down(found.group(2)),
                    x(upwards ? found.group(1) : found.group(4)),
                    down(upwards ? found.group(4) : found.group(2)),
                    1f);
        }
    }

    private float x(String at) {
        return SheetPages.LEFT + Float.parseFloat(at) * scale;
    }

    private float down(String at) {
        return Float.parseFloat(at) * scale;
    }
}
