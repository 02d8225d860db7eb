package ayaz.occurrences;

import ayaz.archives.Archive;
import ayaz.archives.DataPackage;
import ayaz.archives.PlainTable;
import ayaz.archives.Table;
import ayaz.platform.CollectionClock;
import ayaz.platform.Upload;
import ayaz.vocabulary.Term;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Recognises what kind of file somebody hands in. */
@ApplicationScoped
class FieldFiles {

    @Inject
    CollectionClock clock;

    @Inject
    Terms terms;

    FieldRecords open(FieldFile file) {
        if (file.bytes().length == 0) {
            throw OccurrenceRefusals.noFile();
        }
        if (Archive.isZip(file.bytes()) || file.bytes().length > Upload.MOST_BYTES) {
            return packed(Archive.of(file.bytes()), file.name());
        }
        return plain(PlainTable.of(file.name(), file.bytes()), file.name());
    }

    private FieldRecords packed(Archive zip, String name) {
        if (zip.beside(DataPackage.DESCRIPTOR).isPresent()) {
            return new CamtrapRecords(zip, name, latest());
        }
        if (zip.beside("meta.xml").isPresent()) {
            return DarwinCoreRecords.of(zip, name, latest());
        }
        return plain(PlainTable.only(zip).orElseThrow(OccurrenceRefusals::noSuchKind), name);
    }

    private FieldRecords plain(Table table, String name) {
        if (MovebankRecords.isOne(table)) {
            return new MovebankRecords(table, name, latest());
        }
        if (CountRecords.isOne(table)) {
            return new CountRecords(table, name, latest(), methods());
        }
        if (DarwinCoreRecords.isOne(table)) {
            return DarwinCoreRecords.of(table, name, latest());
        }
        throw OccurrenceRefusals.noSuchKind();
    }

    /** A day of grace: somewhere it is already tomorrow. */
    private LocalDateTime latest() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC).plusDays(1);
    }

    private Set<String> methods() {
        return terms.of("COUNT_METHOD").stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
