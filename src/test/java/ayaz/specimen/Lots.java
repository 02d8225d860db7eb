package ayaz.specimen;

import java.math.BigDecimal;
import java.util.List;

/** Lots to register, right in every way, and how tests spoil them. */
final class Lots {

    private String sampleType = "SEMEN";
    private BigDecimal quantity = new BigDecimal("10");
    private String quantityUnit = "ML";
    private java.time.Instant frozenAt;
    private String cryoprotectant = "GLY";
    private BigDecimal cryoprotectantPercent = new BigDecimal("7");
    private BigDecimal motility;
    private BigDecimal progressive;
    private Integer passage;
    private String permitStatus = "AVAILABLE";
    private String sexOverride;
    private NewOrganism organism = new NewOrganism(null, "Barys", "M", "2019-05", null, "WILD", List.of(), null);
    private NewLot.Units units = new NewLot.Units(40, "STRAW_025");

    private String collectedOn = "2026-03-14";
    private String method = "ELEJ";
    private BigDecimal latitude;
    private BigDecimal longitude;
    private Integer uncertainty;
    private Boolean alive = true;
    private BigDecimal hoursSinceDeath;

    static NewLot semen() {
        return new Lots().lot();
    }

    static Lots of(String sampleType) {
        var lots = new Lots();
        lots.sampleType = sampleType;
        return lots;
    }

    Lots quantity(String amount, String unit) {
        quantity = new BigDecimal(amount);
        quantityUnit = unit;
        return this;
    }

    Lots frozenAt(String instant) {
        frozenAt = java.time.Instant.parse(instant);
        return this;
    }

    Lots cryoprotectant(String code, String percent) {
        cryoprotectant = code;
        cryoprotectantPercent = new BigDecimal(percent);
        return this;
    }

    Lots motility(String total, String progressivePart) {
        motility = total == null ? null : new BigDecimal(total);
        progressive = progressivePart == null ? null : new BigDecimal(progressivePart);
        return this;
    }

    Lots passage(int number) {
        passage = number;
        return this;
    }

    Lots permit(String status) {
        permitStatus = status;
        return this;
    }

    Lots sexOverride(String reason) {
        sexOverride = reason;
        return this;
    }

    Lots organism(String sex, String bornOn, String diedOn, NewOrganism.Identifier... identifiers) {
        organism = new NewOrganism(null, "Barys", sex, bornOn, diedOn, "WILD", List.of(identifiers), null);
        return this;
    }

    Lots supplierCodes(int count, String... codes) {
        units = new NewLot.Units(count, "TUBE_2D", null, List.of(codes));
        return this;
    }

    Lots container(String type) {
        units = new NewLot.Units(1, type);
        return this;
    }

    Lots collected(String on, String how) {
        collectedOn = on;
        method = how;
        return this;
    }

    Lots at(String lat, String lon, Integer uncertaintyMeters) {
        latitude = lat == null ? null : new BigDecimal(lat);
        longitude = lon == null ? null : new BigDecimal(lon);
        uncertainty = uncertaintyMeters;
        return this;
    }

    Lots alive(Boolean whether, String hours) {
        alive = whether;
        hoursSinceDeath = hours == null ? null : new BigDecimal(hours);
        return this;
    }

    NewLot lot() {
        var collection = new NewCollectionEvent(
                collectedOn,
                method,
                "A. Ospanova",
                "KZ",
                null,
                null,
                null,
                latitude,
                longitude,
                uncertainty,
                null,
                alive,
                hoursSinceDeath,
                null);
        return new NewLot(
                "Panthera uncia",
                organism,
                collection,
                sampleType,
                quantity,
                quantityUnit,
                "FREEZE_VAP",
                frozenAt,
                cryoprotectant,
                cryoprotectantPercent,
                motility,
                progressive,
                null,
                passage,
                "CLEARED",
                permitStatus,
                null,
                sexOverride,
                null,
                units);
    }
}
