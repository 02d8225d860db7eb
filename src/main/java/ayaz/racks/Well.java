package ayaz.racks;

/**
 * One well as the file tells it.
 *
 * @param line of the file, from 1
 * @param written the position as the file writes it
 * @param text the tube's code, or the word that stands for none
 */
record Well(int line, String written, WellPosition position, Seen seen, String text) {}
