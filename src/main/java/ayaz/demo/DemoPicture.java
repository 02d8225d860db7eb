package ayaz.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Stands for a photograph: mountains, and the tracks of a cat in the snow. */
final class DemoPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final double PAW = 34;

    private static final double[][] RIDGES = {
        {0, 330, 170, 190, 300, 300, 470, 120, 640, 310, 780, 210, 960, 340},
        {0, 430, 210, 330, 400, 440, 600, 350, 760, 440, 960, 370}
    };

    /** Beside the middle of the paw, in paws. */
    private static final double[][] TOES = {{-0.75, -0.55}, {-0.28, -0.95}, {0.28, -0.95}, {0.75, -0.55}};

    private DemoPicture() {}

    static byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x5B8DB8), 0, HEIGHT, new Color(0xF3F7FA)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x8FA9BF));
        pen.fill(ridge(RIDGES[0]));
        pen.setColor(new Color(0xE9F1F7));
        pen.fill(ridge(RIDGES[1]));
        pen.setColor(new Color(0x9FB6C9));
        for (int step = 0; step < 6; step++) {
            paw(pen, 150 + step * 130, 590 - step * 24 + (step % 2) * 46, 1 - step * 0.09);
        }
        pen.dispose();
        return written(picture);
    }

    private static Path2D ridge(double[] points) {
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        for (int at = 0; at < points.length; at += 2) {
            line.lineTo(points[at], points[at + 1]);
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        return line;
    }

    private static void paw(Graphics2D pen, double x, double y, double size) {
        double paw = PAW * size;
        pen.fill(new Ellipse2D.Double(x - paw * 0.6, y - paw * 0.35, paw * 1.2, paw * 0.9));
        for (double[] toe : TOES) {
            pen.fill(new Ellipse2D.Double(
                    x + toe[0] * paw - paw * 0.22, y + toe[1] * paw - paw * 0.26, paw * 0.44, paw * 0.52));
        }
    }

    private static byte[] written(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
