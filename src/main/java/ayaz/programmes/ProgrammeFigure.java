package ayaz.programmes;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number of a programme, as one source states it. */
@Entity
@Table(name = "programme_figure")
public class ProgrammeFigure implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Basic(optional = false)
    @Column(name = "figure_kind")
    private String figureKind;

    private @Nullable String area;

    @Basic(optional = false)
    private String period;

    @Column(name = "year_from")
    private @Nullable Integer yearFrom;

    @Column(name = "year_to")
    private @Nullable Integer yearTo;

    private @Nullable Integer best;

    private @Nullable Integer lowest;

    private @Nullable Integer highest;

    @Basic(optional = false)
    private String source;

    private @Nullable String remarks;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected ProgrammeFigure() {}

    ProgrammeFigure(Programme programme, FigureFacts facts) {
        this.id = Ids.next();
        this.programme = programme;
        say(facts);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PROGRAMME, programme.id(), programme.name())
                .part(figureKind + ", " + period);
    }

    final void say(FigureFacts facts) {
        figureKind = facts.kind();
        area = facts.area();
        period = facts.period().strip();
        yearFrom = facts.yearFrom();
        yearTo = facts.yearTo();
        best = facts.best();
        lowest = facts.lowest();
        highest = facts.highest();
        source = facts.source().strip();
        remarks = facts.remarks();
    }

    void makeVoid(String reason, UUID by, Instant at) {
        withdrawal = new Withdrawal(reason, by, at);
    }

    void mustStand() {
        programme.mustStand();
        if (withdrawal != null) {
            throw ProgrammeRefusals.isVoid();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Programme programme() {
        return programme;
    }

    FigureLine line() {
        return new FigureLine(
                id,
                programme.id(),
                programme.name(),
                figureKind,
                area,
                period,
                yearFrom,
                yearTo,
                best,
                lowest,
                highest,
                source,
                remarks,
                Withdrawal.told(withdrawal),
                version);
    }
}
