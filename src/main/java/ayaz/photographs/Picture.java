package ayaz.photographs;

import ayaz.platform.Digest;
import ayaz.platform.Upload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photograph as it is kept: read from JPEG or PNG by its first bytes, whatever it calls itself, turned upright, no
 * larger than a screen shows, and written anew as JPEG with nothing but its points.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(byte[] content, byte[] thumbnail, int width, int height) {

    static final int MOST_MEGABYTES = 20;

    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final long MOST_POINTS = 60_000_000;
    private static final int LONGEST_EDGE = 2560;
    private static final int THUMBNAIL_EDGE = 400;
    private static final float QUALITY = 0.85f;

    static Picture of(Upload upload) {
        if (upload.bytes().length > Upload.MOST_BYTES) {
            throw PhotographRefusals.tooLarge(MOST_MEGABYTES);
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload.bytes()))) {
            BufferedImage whole = read(in);
            Orientation held = Orientation.of(upload.bytes());
            BufferedImage kept = drawn(whole, held, LONGEST_EDGE);
            byte[] content = written(kept);
            return new Picture(
                    content,
                    written(drawn(kept, Orientation.UPRIGHT, THUMBNAIL_EDGE)),
                    kept.getWidth(),
                    kept.getHeight());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | CMMException broken) {
            throw PhotographRefusals.unreadable();
        }
    }

    String sha256() {
        return Digest.sha256(content);
    }

    private static BufferedImage read(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw PhotographRefusals.unreadable();
        }
        ImageReader reader = readers.next();
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw PhotographRefusals.unreadable();
            }
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw PhotographRefusals.tooLarge(MOST_MEGABYTES);
            }
            var wish = reader.getDefaultReadParam();
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = 1 + (longest - 1) / (2 * LONGEST_EDGE);
            wish.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    /** Upright, on white where it is transparent, its longer edge no longer than that. */
    private static BufferedImage drawn(BufferedImage picture, Orientation held, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean turned = held.isOnItsSide();
        var flat = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        AffineTransform way = held.upright(width, height);
        way.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        graphics.drawImage(picture, way, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
