package ayaz.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void addressNamesTheRecord() {
        assertThat(Asked.of("POST", "/api/units/KZIZ26000001C/release", null, null))
                .isEqualTo("POST /api/units/KZIZ26000001C/release");
        assertThat(Asked.of("GET", "/unit.xhtml", "code=KZIZ26000001C", null))
                .isEqualTo("GET /unit.xhtml?code=KZIZ26000001C");
    }

    @Test
    void formIsThatOfThePageItStoodOn() {
        assertThat(Asked.of("POST", "/unit.xhtml", null, "http://ayaz.kz/unit.xhtml?code=KZIZ26000001C&saved=1"))
                .isEqualTo("POST /unit.xhtml?code=KZIZ26000001C");
        assertThat(Asked.of("POST", "/unit.xhtml", null, "http://elsewhere.kz/other.xhtml?code=KZIZ26000001C"))
                .isEqualTo("POST /unit.xhtml");
        assertThat(Asked.of("POST", "/unit.xhtml", null, "no address {at} all")).isEqualTo("POST /unit.xhtml");
    }

    @Test
    void whatWasTypedIsNotTold() {
        assertThat(Asked.of("DELETE", "/api/units/1", "reason=dropped&password=secret&code=what%20I%20typed!", null))
                .isEqualTo("DELETE /api/units/1");
        assertThat(Asked.of("GET", "/api/units", "code&id=", null)).isEqualTo("GET /api/units");
    }
}
