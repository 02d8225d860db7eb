package ayaz.documents;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.specimen.RecordHome;
import ayaz.specimen.SpecimenRecord;
import ayaz.specimen.SpecimenRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Documents, as far as the person may see them: of what may not be seen nothing is told. */
@ApplicationScoped
@Transactional
public class DocumentQueries {

    private static final int PORTION = 500;

    @Inject
    Documents documents;

    @Inject
    SpecimenRecords records;

    @Inject
    CurrentUser user;

    /** A document with the id of the unit, lot or animal that it is attached to. */
    public record Attached(UUID record, DocumentLine line) {}

    /** Those of the unit, lot or animal and of what it comes from, the newest first. */
    @Requires(Permission.READ)
    public List<DocumentLine> of(String code) {
        return documents.of(records.coded(code, "of").withOrigins()).stream()
                .filter(document -> document.mayBeSeenBy(user))
                .map(Document::line)
                .toList();
    }

    /** Where the unit, lot or animal with that code has its page. */
    @Requires(Permission.READ)
    public RecordHome home(String code) {
        SpecimenRecord record = records.coded(code, "of");
        return new RecordHome(record.kind(), record.code());
    }

    @Requires(Permission.READ)
    public DocumentLine document(UUID id) {
        return seen(id).line();
    }

    @Requires(Permission.READ)
    public byte[] content(UUID id) {
        return documents.content(seen(id).sha256());
    }

    /** Of these units, lots and animals themselves, void ones too. */
    @Requires(Permission.AUDIT)
    public List<Attached> attachedTo(Collection<UUID> records) {
        List<UUID> all = List.copyOf(records);
        var attached = new ArrayList<Attached>();
        for (int from = 0; from < all.size(); from += PORTION) {
            documents
                    .of(all.subList(from, Math.min(from + PORTION, all.size())))
                    .forEach(document ->
                            attached.add(new Attached(document.record().id(), document.line())));
        }
        return attached;
    }

    private Document seen(UUID id) {
        Document document = documents.document(id);
        if (!document.mayBeSeenBy(user)) {
            throw DocumentRefusals.noSuchDocument();
        }
        return document;
    }
}
