package ayaz.population;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fields of the page of an estimate. */
public class EstimateForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String population;
    private @Nullable String partOf;
    private boolean disjoint;
    private @Nullable String area;
    private @Nullable String measure;
    private @Nullable String countUnit;
    private @Nullable BigDecimal best;
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;
    private @Nullable String method;
    private @Nullable Integer confidencePercent;
    private @Nullable Integer quality;
    private @Nullable String period;
    private @Nullable String periodFrom;
    private @Nullable String periodTo;
    private @Nullable String source;
    private @Nullable String remarks;

    void show(EstimateFacts facts) {
        population = facts.population();
        partOf = facts.partOf();
        disjoint = facts.disjoint();
        area = facts.area();
        measure = facts.measure();
        countUnit = facts.countUnit();
        best = facts.best();
        lowest = facts.lowest();
        highest = facts.highest();
        method = facts.method();
        confidencePercent = facts.confidencePercent();
        quality = facts.quality();
        period = facts.period();
        periodFrom = facts.periodFrom();
        periodTo = facts.periodTo();
        source = facts.source();
        remarks = facts.remarks();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    EstimateFacts facts() {
        return new EstimateFacts(
                population,
                partOf,
                disjoint,
                area,
                measure,
                countUnit,
                best,
                lowest,
                highest,
                method,
                confidencePercent,
                quality,
                period,
                periodFrom,
                periodTo,
                source,
                remarks);
    }

    public @Nullable String getPopulation() {
        return population;
    }

    public void setPopulation(@Nullable String population) {
        this.population = population;
    }

    public @Nullable String getPartOf() {
        return partOf;
    }

    public void setPartOf(@Nullable String partOf) {
        this.partOf = partOf;
    }

    public boolean isDisjoint() {
        return disjoint;
    }

    public void setDisjoint(boolean disjoint) {
        this.disjoint = disjoint;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable String getCountUnit() {
        return countUnit;
    }

    public void setCountUnit(@Nullable String countUnit) {
        this.countUnit = countUnit;
    }

    public @Nullable BigDecimal getBest() {
        return best;
    }

    public void setBest(@Nullable BigDecimal best) {
        this.best = best;
    }

    public @Nullable BigDecimal getLowest() {
        return lowest;
    }

    public void setLowest(@Nullable BigDecimal lowest) {
        this.lowest = lowest;
    }

    public @Nullable BigDecimal getHighest() {
        return highest;
    }

    public void setHighest(@Nullable BigDecimal highest) {
        this.highest = highest;
    }

    public @Nullable String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method;
    }

    public @Nullable Integer getConfidencePercent() {
        return confidencePercent;
    }

    public void setConfidencePercent(@Nullable Integer confidencePercent) {
        this.confidencePercent = confidencePercent;
    }

    public @Nullable Integer getQuality() {
        return quality;
    }

    public void setQuality(@Nullable Integer quality) {
        this.quality = quality;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(@Nullable String periodFrom) {
        this.periodFrom = periodFrom;
    }

    public @Nullable String getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(@Nullable String periodTo) {
        this.periodTo = periodTo;
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
