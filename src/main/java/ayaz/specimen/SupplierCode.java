package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The code that a tube came with from its maker: another name of the unit, never given to a second one. */
@Entity
@Table(name = "supplier_code")
@IdClass(SupplierCode.Key.class)
class SupplierCode implements Audited {

    /** A code is unique within its scheme. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        String value = "";
        String scheme = "";

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Key key && value.equals(key.value) && scheme.equals(key.scheme);
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, scheme);
        }
    }

    @Id
    private String value;

    @Id
    private String scheme;

    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_id")
    private StoredUnit unit;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected SupplierCode() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TUBE_CODE, unit.id(), unit.code()).part(value);
    }

    SupplierCode(String scheme, String value, StoredUnit unit, Instant linkedAt) {
        this.scheme = scheme;
        this.value = value;
        this.unit = unit;
        this.linkedAt = linkedAt;
    }
}
