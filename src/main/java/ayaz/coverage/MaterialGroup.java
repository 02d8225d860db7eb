package ayaz.coverage;

import ayaz.specimen.SampleType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of material that serve the same end, so that one of them is enough: what a collection of a species should have.
 * Eggs and embryos of birds are not cryobanked, their primordial germ cells are (handbook 6.3).
 */
public enum MaterialGroup {
    SPERM,
    EGGS,
    EMBRYOS,
    GERM_CELLS,
    CELLS,
    TISSUE,
    BLOOD,
    NUCLEIC_ACIDS;

    /** Nothing for what tells of the animal but is not collected for its own sake. */
    static Optional<MaterialGroup> of(SampleType material) {
        return Optional.ofNullable(
                switch (material) {
                    case SEMEN, SEMEN_EPI, TESTIS -> SPERM;
                    case OOCYTE, OVARY -> EGGS;
                    case EMBRYO -> EMBRYOS;
                    case PGC -> GERM_CELLS;
                    case FIBROBLAST, CELL_OTHER, IPSC -> CELLS;
                    case SKIN, MUSCLE, ORGAN, FEATHER, FEATHER_PULP, HAIR, BONE_TOOTH, QUILL -> TISSUE;
                    case BLOOD, BLOOD_CARD, PLASMA, SERUM -> BLOOD;
                    case DNA, RNA -> NUCLEIC_ACIDS;
                    case FAECES, SWAB, EGGSHELL -> null;
                });
    }

    boolean contains(SampleType material) {
        return of(material).filter(group -> group == this).isPresent();
    }

    /** From animals of either sex, so that both should be there. */
    boolean isOfBothSexes() {
        return switch (this) {
            case SPERM, EGGS, EMBRYOS -> false;
            case GERM_CELLS, CELLS, TISSUE, BLOOD, NUCLEIC_ACIDS -> true;
        };
    }

    /** What is asked of a species that is a bird or is none. */
    static Set<MaterialGroup> expectedOf(boolean bird) {
        return bird ? EnumSet.complementOf(EnumSet.of(EGGS, EMBRYOS)) : EnumSet.complementOf(EnumSet.of(GERM_CELLS));
    }
}
