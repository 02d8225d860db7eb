package ayaz.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what can stand in a policy as one source is taken. */
class TileServerTest {

    @Test
    void originIsWhatBrowsersMayAsk() {
        var server = new TileServer("https://tiles.example.org:8443/map/{z}/{x}/{y}.png?key=a-b", "© us");
        assertThat(server.isSound()).isTrue();
        assertThat(server.origin()).isEqualTo("https://tiles.example.org:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://*/{z}/{x}/{y}",
                "https://a.example; script-src */{z}/{x}/{y}",
                "javascript:alert({z}{x}{y})",
                "https://tiles.example.org/{z}/{x}.png",
                "https://user@tiles.example.org/{z}/{x}/{y}",
                "//tiles.example.org/{z}/{x}/{y}"
            })
    void otherAddressesAreNotSound(String address) {
        assertThat(new TileServer(address, "").isSound()).isFalse();
    }
}
