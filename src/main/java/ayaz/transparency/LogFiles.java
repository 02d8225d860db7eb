package ayaz.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /log/…}: checkpoint, keys and tiles at the addresses of C2SP tlog-tiles. */
@WebServlet("/log/*")
public class LogFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String TILES = "/tile/";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String BYTES = "application/octet-stream";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_ITS_READER = "private, max-age=31536000, immutable";
    private static final String BRIEFLY = "public, max-age=2";

    @Inject
    transient PublishedLog published;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.equals("/checkpoint")) {
            send(response, TEXT, BRIEFLY, published.checkpoint().getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/keys")) {
            send(response, TEXT, BRIEFLY, published.keys().getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/witness-key")) {
            send(response, TEXT, BRIEFLY, published.witnessKey().getBytes(StandardCharsets.UTF_8));
        } else {
            sendTile(response, path.startsWith(TILES) ? path.substring(TILES.length()) : "");
        }
    }

    private void sendTile(HttpServletResponse response, String path) throws IOException {
        boolean entries = path.startsWith(TilePath.ENTRIES);
        Optional<byte[]> tile = TilePath.parse(path).flatMap(entries ? published::entries : published::tile);
        if (tile.isPresent()) {
            send(response, BYTES, entries ? FOR_ITS_READER : FOR_EVER, tile.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String caching, byte[] body)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", caching);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
