package ayaz.specimen;

/** Whether the papers for taking the material exist (handbook section 2, permit status). */
public enum PermitStatus {
    AVAILABLE,
    NOT_REQUIRED,
    NOT_AVAILABLE,
    UNKNOWN
}
