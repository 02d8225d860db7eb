package ayaz.programmes;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import ayaz.species.Taxon;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is done for a taxon over some years, by somebody, somewhere. */
@Entity
@Table(name = "programme")
public class Programme implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    @Column(name = "taxon_id")
    private UUID taxonId;

    @Basic(optional = false)
    @Column(name = "programme_kind")
    private String programmeKind;

    @Basic(optional = false)
    private String name;

    private @Nullable String institution;

    private @Nullable String area;

    private @Nullable String begins;

    private @Nullable String ends;

    private @Nullable String partners;

    @Basic(optional = false)
    private String source;

    private @Nullable String remarks;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected Programme() {}

    Programme(Taxon taxon, ProgrammeFacts facts) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        say(facts);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PROGRAMME, id, name);
    }

    final void say(ProgrammeFacts facts) {
        PartialDate first = facts.beginning();
        PartialDate last = facts.end();
        if (first != null && last != null && last.latestDay().isBefore(first.earliestDay())) {
            throw ProgrammeRefusals.endsBeforeItBegins("ends");
        }
        programmeKind = facts.kind();
        name = facts.name().strip();
        institution = facts.institution();
        area = facts.area();
        begins = first == null ? null : first.toString();
        ends = last == null ? null : last.toString();
        partners = facts.partners();
        source = facts.source().strip();
        remarks = facts.remarks();
    }

    void makeVoid(String reason, UUID by, Instant at) {
        withdrawal = new Withdrawal(reason, by, at);
    }

    void mustStand() {
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

    UUID taxonId() {
        return taxonId;
    }

    String name() {
        return name;
    }

    ProgrammeCard card(String scientificName, List<FigureLine> figures) {
        return new ProgrammeCard(
                id,
                taxonId,
                scientificName,
                programmeKind,
                name,
                institution,
                area,
                begins,
                ends,
                partners,
                source,
                remarks,
                Withdrawal.told(withdrawal),
                version,
                figures);
    }
}
