package ayaz.platform;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file that was handed in on a page. It stays with the view, so that what was tried is what is saved. */
public final class GivenFile implements Serializable {

    private static final long serialVersionUID = 1;

    private final String unnamed;
    private transient @Nullable Part sent;
    private String name = "";
    private byte[] bytes = new byte[0];

    /** {@code unnamed} is what it is called where the browser does not tell its name. */
    public GivenFile(String unnamed) {
        this.unnamed = unnamed;
    }

    /** Where the browser sent none, the one from before stays; where there is none at all, that is refused. */
    public void take(Supplier<Refusal> none) throws IOException {
        Part part = sent;
        if (part != null && part.getSize() > 0) {
            String submitted = part.getSubmittedFileName();
            name = submitted == null ? unnamed : submitted;
            try (var body = part.getInputStream()) {
                bytes = Upload.of(body).bytes();
            }
        }
        if (bytes.length == 0) {
            throw none.get();
        }
    }

    /** What was written instead of a file; one that the browser sent goes first. */
    public void write(String called, byte[] written) {
        name = called;
        bytes = written;
    }

    public void forget() {
        write("", new byte[0]);
    }

    public byte[] bytes() {
        return bytes;
    }

    public String getName() {
        return name;
    }

    public @Nullable Part getSent() {
        return sent;
    }

    public void setSent(@Nullable Part part) {
        sent = part;
    }
}
