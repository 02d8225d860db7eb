package ayaz.labels;

/** One thing on a label. */
sealed interface LabelElement permits LabelText, LabelSymbol, LabelLine {

    /** All the room it may ever take, whatever the fields hold. */
    Box box();

    void draw(LabelPage page, LabelFields fields);
}
