package ayaz.racks;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How the file of a rack reader is to be taken. */
public class RackQuery {

    /** Its name, which may tell the rack. */
    @QueryParam("name")
    @DefaultValue("rack.csv")
    String name = "rack.csv";

    /** LOCATE or ASSIGN. */
    @QueryParam("mode")
    @DefaultValue("LOCATE")
    ScanMode mode = ScanMode.LOCATE;

    /** The rack's code, where the file does not tell it. */
    @QueryParam("rack")
    @Nullable
    String rack;

    /** Numbers of wells count down the columns. */
    @QueryParam("downColumns")
    @DefaultValue("false")
    boolean downColumns;

    RackReading reading(byte[] bytes) {
        return new RackReading(name, bytes, mode, rack, downColumns);
    }
}
