package ayaz.specimen;

/** Male, female, unknown, hermaphrodite (handbook B.11). */
public enum Sex {
    M,
    F,
    U,
    I
}
