package ayaz.demo;

import ayaz.specimen.NewLot;
import java.math.BigDecimal;
import java.util.List;

/** What is typically taken from an animal, and how it is frozen. */
enum DemoMaterial {
    MAMMAL_SEMEN("SEMEN", "URCATH", "STRAW_025", 30, "12", "ML", "FREEZE_VAP", "GLY", "6", "D01"),
    BIRD_SEMEN("SEMEN", "MASSAGE", "STRAW_025", 16, "4", "ML", "FREEZE_VAP", "DMA", "8", "D01"),
    OOCYTES("OOCYTE", "OPU", "VIT_OPEN", 6, "18", "OOCYTES", "VITRIFY", "EG", "15", "D01"),
    FIBROBLASTS("FIBROBLAST", "BIOPSY", "CRYOVIAL", 12, "24", "CELLS_M", "FREEZE_SLOW", "DMSO", "10", "D02"),
    SKIN("SKIN", "DART", "CRYOVIAL", 6, "900", "MG", "SNAP", "NONE", "0", "F80"),
    BLOOD("BLOOD", "VENI", "MICROTUBE", 8, "16", "ML", "ALIQUOT", "NONE", "0", "F80"),
    DNA("DNA", "VENI", "TUBE_2D", 6, "600", "UL", "EXTRACT", "NONE", "0", "F80"),
    FEATHERS("FEATHER", "MOULT", "ENVELOPE", 4, "4", "PIECES", "ALIQUOT", "NONE", "0", "F80");

    private final String sampleType;
    private final String method;
    private final String container;
    private final int units;
    private final String quantity;
    private final String quantityUnit;
    private final String processing;
    private final String cryoprotectant;
    private final String percent;
    private final String equipment;

    DemoMaterial(
            String sampleType,
            String method,
            String container,
            int units,
            String quantity,
            String quantityUnit,
            String processing,
            String cryoprotectant,
            String percent,
            String equipment) {
        this.sampleType = sampleType;
        this.method = method;
        this.container = container;
        this.units = units;
        this.quantity = quantity;
        this.quantityUnit = quantityUnit;
        this.processing = processing;
        this.cryoprotectant = cryoprotectant;
        this.percent = percent;
        this.equipment = equipment;
    }

    static List<DemoMaterial> of(DemoAnimal animal) {
        if (animal.isBird()) {
            return animal.isMale() ? List.of(BIRD_SEMEN, FEATHERS, BLOOD) : List.of(FIBROBLASTS, FEATHERS, DNA);
        }
        return animal.isMale() ? List.of(MAMMAL_SEMEN, SKIN, MAMMAL_SEMEN) : List.of(FIBROBLASTS, OOCYTES, SKIN);
    }

    /** The name of the equipment where it is kept. */
    String equipment() {
        return equipment;
    }

    String method() {
        return method;
    }

    NewLot lot(LotStory story) {
        boolean semen = "SEMEN".equals(sampleType);
        return new NewLot(
                story.animal().species(),
                story.donor(),
                story.collection(method),
                sampleType,
                new BigDecimal(quantity),
                quantityUnit,
                processing,
                story.frozenAt(),
                cryoprotectant,
                new BigDecimal(percent),
                semen ? BigDecimal.valueOf(story.motility()) : null,
                semen ? BigDecimal.valueOf(story.motility() - 11) : null,
                "FIBROBLAST".equals(sampleType) ? BigDecimal.valueOf(story.motility() + 15) : null,
                "FIBROBLAST".equals(sampleType) ? 3 : null,
                story.isCleared() ? "CLEARED" : "PENDING",
                "AVAILABLE",
                null,
                null,
                null,
                new NewLot.Units(units, container));
    }
}
