package ayaz.photographs;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Photographs come in, are seen by those who are signed in, and go when they are declared void. */
class PhotographIT {

    private static Program curator;
    private static Animals animals;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        animals = new Animals(curator);
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 120; x++) {
            image.setRGB(x, 40, ThreadLocalRandom.current().nextInt(0xFFFFFF));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Answer sent(String animal, byte[] file, String query) {
        return curator.with("Content-Type", "image/png").post("organisms/" + animal + "/photographs" + query, file);
    }

    @Test
    void photographIsKeptShownCorrectedAndDeclaredVoid() throws IOException {
        String animal = animals.admitted("F", "2015");
        JsonObject line = sent(animal, photo(), "?caption=At+the+den&takenOn=2024-05&takenBy=A.+Ospanova")
                .done();
        assertThat(line.getInt("width")).isEqualTo(120);
        assertThat(line.getString("licence")).isEqualTo("INTERNAL");
        Answer image = curator.get("photographs/" + line.getString("id") + "/image");
        assertThat(image.header("Content-Type")).hasValue("image/jpeg");
        assertThat(image.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(image.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth())
                .isEqualTo(120);
        assertThat(curator.get("photographs/" + line.getString("id") + "/thumbnail")
                        .status())
                .isEqualTo(200);

        String path = "organisms/" + animal + "/photographs/" + line.getString("id");
        assertThat(animals.correct(path, "{\"licence\":\"CC_BY\"}").text("licence"))
                .isEqualTo("CC_BY");
        assertThat(animals.correct(path, "{\"licence\":\"WTFPL\"}").wrongFields())
                .containsExactly("licence");
        assertThat(curator.delete(path).wrongFields()).containsExactly("reason");
        assertThat(curator.delete(path + "?reason=Another+animal").items()).isEmpty();
        assertThat(curator.get("photographs/" + line.getString("id") + "/image").status())
                .isEqualTo(404);
    }

    @Test
    void samePhotographIsThereOnce() throws IOException {
        byte[] file = photo();
        String animal = animals.admitted("F", "2015");
        sent(animal, file, "").done();
        assertThat(sent(animal, file, "").status()).isEqualTo(409);
        assertThat(sent(animals.admitted("M", null), file, "").status())
                .as("of another animal")
                .isEqualTo(201);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        String animal = animals.admitted("F", "2015");
        Answer answer = sent(animal, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("file");
        assertThat(curator.get("organisms/" + animal + "/photographs").items()).isEmpty();
    }
}
