package ayaz.status;

import ayaz.platform.Ids;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of the page of a statement. */
public class StatusForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable StatusSystem system;
    private @Nullable String scope;
    private @Nullable String category;
    private @Nullable String criteria;
    private @Nullable String criteriaVersion;
    private @Nullable String trend;
    private boolean possiblyExtinct;
    private boolean possiblyExtinctInTheWild;
    private @Nullable String edition;
    private @Nullable Integer yearPublished;
    private @Nullable LocalDate assessedOn;
    private @Nullable String validFrom;
    private @Nullable String validTo;
    private @Nullable String legalAct;
    private @Nullable LocalDate legalActDate;
    private @Nullable String legalActUrl;
    private @Nullable String annotation;
    private @Nullable String externalId;
    private @Nullable String source;
    private @Nullable String remarks;

    void show(StatusFacts facts) {
        system = facts.system();
        scope = facts.scope();
        category = facts.category();
        criteria = facts.criteria();
        criteriaVersion = facts.criteriaVersion();
        trend = facts.trend();
        possiblyExtinct = facts.possiblyExtinct();
        possiblyExtinctInTheWild = facts.possiblyExtinctInTheWild();
        edition = facts.edition() == null ? null : facts.edition().toString();
        yearPublished = facts.yearPublished();
        assessedOn = facts.assessedOn();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        legalAct = facts.legalAct();
        legalActDate = facts.legalActDate();
        legalActUrl = facts.legalActUrl();
        annotation = facts.annotation();
        externalId = facts.externalId();
        source = facts.source();
        remarks = facts.remarks();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    StatusFacts facts() {
        return new StatusFacts(
                system,
                scope,
                category,
                criteria,
                criteriaVersion,
                trend,
                possiblyExtinct,
                possiblyExtinctInTheWild,
                Ids.read(edition).orElse(null),
                yearPublished,
                assessedOn,
                validFrom,
                validTo,
                legalAct,
                legalActDate,
                legalActUrl,
                annotation,
                externalId,
                source,
                remarks);
    }

    public @Nullable StatusSystem getSystem() {
        return system;
    }

    public void setSystem(@Nullable StatusSystem system) {
        this.system = system;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getCriteria() {
        return criteria;
    }

    public void setCriteria(@Nullable String criteria) {
        this.criteria = criteria;
    }

    public @Nullable String getCriteriaVersion() {
        return criteriaVersion;
    }

    public void setCriteriaVersion(@Nullable String criteriaVersion) {
        this.criteriaVersion = criteriaVersion;
    }

    public @Nullable String getTrend() {
        return trend;
    }

    public void setTrend(@Nullable String trend) {
        this.trend = trend;
    }

    public boolean isPossiblyExtinct() {
        return possiblyExtinct;
    }

    public void setPossiblyExtinct(boolean possiblyExtinct) {
        this.possiblyExtinct = possiblyExtinct;
    }

    public boolean isPossiblyExtinctInTheWild() {
        return possiblyExtinctInTheWild;
    }

    public void setPossiblyExtinctInTheWild(boolean possiblyExtinctInTheWild) {
        this.possiblyExtinctInTheWild = possiblyExtinctInTheWild;
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable Integer getYearPublished() {
        return yearPublished;
    }

    public void setYearPublished(@Nullable Integer yearPublished) {
        this.yearPublished = yearPublished;
    }

    public @Nullable LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public @Nullable String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable String validTo) {
        this.validTo = validTo;
    }

    public @Nullable String getLegalAct() {
        return legalAct;
    }

    public void setLegalAct(@Nullable String legalAct) {
        this.legalAct = legalAct;
    }

    public @Nullable LocalDate getLegalActDate() {
        return legalActDate;
    }

    public void setLegalActDate(@Nullable LocalDate legalActDate) {
        this.legalActDate = legalActDate;
    }

    public @Nullable String getLegalActUrl() {
        return legalActUrl;
    }

    public void setLegalActUrl(@Nullable String legalActUrl) {
        this.legalActUrl = legalActUrl;
    }

    public @Nullable String getAnnotation() {
        return annotation;
    }

    public void setAnnotation(@Nullable String annotation) {
        this.annotation = annotation;
    }

    public @Nullable String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = externalId;
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
