package ayaz.station;

import ayaz.platform.Upload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photo as it was sent, read no larger than is needed to see its symbols, however large it says it is. */
final class Photo {

    static final int MOST_BYTES = 12 * 1024 * 1024;

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_EDGE = 2000;

    private Photo() {}

    static BufferedImage of(Upload upload) {
        if (upload.bytes().length > MOST_BYTES) {
            throw StationRefusals.photoTooLarge(MOST_BYTES / 1024 / 1024);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload.bytes()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw StationRefusals.unreadablePhoto();
            }
            return onWhite(read(readers.next(), in));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw StationRefusals.unreadablePhoto();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw StationRefusals.photoTooLarge(MOST_BYTES / 1024 / 1024);
            }
            var wish = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST_EDGE);
            wish.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    /** What is transparent would otherwise be black. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
