package ayaz.audit;

/** An entity whose every change is written down, without the acts that change it doing anything for it. */
public interface Audited {

    /** Under which record people will look for its changes. */
    AuditSubject auditSubject();
}
