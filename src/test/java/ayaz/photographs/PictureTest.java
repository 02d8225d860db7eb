package ayaz.photographs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import ayaz.platform.Upload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the picture is kept, upright and of a bearable size. */
class PictureTest {

    /** White, its upper left quarter red. */
    private static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with notes of a camera: how it was held, and a place. */
    private static byte[] withNotes(byte[] jpeg, int orientation) {
        byte[] notes = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] place = "GPS 47.1234N 80.5678E".getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        int length = notes.length + place.length + 2;
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        bytes.writeBytes(notes);
        bytes.writeBytes(place);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void placeAndCameraAreNotKept(String format) {
        byte[] sent = picture(format, 400, 200);
        byte[] file = format.equals("jpg") ? withNotes(sent, 1) : sent;
        Picture kept = Picture.of(new Upload(file));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(read(kept.content()).getWidth()).isEqualTo(400);
        assertThat(read(kept.thumbnail()).getHeight()).isEqualTo(200);
        assertThat(kept.sha256()).hasSize(64);
    }

    /** Where the red quarter comes to stand, by the table of the Exif standard. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, 0.25, 0.25", "2, 400, 200, 0.75, 0.25", "3, 400, 200, 0.75, 0.75", "4, 400, 200, 0.25, 0.75",
        "5, 200, 400, 0.25, 0.25", "6, 200, 400, 0.75, 0.25", "7, 200, 400, 0.75, 0.75", "8, 200, 400, 0.25, 0.75"
    })
    void isTurnedUpright(int orientation, int width, int height, double redX, double redY) {
        Picture kept = Picture.of(new Upload(withNotes(picture("jpg", 400, 200), orientation)));
        BufferedImage shown = read(kept.content());
        assertThat(shown.getWidth()).isEqualTo(width).isEqualTo(kept.width());
        assertThat(shown.getHeight()).isEqualTo(height).isEqualTo(kept.height());
        Color there = new Color(shown.getRGB((int) (width * redX), (int) (height * redY)));
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getBlue()).isLessThan(80);
        Color opposite = new Color(shown.getRGB((int) (width * (1 - redX)), (int) (height * (1 - redY))));
        assertThat(opposite.getBlue()).isGreaterThan(200);
    }

    @Test
    void largeOneIsMadeSmaller() {
        Picture kept = Picture.of(new Upload(picture("jpg", 6000, 3000)));
        assertThat(kept.width()).isEqualTo(2560);
        assertThat(kept.height()).isEqualTo(1280);
        assertThat(read(kept.thumbnail()).getWidth()).isEqualTo(400);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] page = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Picture.of(new Upload(page))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Picture.of(new Upload(picture("gif", 10, 10)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Picture.of(new Upload(new byte[0]))).isInstanceOf(Refusal.class);
        byte[] half = java.util.Arrays.copyOf(picture("png", 400, 400), 60);
        assertThatThrownBy(() -> Picture.of(new Upload(half))).isInstanceOf(Refusal.class);
    }

    @Test
    void brokenNotesAreNoReasonToRefuse() {
        byte[] file = withNotes(picture("jpg", 40, 20), 6);
        file[17] = (byte) 0xFF;
        assertThat(Picture.of(new Upload(file)).width()).isEqualTo(40);
    }
}
