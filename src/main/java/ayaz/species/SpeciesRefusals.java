package ayaz.species;

import ayaz.platform.Refusal;

/** What the species list says no to. */
final class SpeciesRefusals {

    private SpeciesRefusals() {}

    static Refusal noSuchTaxon() {
        return Refusal.notFound("species.refusal.no-such-taxon");
    }

    static Refusal noSuchStatement() {
        return Refusal.notFound("species.refusal.no-such-statement");
    }

    static Refusal isSynonym(String scientificName) {
        return Refusal.unprocessable("species.refusal.is-synonym", scientificName);
    }

    static Refusal rankNotBelow(String parentName) {
        return Refusal.unprocessable("species.refusal.rank-not-below", parentName)
                .at("rank");
    }

    static Refusal nameTaken(String scientificName) {
        return Refusal.conflict("species.refusal.name-taken", scientificName).at("scientificName");
    }

    static Refusal shortCodeTaken(String code) {
        return Refusal.conflict("species.refusal.short-code-taken", code).at("shortCode");
    }

    static Refusal changedMeanwhile() {
        return Refusal.stale("species.refusal.changed-meanwhile");
    }
}
