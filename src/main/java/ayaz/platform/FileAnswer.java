package ayaz.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that are files of their own, with the name under which a browser keeps them. */
public final class FileAnswer {

    private static final String PDF = "application/pdf";

    private FileAnswer() {}

    /** It is kept at once; the resource says of what kind it is. */
    public static Response kept(StreamingOutput content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("attachment", name))
                .build();
    }

    /** It is shown, and kept by whoever wants to. */
    public static Response shown(byte[] pdf, String name) {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shownAs(name))
                .build();
    }

    static String shownAs(String name) {
        return disposition("inline", name + ".pdf");
    }

    private static String disposition(String manner, String name) {
        return manner + "; filename=\"" + name + '"';
    }
}
