package ayaz.coverage;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;

/** A column of the matrix: animals of one sex and one origin, a code of the vocabulary of birth types. */
public record Donors(Sex sex, String birthType) {

    boolean areOf(Held held) {
        return held.sex() == sex && held.birthType().equals(birthType);
    }

    boolean canGive(SampleType material) {
        return material.fits(sex);
    }
}
