package ayaz.archives;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the {@code meta.xml} of archives of tab-separated tables, for tests. */
public final class Descriptor {

    public static final String DWC = "http://rs.tdwg.org/dwc/terms/";
    public static final String GBIF = "http://rs.gbif.org/terms/1.0/";
    public static final String DC = "http://purl.org/dc/terms/";

    /** Its first column is the id; the terms are those of the next ones. */
    public record Part(String rowType, String file, List<String> terms) {

        public static Part of(String rowType, String file, String... terms) {
            return new Part(rowType, file, List.of(terms));
        }

        private String written(String element, String id) {
            String fields = IntStream.range(0, terms.size())
                    .mapToObj(i -> "<field index=\"%d\" term=\"%s\"/>".formatted(i + 1, terms.get(i)))
                    .collect(Collectors.joining());
            return """
                    <%1$s encoding="UTF-8" fieldsTerminatedBy="\\t" linesTerminatedBy="\\n" fieldsEnclosedBy=""
                        ignoreHeaderLines="1" rowType="%2$s">
                      <files><location>%3$s</location></files><%4$s index="0"/>%5$s
                    </%1$s>
                    """
                    .formatted(element, rowType, file, id, fields);
        }
    }

    private Descriptor() {}

    public static String of(Part core, Part... extensions) {
        return Stream.concat(
                        Stream.of(core.written("core", "id")),
                        Stream.of(extensions).map(each -> each.written("extension", "coreid")))
                .collect(Collectors.joining("", "<archive xmlns=\"http://rs.tdwg.org/dwc/text/\">\n", "</archive>"));
    }
}
