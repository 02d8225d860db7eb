package ayaz.checklists;

import ayaz.archives.Archive;
import ayaz.archives.DarwinCoreArchive;
import ayaz.archives.Table;
import ayaz.archives.TableRow;
import ayaz.platform.Upload;
import ayaz.sheets.Sheet;
import ayaz.sheets.SheetReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a Darwin Core Archive or a sheet. */
final class ChecklistReader {

    /** As many as memory should hold twice. */
    static final int MOST_TAXA = 150_000;

    private static final int MOST_STATEMENTS = 400_000;

    private static final Map<Term, String> NAMES_IN_SHEETS =
            Map.of(Term.NAME_EN, "en", Term.NAME_RU, "ru", Term.NAME_KK, "kk");

    private static final Term[] NAME = {Term.VERNACULAR_NAME, Term.LANGUAGE, Term.PREFERRED, Term.SOURCE};
    private static final Term[] DISTRIBUTION = {
        Term.LOCALITY,
        Term.LOCATION_ID,
        Term.COUNTRY_CODE,
        Term.OCCURRENCE_STATUS,
        Term.ESTABLISHMENT_MEANS,
        Term.THREAT_STATUS,
        Term.APPENDIX_CITES,
        Term.EVENT_DATE,
        Term.SOURCE
    };
    private static final Term[] DESCRIPTION = {Term.DESCRIPTION, Term.TYPE, Term.LANGUAGE, Term.SOURCE, Term.LICENSE};

    private ChecklistReader() {}

    static Checklist read(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw ChecklistRefusals.noFile();
        }
        if (bytes.length > Upload.MOST_BYTES) {
            throw ChecklistRefusals.tooLarge(Upload.MOST_BYTES / 1024 / 1024);
        }
        Checklist list =
                Archive.isZip(bytes) ? archive(DarwinCoreArchive.read(Archive.of(bytes))) : sheet(fileName, bytes);
        if (list.taxa().isEmpty()) {
            throw ChecklistRefusals.empty();
        }
        return list;
    }

    private static Checklist archive(DarwinCoreArchive archive) {
        Table core = archive.core();
        if (!core.rowType().isEmpty() && !"Taxon".equalsIgnoreCase(core.rowType())) {
            throw ChecklistRefusals.coreIsNotTaxon(core.rowType());
        }
        if (!core.has(Term.SCIENTIFIC_NAME.written())) {
            throw ChecklistRefusals.noColumn(core.name(), Term.SCIENTIFIC_NAME.written());
        }
        var list = new Checklist(core.name());
        core.forEach(row -> {
            Line line = Line.of(row);
            addTaxon(list, line, idOf(line));
        });
        var leftOut = new ArrayList<String>();
        archive.extensions().forEach(extension -> read(extension, list, leftOut));
        if (!leftOut.isEmpty()) {
            list.notices().add(Notice.of("leftOut", String.join(", ", leftOut)));
        }
        return list;
    }

    private static void read(Table extension, Checklist list, List<String> leftOut) {
        switch (extension.rowType()) {
            case "VernacularName" -> extension.forEach(row -> add(list.names(), extension.name(), row, NAME));
            case "Distribution" ->
                extension.forEach(row -> add(list.distributions(), extension.name(), row, DISTRIBUTION));
            case "Description" ->
                extension.forEach(row -> add(list.descriptions(), extension.name(), row, DESCRIPTION));
            default -> leftOut.add(extension.rowType());
        }
    }

    private static void addTaxon(Checklist list, Line line, String id) {
        if (list.taxa().size() == MOST_TAXA) {
            throw ChecklistRefusals.tooManyRows(list.file(), MOST_TAXA);
        }
        list.taxa().add(ChecklistRow.of(line, id));
    }

    private static void add(List<Statement> statements, String file, TableRow row, Term[] told) {
        if (statements.size() == MOST_STATEMENTS) {
            throw ChecklistRefusals.tooManyRows(file, MOST_STATEMENTS);
        }
        statements.add(Statement.of(file, Line.of(row), told));
    }

    private static String idOf(Line line) {
        String id = line.id().isEmpty() ? line.get(Term.TAXON_ID) : line.id();
        return id.isEmpty() ? "#" + line.number() : id;
    }

    /** One row a taxon, with names in the three languages beside it. */
    private static Checklist sheet(String fileName, byte[] bytes) {
        Sheet sheet = SheetReader.read(bytes, MOST_TAXA);
        var list = new Checklist(fileName);
        if (sheet.rows().isEmpty()) {
            return list;
        }
        Map<Term, Integer> columns = columns(sheet.rows().get(0), list);
        if (!columns.containsKey(Term.SCIENTIFIC_NAME)) {
            throw ChecklistRefusals.noColumn(fileName, Term.SCIENTIFIC_NAME.written());
        }
        if (sheet.encodingGuessed()) {
            list.notices().add(Notice.of("encoding", sheet.encoding()));
        }
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            if (!row.isEmpty()) {
                var line = Line.of(row, columns);
                String id = idOf(line);
                addTaxon(list, line, id);
                addNames(list, line, id);
            }
        }
        return list;
    }

    private static Map<Term, Integer> columns(Sheet.Row head, Checklist list) {
        Map<Term, Integer> columns = new EnumMap<>(Term.class);
        var unread = new ArrayList<String>();
        for (int i = 0; i < head.width(); i++) {
            int at = i;
            String heading = head.cell(i);
            Term.of(heading).ifPresentOrElse(term -> columns.putIfAbsent(term, at), () -> unread.add(heading));
        }
        unread.removeIf(String::isBlank);
        if (!unread.isEmpty()) {
            list.notices().add(Notice.of("unread", String.join(", ", unread)));
        }
        return columns;
    }

    private static void addNames(Checklist list, Line line, String id) {
        NAMES_IN_SHEETS.forEach((term, language) -> {
            String name = line.get(term);
            if (!name.isEmpty()) {
                Map<Term, String> words = new LinkedHashMap<>();
                words.put(Term.VERNACULAR_NAME, name);
                words.put(Term.LANGUAGE, language);
                list.names().add(new Statement(list.file(), line.number(), id, Map.copyOf(words)));
            }
        });
    }
}
