package ayaz.species;

import ayaz.platform.Refusal;

/** What the species list says no to. */
final class SpeciesRefusals {

    private SpeciesRefusals() {}

    static Refusal noSuchTaxon() {
        return Refusal.notFound("species.refusal.noSuchTaxon");
    }

    static Refusal noSuchStatement() {
        return Refusal.notFound("species.refusal.noSuchStatement");
    }

    static Refusal isSynonym(String scientificName) {
        return Refusal.unprocessable("species.refusal.isSynonym", scientificName);
    }

    static Refusal rankNotBelow(String parentName) {
        return Refusal.unprocessable("species.refusal.rankNotBelow", parentName).at("rank");
    }

    static Refusal noSuchName(String written) {
        return Refusal.unprocessable("species.refusal.noSuchName", written);
    }

    static Refusal circle(String scientificName, String above) {
        return Refusal.conflict("species.refusal.circle", above, scientificName);
    }

    static Refusal idTaken(String scheme) {
        return Refusal.conflict("species.refusal.idTaken").at("externalIds." + scheme);
    }

    static Refusal nameInUse(String scientificName) {
        return Refusal.conflict("species.refusal.nameInUse", scientificName);
    }

    static Refusal splitNeedsParts() {
        return Refusal.unprocessable("species.refusal.splitNeedsParts").at("parts");
    }

    static Refusal notADate(String written) {
        return Refusal.unprocessable("species.refusal.notADate", written).at("happenedOn");
    }

    static Refusal nameTaken(String scientificName) {
        return Refusal.conflict("species.refusal.nameTaken", scientificName).at("scientificName");
    }

    static Refusal shortCodeTaken(String code) {
        return Refusal.conflict("species.refusal.shortCodeTaken", code).at("shortCode");
    }

    static Refusal blurTooSmall(int least) {
        return Refusal.unprocessable("species.refusal.blurTooSmall", least).at("blurRadiusMeters");
    }

    static Refusal vernacularNameKnown(String name) {
        return Refusal.conflict("species.refusal.vernacularNameKnown", name).at("name");
    }
}
