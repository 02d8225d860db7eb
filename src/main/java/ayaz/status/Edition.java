package ayaz.status;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import ayaz.platform.PartialDate.Precision;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a book or of a list: announced first, then in force by a legal act. What its publisher says of its
 * numbers is kept beside what we have written down of it, because the two seldom agree.
 */
@Entity
@Table(name = "status_edition")
public class Edition implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @Column(name = "status_system")
    private StatusSystem system;

    @Basic(optional = false)
    private String name;

    @Column(name = "in_force_from")
    private @Nullable LocalDate inForceFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private @Nullable Precision fromPrecision;

    private boolean announced;

    @Column(name = "legal_act")
    private @Nullable String legalAct;

    @Column(name = "legal_act_date")
    private @Nullable LocalDate legalActDate;

    @Column(name = "legal_act_url")
    private @Nullable String legalActUrl;

    @Column(name = "stated_taxa")
    private @Nullable Integer statedTaxa;

    @Column(name = "stated_added")
    private @Nullable Integer statedAdded;

    @Column(name = "stated_removed")
    private @Nullable Integer statedRemoved;

    @Basic(optional = false)
    private String source;

    private @Nullable String remarks;

    protected Edition() {}

    Edition(EditionFacts facts) {
        this.id = Ids.next();
        this.system = facts.system();
        say(facts);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.STATUS_EDITION, id, system + " " + name);
    }

    void say(EditionFacts facts) {
        if (announced && !facts.announced()) {
            throw StatusRefusals.editionInForce();
        }
        name = facts.name().strip();
        announced = facts.announced();
        inForce(Validity.written(facts.inForceFrom(), null));
        act(facts.legalAct(), facts.legalActDate(), facts.legalActUrl());
        statedTaxa = facts.statedTaxa();
        statedAdded = facts.statedAdded();
        statedRemoved = facts.statedRemoved();
        source = facts.source().strip();
        remarks = facts.remarks();
    }

    /** From now on it is what the list says. */
    void takeEffect(Validity from, @Nullable String act, @Nullable LocalDate actDate, @Nullable String actUrl) {
        if (!announced) {
            throw StatusRefusals.editionInForce();
        }
        announced = false;
        inForce(from);
        act(act, actDate, actUrl);
    }

    private void inForce(Validity from) {
        fromPrecision = from.fromPrecision();
        inForceFrom = fromPrecision == null ? null : from.from();
    }

    private void act(@Nullable String act, @Nullable LocalDate date, @Nullable String url) {
        legalAct = act;
        legalActDate = date;
        legalActUrl = url;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    StatusSystem system() {
        return system;
    }

    boolean isAnnounced() {
        return announced;
    }

    EditionCard card() {
        LocalDate from = inForceFrom;
        Precision precision = fromPrecision;
        return new EditionCard(
                id,
                system,
                name,
                announced,
                from == null || precision == null ? null : new PartialDate(from.atStartOfDay(), precision).toString(),
                legalAct,
                legalActDate,
                legalActUrl,
                statedTaxa,
                statedAdded,
                statedRemoved,
                source,
                remarks,
                version);
    }
}
