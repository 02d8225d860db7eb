package ayaz.racks;

import java.util.List;

/**
 * Why a rack file is not believed.
 *
 * @param line of the file; 0 where it is the file as a whole
 * @param well as the file writes it, empty where no single well is meant
 * @param key of the sentence
 */
record RackFault(int line, String well, String value, String key, List<Object> arguments) {

    static RackFault at(Well well, String key, Object... arguments) {
        return new RackFault(well.line(), well.written(), well.text(), key, List.of(arguments));
    }

    static RackFault at(int line, String well, String value, String key, Object... arguments) {
        return new RackFault(line, well, value, key, List.of(arguments));
    }
}
