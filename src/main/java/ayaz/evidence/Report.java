package ayaz.evidence;

import ayaz.notes.NoteKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verdict as an auditor reads it. */
final class Report {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Texts texts;
    private final String file;
    private final List<String> lines = new ArrayList<>();

    Report(Texts texts, String file) {
        this.texts = texts;
        this.file = file;
    }

    List<String> of(Verdict verdict) {
        if (verdict instanceof Verdict.NotVerified broken) {
            notVerified(broken);
        } else if (verdict instanceof Verdict.Verified verified) {
            verified(verified);
        }
        return lines;
    }

    private void notVerified(Verdict.NotVerified broken) {
        String code = broken.rule().code();
        say("evidence.notVerified", file);
        say("evidence.rule." + code);
        if (broken.where().isEmpty()) {
            say("evidence.code", code);
        } else {
            say("evidence.codeAndPlace", code, broken.where());
        }
    }

    private void verified(Verdict.Verified verified) {
        say("evidence.verified", file);
        lines.add("");
        ManifestHead head = verified.head();
        say("evidence.made", time(head.madeAt()), head.origin());
        say("evidence.of." + head.subject().name().toLowerCase(Locale.ROOT), head.words());
        say("evidence.numbers", verified.events(), verified.units(), head.size());
        say("evidence.key", verified.key());
        say("evidence.fingerprint", verified.key().fingerprint());
        lines.add("");
        verified.checkpoints().forEach(this::seen);
        verified.signatures()
                .forEach(each -> say("evidence.signature", each.printedName(), each.meaning(), each.act(), each.at()));
        verified.documents().forEach(this::attached);
        lines.add("");
        compared(verified.given());
        say("evidence.meaning");
        say("evidence.meaning.complete");
    }

    private void seen(Verdict.Seen checkpoint) {
        for (Verdict.Cosigned cosigned : checkpoint.cosigned()) {
            NoteKey witness = cosigned.witness();
            say("evidence.cosigned", checkpoint.size(), witness.name(), time(cosigned.at()), witness);
        }
        Verdict.Stamped stamped = checkpoint.stamped();
        if (stamped != null) {
            say("evidence.stamped", checkpoint.size(), stamped.authority(), time(stamped.at()), stamped.certificate());
        }
        if (stamped == null && checkpoint.cosigned().isEmpty()) {
            say("evidence.alone", checkpoint.size());
        }
    }

    private void attached(Verdict.Attached document) {
        String key = document.given() ? "evidence.document" : "evidence.document.withheld";
        say(key, document.name(), document.by(), document.size(), document.sha256());
    }

    private void compared(Given given) {
        if (given.isNothing()) {
            say("evidence.compare");
            return;
        }
        if (given.key() != null) {
            say("evidence.given.key");
        }
        if (given.checkpoint() != null) {
            say("evidence.given.checkpoint");
        }
        given.witnesses().forEach(each -> say("evidence.given.witness", each.name()));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private void say(String key, Object... arguments) {
        lines.add(texts.text(key, arguments));
    }
}
