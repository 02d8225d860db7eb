package ayaz.testing;

import ayaz.platform.Ids;

/** Lots as scripts send them, right until a test replaces a part. */
public final class LotJson {

    private static final String LOT =
            """
            {
              "taxon": "Panthera uncia",
              "organism": {"name": "NAME", "sex": "M", "bornOn": "2019-05"},
              "collection": {"collectedOn": "2026-03-14", "method": "URCATH", "collectors": "A. Ospanova"},
              "sampleType": "SEMEN",
              "quantity": 10,
              "quantityUnit": "ML",
              "cryoprotectant": "GLY",
              "cryoprotectantPercent": 4,
              "diseaseStatus": "CLEARED",
              "permitStatus": "AVAILABLE",
              "units": {"count": 40, "containerType": "STRAW_025"}
            }""";

    private LotJson() {}

    /** Forty straws of a snow leopard that nobody has heard of. */
    public static String fortyStraws() {
        return fortyStrawsOf("T-" + Ids.next());
    }

    public static String fortyStrawsOf(String name) {
        return LOT.replace("NAME", name);
    }

    /** Skin of no known animal, cleared and with papers. */
    public static String vials(int count) {
        return """
                {"taxon":"Panthera uncia","collection":{"collectedOn":"2026-03-14","method":"BIOPSY","collectors":"T"},
                "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED",
                "permitStatus":"AVAILABLE","units":{"count":%d,"containerType":"CRYOVIAL"}}"""
                .formatted(count);
    }

    public static String straws(int count) {
        return fortyStraws().replace("\"count\": 40", "\"count\": " + count);
    }
}
