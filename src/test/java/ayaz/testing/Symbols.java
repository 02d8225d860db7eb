package ayaz.testing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A grey table on which labels lie: what a camera sees. */
public final class Symbols {

    private final BufferedImage picture;

    public Symbols(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D table = picture.createGraphics();
        table.setColor(new Color(0xC8C8C8));
        table.fillRect(0, 0, width, height);
        table.dispose();
    }

    /** Dark on a white label. */
    public Symbols with(BarcodeFormat format, String text, int x, int y, int width, int height) {
        return with(format, text, x, y, width, height, Color.BLACK, Color.WHITE);
    }

    /** Light on a dark label, as etched into metal. */
    public Symbols inverted(BarcodeFormat format, String text, int x, int y, int width, int height) {
        return with(format, text, x, y, width, height, Color.WHITE, Color.BLACK);
    }

    private Symbols with(
            BarcodeFormat format, String text, int x, int y, int width, int height, Color dark, Color light) {
        BitMatrix symbol = encoded(format, text);
        int module = Math.max(1, Math.min((width - 20) / symbol.getWidth(), (height - 20) / symbol.getHeight()));
        int rowHeight = symbol.getHeight() == 1 ? height - 20 : module;
        Graphics2D label = picture.createGraphics();
        label.setColor(light);
        label.fillRect(x, y, width, height);
        label.setColor(dark);
        for (int row = 0; row < symbol.getHeight(); row++) {
            for (int column = 0; column < symbol.getWidth(); column++) {
                if (symbol.get(column, row)) {
                    label.fillRect(x + 10 + column * module, y + 10 + row * rowHeight, module, rowHeight);
                }
            }
        }
        label.dispose();
        return this;
    }

    private static BitMatrix encoded(BarcodeFormat format, String text) {
        try {
            return new MultiFormatWriter().encode(text, format, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public BufferedImage picture() {
        return picture;
    }

    public byte[] as(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A film that Chromium plays as its camera: YUV4MPEG2, without colour. */
    public void film(Path file) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] grey = new byte[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (picture.getRGB(i % width, i / width) & 0xFF);
        }
        byte[] colourless = new byte[width * height / 2];
        Arrays.fill(colourless, (byte) 128);
        try (var out = Files.newOutputStream(file)) {
            out.write("YUV4MPEG2 W%d H%d F10:1 Ip A0:0 C420jpeg\n"
                    .formatted(width, height)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int frame = 0; frame < 10; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(grey);
                out.write(colourless);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
