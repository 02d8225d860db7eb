package ayaz.programmes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The fields of the page of a programme. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String kind;
    private @Nullable String name;
    private @Nullable String institution;
    private @Nullable String area;
    private @Nullable String begins;
    private @Nullable String ends;
    private @Nullable String partners;
    private @Nullable String source;
    private @Nullable String remarks;

    void show(ProgrammeFacts facts) {
        kind = facts.kind();
        name = facts.name();
        institution = facts.institution();
        area = facts.area();
        begins = facts.begins();
        ends = facts.ends();
        partners = facts.partners();
        source = facts.source();
        remarks = facts.remarks();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    ProgrammeFacts facts() {
        return new ProgrammeFacts(kind, name, institution, area, begins, ends, partners, source, remarks);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getBegins() {
        return begins;
    }

    public void setBegins(@Nullable String begins) {
        this.begins = begins;
    }

    public @Nullable String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends;
    }

    public @Nullable String getPartners() {
        return partners;
    }

    public void setPartners(@Nullable String partners) {
        this.partners = partners;
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
