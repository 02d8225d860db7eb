package ayaz.pedigree;

import java.util.List;

/** The family of an animal, as far as it is drawn: four generations up, three down, and at most so many descendants. */
public record PedigreeCard(
        String code,
        KinshipFigures figures,
        List<ParentLine> parents,
        List<Relative> ancestors,
        List<Relative> descendants,
        boolean more) {

    public PedigreeCard {
        parents = List.copyOf(parents);
        ancestors = List.copyOf(ancestors);
        descendants = List.copyOf(descendants);
    }
}
