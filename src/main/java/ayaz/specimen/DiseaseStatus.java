package ayaz.specimen;

/** What the disease tests of the donor say; only cleared material leaves the quarantine nodes (handbook A.2.9). */
public enum DiseaseStatus {
    CLEARED,
    PENDING,
    POSITIVE
}
