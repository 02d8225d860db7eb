package ayaz.documents;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Upload;
import ayaz.specimen.SpecimenRecords;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document is attached, or declared void. */
@ApplicationScoped
@Transactional
public class Attaching {

    @Inject
    Documents documents;

    @Inject
    SpecimenRecords records;

    @Inject
    Terms terms;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /** {@code called} is the name of the file at its sender's. */
    @Requires(Permission.CORRECT)
    public UUID attach(
            @NotNull String code, @NotNull Upload upload, @Nullable String called, @Valid DocumentFacts facts) {
        mustBeKnown("DOCUMENT_KIND", facts.kind(), "kind");
        mustBeKnown("DOCUMENT_ACCESS", facts.access(), "access");
        var record = records.coded(code, "of");
        var file = DocumentFile.of(upload, called == null ? facts.title() : called);
        documents.keep(file);
        var document = new Document(record, file, facts, clock.now(), user);
        documents.add(document);
        return document.id();
    }

    @Requires(Permission.CORRECT)
    public void declareVoid(@NotNull UUID id, @NotBlank @Size(max = 400) String reason) {
        Document document = documents.document(id);
        audit.because(reason);
        document.declareVoid(reason.strip(), clock.now(), user);
    }

    private void mustBeKnown(String vocabulary, String code, String field) {
        if (!terms.exists(vocabulary, code)) {
            throw DocumentRefusals.unknownTerm(code).at(field);
        }
    }
}
