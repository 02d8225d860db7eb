package ayaz.labels;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.regex.Pattern;

/** The machine-readable symbols a label may carry. */
enum Symbology {
    DATA_MATRIX(BarcodeFormat.DATA_MATRIX, 1),
    CODE_128(BarcodeFormat.CODE_128, 10),
    QR(BarcodeFormat.QR_CODE, 4);

    private static final Pattern ASCII = Pattern.compile("[ -~]+");

    private final BarcodeFormat format;
    private final int quiet;

    Symbology(BarcodeFormat format, int quiet) {
        this.format = format;
        this.quiet = quiet;
    }

    /** The modules its standard wants blank around it. */
    int quiet() {
        return quiet;
    }

    /** A bar code is one row of modules, as high as the template says. */
    boolean linear() {
        return this == CODE_128;
    }

    /** The symbol without its quiet zone; the smallest that holds the content, refused when larger than the room. */
    BitMatrix encode(String content, int columns, int rows) {
        if (!ASCII.matcher(content).matches()) {
            throw LabelRefusals.notEncodable(content);
        }
        BitMatrix symbol = encoded(content, columns == rows);
        if (symbol.getWidth() > columns || symbol.getHeight() > rows) {
            throw LabelRefusals.tooLongForSymbol(content);
        }
        return symbol;
    }

    private BitMatrix encoded(String content, boolean square) {
        try {
            return new MultiFormatWriter().encode(content, format, 0, 0, hints(square));
        } catch (WriterException | IllegalArgumentException e) {
            throw LabelRefusals.tooLongForSymbol(content);
        }
    }

    private Map<EncodeHintType, Object> hints(boolean square) {
        return switch (this) {
            case DATA_MATRIX ->
                Map.of(
                        EncodeHintType.DATA_MATRIX_SHAPE,
                        square ? SymbolShapeHint.FORCE_SQUARE : SymbolShapeHint.FORCE_RECTANGLE);
            case QR -> Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            case CODE_128 -> Map.of(EncodeHintType.MARGIN, 0);
        };
    }
}
