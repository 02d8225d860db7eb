package ayaz.occurrences;

/** Who listens while a file is walked over. */
interface Findings {

    void seen(Sighting sighting);

    void counted(AreaCount count);

    void leftOut(LeftOut why);

    void problem(RowProblem problem);
}
