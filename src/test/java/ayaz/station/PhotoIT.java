package ayaz.station;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import ayaz.testing.Symbols;
import com.google.zxing.BarcodeFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Photos over the API: what they show, and what is said of those that show nothing. */
class PhotoIT {

    private static Program technician;

    @BeforeAll
    static void signIn() {
        technician = Program.of(RunningAyaz.demo(), "technician");
    }

    private static Answer photo(String type, byte[] bytes) {
        return technician.with("Content-Type", type).post("scan/photo", bytes);
    }

    private static Symbols labels() {
        return new Symbols(1280, 720)
                .with(BarcodeFormat.DATA_MATRIX, "KZIZ26000001C", 100, 100, 140, 140)
                .inverted(BarcodeFormat.DATA_MATRIX, "KZIZ24000123Q", 900, 80, 200, 200)
                .with(BarcodeFormat.QR_CODE, "QR-12345", 500, 80, 220, 220)
                .with(BarcodeFormat.CODE_128, "C128-777", 60, 420, 420, 110)
                .with(BarcodeFormat.CODE_39, "C39-555", 600, 420, 600, 110)
                .with(BarcodeFormat.PDF_417, "PDF417-888", 60, 550, 500, 160);
    }

    @Test
    void everySymbolOfThePictureIsRead() {
        for (String format : new String[] {"png", "jpg"}) {
            assertThat(photo("image/" + format, labels().as(format)).list("codes"))
                    .extracting(code -> code.getString("format") + " " + code.getString("text"))
                    .containsExactlyInAnyOrder(
                            "DATA_MATRIX KZIZ26000001C",
                            "DATA_MATRIX KZIZ24000123Q",
                            "QR_CODE QR-12345",
                            "CODE_128 C128-777",
                            "CODE_39 C39-555",
                            "PDF_417 PDF417-888");
        }
    }

    @Test
    void pictureWithoutASymbolHasNoCodes() {
        assertThat(photo("image/png", new Symbols(300, 200).as("png")).list("codes"))
                .isEmpty();
    }

    @Test
    void whatIsNoPictureIsToldSo() {
        byte[] png = labels().as("png");
        for (byte[] broken : new byte[][] {
            new byte[0], "no picture".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(png, 60),
        }) {
            Answer refused = photo("image/png", broken);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("/problems/unreadable-photo");
        }
    }

    @Test
    void pictureIsRefusedThatIsTooLargeOrSaysSo() {
        byte[] heavy = Arrays.copyOf(labels().as("png"), Photo.MOST_BYTES + 1);
        byte[] wide = labels().as("png");
        wide[18] = 0x7F; // the width that its header tells
        for (byte[] large : new byte[][] {heavy, wide}) {
            Answer refused = photo("image/png", large);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isIn("/problems/photo-too-large", "/problems/unreadable-photo");
        }
        assertThat(photo("image/png", heavy).text("type")).isEqualTo("/problems/photo-too-large");
    }
}
