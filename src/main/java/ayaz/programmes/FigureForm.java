package ayaz.programmes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The fields of the page of a number. */
public class FigureForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String kind;
    private @Nullable String area;
    private @Nullable String period;
    private @Nullable Integer yearFrom;
    private @Nullable Integer yearTo;
    private @Nullable Integer best;
    private @Nullable Integer lowest;
    private @Nullable Integer highest;
    private @Nullable String source;
    private @Nullable String remarks;

    void show(FigureFacts facts) {
        kind = facts.kind();
        area = facts.area();
        period = facts.period();
        yearFrom = facts.yearFrom();
        yearTo = facts.yearTo();
        best = facts.best();
        lowest = facts.lowest();
        highest = facts.highest();
        source = facts.source();
        remarks = facts.remarks();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    FigureFacts facts() {
        return new FigureFacts(kind, area, period, yearFrom, yearTo, best, lowest, highest, source, remarks);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable Integer getYearFrom() {
        return yearFrom;
    }

    public void setYearFrom(@Nullable Integer yearFrom) {
        this.yearFrom = yearFrom;
    }

    public @Nullable Integer getYearTo() {
        return yearTo;
    }

    public void setYearTo(@Nullable Integer yearTo) {
        this.yearTo = yearTo;
    }

    public @Nullable Integer getBest() {
        return best;
    }

    public void setBest(@Nullable Integer best) {
        this.best = best;
    }

    public @Nullable Integer getLowest() {
        return lowest;
    }

    public void setLowest(@Nullable Integer lowest) {
        this.lowest = lowest;
    }

    public @Nullable Integer getHighest() {
        return highest;
    }

    public void setHighest(@Nullable Integer highest) {
        this.highest = highest;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }
}
