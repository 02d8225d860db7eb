package ayaz.labels;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Printed labels as a person or a scanner meets them: pictures and text of the PDF's pages. */
final class RenderedLabels implements AutoCloseable {

    static final int DPI = 1200;

    private final PDDocument document;

    RenderedLabels(LabelTemplate template, List<Map<String, String>> labels) throws IOException {
        document = Loader.loadPDF(new LabelPdf().render(template, labels));
    }

    PDDocument document() {
        return document;
    }

    BufferedImage picture(int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** What a scanner reads that sees this symbol and its quiet zone. */
    String scan(int page, LabelSymbol symbol) throws IOException, NotFoundException {
        BufferedImage part = part(picture(page), symbol.box());
        int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
        var source = new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels);
        var format =
                switch (symbol.symbology()) {
                    case DATA_MATRIX -> BarcodeFormat.DATA_MATRIX;
                    case CODE_128 -> BarcodeFormat.CODE_128;
                    case QR -> BarcodeFormat.QR_CODE;
                };
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    static BufferedImage part(BufferedImage picture, Box box) {
        int left = pixels(box.x());
        int top = pixels(box.y());
        return picture.getSubimage(
                left,
                top,
                Math.min(pixels(box.width()), picture.getWidth() - left),
                Math.min(pixels(box.height()), picture.getHeight() - top));
    }

    static boolean isBlank(BufferedImage picture, Box box) {
        BufferedImage part = part(picture, box);
        for (int argb : part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth())) {
            if ((argb & 0xFFFFFF) != 0xFFFFFF) {
                return false;
            }
        }
        return true;
    }

    /** Wipes a box out, with a tenth of a millimetre for round letters, which overshoot. */
    static void blank(BufferedImage picture, Box box) {
        double over = 0.1;
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(
                pixels(box.x() - over),
                pixels(box.y() - over),
                pixels(box.width() + 2 * over),
                pixels(box.height() + 2 * over));
        graphics.dispose();
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
