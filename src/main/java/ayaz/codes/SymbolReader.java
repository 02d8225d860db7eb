package ayaz.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.decoder.Decoder;
import com.google.zxing.datamatrix.detector.Detector;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the symbols in a photo. ZXing sees a Data Matrix only near the middle of what it is given and no light symbol on
 * dark ground, so the photo is also looked at in overlapping tiles, and each tile in negative.
 */
public final class SymbolReader {

    /** What was read, and in which kind of symbol. */
    public record Symbol(String text, String format) {}

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.QR_CODE,
                    BarcodeFormat.CODE_128,
                    BarcodeFormat.CODE_39,
                    BarcodeFormat.PDF_417));

    /** The whole, then halves of each edge, each tile half over the next. */
    private static final int MOST_TILES_PER_EDGE = 2;

    private static final int SMALLEST_MATRIX = 60;
    private static final int FEWEST_CHANGES = 3;

    private final Map<String, Symbol> found = new LinkedHashMap<>();

    private SymbolReader() {}

    /** Each text once; none when there is no symbol that can be read. */
    public static List<Symbol> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        var reader = new SymbolReader();
        for (int parts = 1; parts <= MOST_TILES_PER_EDGE; parts++) {
            reader.readTiles(source, parts);
        }
        reader.readMatrices(source);
        return List.copyOf(reader.found.values());
    }

    private void readTiles(LuminanceSource source, int parts) {
        int width = source.getWidth() / parts;
        int height = source.getHeight() / parts;
        for (int row = 0; row <= 2 * (parts - 1); row++) {
            for (int column = 0; column <= 2 * (parts - 1); column++) {
                LuminanceSource tile = source.crop(column * width / 2, row * height / 2, width, height);
                readTile(tile);
                readTile(tile.invert());
            }
        }
    }

    /** Squares so near each other that every Data Matrix of about this size, also a flat one, has the middle of one. */
    private void readMatrices(LuminanceSource source) {
        BitMatrix dark = dark(source);
        BitMatrix light = dark.clone();
        light.flip();
        int shortEdge = Math.min(source.getWidth(), source.getHeight());
        for (int edge = shortEdge / 2; edge >= SMALLEST_MATRIX; edge = edge * 2 / 3) {
            for (int y = 0; y + edge <= source.getHeight(); y += edge / 6) {
                for (int x = 0; x + edge <= source.getWidth(); x += edge / 6) {
                    if (hasModules(dark, x + edge / 2, y + edge / 2, edge / 8)) {
                        readMatrix(part(dark, x, y, edge));
                        readMatrix(part(light, x, y, edge));
                    }
                }
            }
        }
    }

    /** Whether dark and light take turns around a point, as they do everywhere in a symbol. */
    private static boolean hasModules(BitMatrix picture, int x, int y, int reach) {
        int changes = 0;
        for (int i = x - reach; i < x + reach; i++) {
            changes += picture.get(i, y) == picture.get(i + 1, y) ? 0 : 1;
        }
        return changes >= FEWEST_CHANGES;
    }

    private static BitMatrix dark(LuminanceSource source) {
        try {
            return new HybridBinarizer(source).getBlackMatrix();
        } catch (NotFoundException tooSmall) {
            return new BitMatrix(source.getWidth(), source.getHeight());
        }
    }

    private static BitMatrix part(BitMatrix whole, int left, int top, int edge) {
        var part = new BitMatrix(edge);
        for (int y = 0; y < edge; y++) {
            for (int x = 0; x < edge; x++) {
                if (whole.get(left + x, top + y)) {
                    part.set(x, y);
                }
            }
        }
        return part;
    }

    private void readMatrix(BitMatrix tile) {
        try {
            BitMatrix symbol = new Detector(tile).detect().getBits();
            add(new Decoder().decode(symbol).getText(), BarcodeFormat.DATA_MATRIX);
        } catch (ReaderException nothingHere) {
            // the next tile may show one
        }
    }

    private void add(String text, BarcodeFormat format) {
        found.putIfAbsent(text, new Symbol(text, format.name()));
    }

    private void readTile(LuminanceSource tile) {
        try {
            var several = new GenericMultipleBarcodeReader(new MultiFormatReader());
            for (Result result : several.decodeMultiple(new BinaryBitmap(new HybridBinarizer(tile)), HINTS)) {
                add(result.getText(), result.getBarcodeFormat());
            }
        } catch (NotFoundException nothingHere) {
            // the next tile may show one
        }
    }
}
