package ayaz.occurrences;

/** The records of a file, walked over as often as wanted. */
interface FieldRecords {

    DatasetFacts facts();

    /** Tells every row of the file, in its order. */
    void tell(Findings findings);
}
