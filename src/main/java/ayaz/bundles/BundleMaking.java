package ayaz.bundles;

import ayaz.evidence.EvidenceFile;
import ayaz.evidence.Given;
import ayaz.evidence.ManifestHead;
import ayaz.evidence.Verdict;
import ayaz.evidence.Verifier;
import ayaz.holdings.HoldingsQueries;
import ayaz.holdings.UnitRow;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.leaves.CustodyLeaf;
import ayaz.merkle.Hash;
import ayaz.platform.CollectionClock;
import ayaz.platform.Language;
import ayaz.signing.ElectronicSignature;
import ayaz.signing.SignatureCard;
import ayaz.signing.SignatureQueries;
import ayaz.transparency.LogExcerpt;
import ayaz.transparency.LogExcerpts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a bundle, and lets it out only if whoever gets it will find that it holds. */
@ApplicationScoped
public class BundleMaking {

    private static final int MOST_UNITS = 2_000;
    private static final int MOST_EVENTS = 20_000;

    @Inject
    HoldingsQueries holdings;

    @Inject
    LogExcerpts excerpts;

    @Inject
    BundleRecords records;

    @Inject
    BundleDocuments documents;

    @Inject
    SignatureQueries signatures;

    @Inject
    CertificatePdf certificates;

    @Inject
    Specification specification;

    @Inject
    Language language;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    /** How many units the bundle would be about. */
    @Requires(Permission.AUDIT)
    public int count(BundleScope scope) {
        return units(scope).size();
    }

    /** {@code since} are sizes of checkpoints that the reader has kept and wants the proofs to begin with. */
    @Requires(Permission.AUDIT)
    public byte[] make(BundleScope scope, Collection<Long> since) {
        List<UnitRow> units = units(scope);
        List<String> codes = units.stream().map(UnitRow::unitId).toList();
        LogExcerpt log = excerpts.of(codes, since, MOST_EVENTS);
        Map<String, ElectronicSignature> signed = signatures.withHashes(signatureHashes(log));
        Instant now = clock.now();
        List<RecordFile> told = records.of(codes);
        List<BundleDocument> attached = documents.of(told);
        var certificate = new Certificate(scope, now, user.displayName(), units, log, cards(signed), attached);
        var entries = new HashMap<String, byte[]>();
        addLog(entries, log);
        Stream.concat(told.stream(), attached.stream().map(BundleDocument::record))
                .forEach(record -> entries.put(record.entry(), record.bytes()));
        entries.putAll(documents.files(attached));
        signed.forEach((hash, signature) -> {
            entries.put("signatures/" + hash, utf8(signature.text()));
            entries.put("signed/" + signature.recordHash(), utf8(signature.recordText()));
        });
        entries.put("certificate.pdf", certificates.render(certificate));
        entries.put("specification.md", specification.bytes());
        var head = new ManifestHead(
                log.origin(),
                now,
                log.size(),
                scope.subject(),
                scope.words(),
                language.getLocale().getLanguage());
        byte[] file = EvidenceFile.write(entries, head, log.signer());
        mustHold(file);
        return file;
    }

    private List<UnitRow> units(BundleScope scope) {
        var units = new ArrayList<UnitRow>();
        holdings.eachOf(scope.filter(), unit -> {
            units.add(unit);
            if (units.size() > MOST_UNITS) {
                throw BundleRefusals.tooManyUnits(MOST_UNITS);
            }
        });
        if (units.isEmpty()) {
            throw BundleRefusals.nothing(scope.words());
        }
        return units;
    }

    private static List<String> signatureHashes(LogExcerpt log) {
        return log.events().stream()
                .map(event -> event.leaf().signature())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<String, SignatureCard> cards(Map<String, ElectronicSignature> signed) {
        return signed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> signatures.card(each.getValue())));
    }

    private static void addLog(Map<String, byte[]> entries, LogExcerpt log) {
        entries.put("keys", utf8(log.keys()));
        log.checkpoints().forEach((size, note) -> entries.put("checkpoints/" + size, utf8(note)));
        log.timeStamps().forEach((size, token) -> entries.put("timestamps/" + size, token));
        entries.put("witnesses", lines(log.witnesses().stream()));
        entries.put(
                "consistency",
                lines(log.consistency().entrySet().stream().map(each -> each.getKey() + path(each.getValue()))));
        entries.put("events", lines(log.events().stream().map(event -> event.index() + " " + text(event.leaf()))));
        entries.put("proofs", lines(log.events().stream().map(event -> event.index() + path(event.path()))));
    }

    private static String text(CustodyLeaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }

    private static String path(List<Hash> hashes) {
        return hashes.stream()
                .map(hash -> " " + Base64.getEncoder().encodeToString(hash.bytes()))
                .collect(Collectors.joining());
    }

    private static byte[] lines(Stream<String> lines) {
        return utf8(lines.map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void mustHold(byte[] file) {
        if (Verifier.verify(file, Given.NOTHING) instanceof Verdict.NotVerified broken) {
            throw BundleRefusals.doesNotHold(broken.rule().toString(), broken.where() + " " + broken.why());
        }
    }
}
