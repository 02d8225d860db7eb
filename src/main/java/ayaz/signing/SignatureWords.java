package ayaz.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Signatures as people read them. */
@Named
@ApplicationScoped
public class SignatureWords {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    /** The time where it was signed, with its distance from UTC. */
    public String local(SignatureCard signature) {
        Instant at = signature.signedAt();
        return at == null
                ? ""
                : WITH_OFFSET.format(at.atOffset(ZoneOffset.ofTotalSeconds(signature.utcOffsetMinutes() * 60)));
    }
}
