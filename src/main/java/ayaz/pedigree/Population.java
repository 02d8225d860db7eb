package ayaz.pedigree;

import ayaz.kinship.Kinship;
import ayaz.kinship.Parents;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The animals of one taxon with the parents that are counted, and what follows from them. */
final class Population {

    /** One animal; {@code living}: no death is known. */
    record Member(UUID id, boolean living) {}

    /** One counted parent. */
    record Link(UUID child, UUID parent, ParentRole role) {}

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final BitSet living = new BitSet();
    private final int known;
    private final Kinship kinship;
    private final double[] means;
    private final double[] traced;
    private final double diversity;

    /** Parents of another taxon have a number, too, but are not counted as members. */
    Population(List<Member> members, List<Link> links) {
        known = members.size();
        for (Member member : members) {
            int number = number(member.id());
            living.set(number, member.living());
        }
        links.forEach(link -> {
            number(link.child());
            number(link.parent());
        });
        kinship = new Kinship(new Parents(parents(links, ParentRole.DAM), parents(links, ParentRole.SIRE)));
        means = living.isEmpty() ? new double[0] : kinship.meanWith(living);
        traced = kinship.tracedShares();
        diversity = kinship.geneDiversity(living);
    }

    private int number(UUID animal) {
        return numbers.computeIfAbsent(animal, unseen -> numbers.size());
    }

    private int[] parents(List<Link> links, ParentRole role) {
        var parents = new int[numbers.size()];
        Arrays.fill(parents, Parents.UNKNOWN);
        links.stream()
                .filter(link -> link.role() == role)
                .forEach(link -> parents[number(link.child())] = number(link.parent()));
        return parents;
    }

    KinshipFigures figures(String taxon, UUID animal) {
        int number = number(animal);
        @Nullable Double mean = living.isEmpty() ? null : means[number];
        return new KinshipFigures(
                taxon, known, living.cardinality(), kinship.inbreeding(number), traced[number], mean, diversity);
    }
}
