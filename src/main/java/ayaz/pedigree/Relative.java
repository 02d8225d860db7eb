package ayaz.pedigree;

import org.jspecify.annotations.Nullable;

/**
 * An ancestor or a descendant. {@code path} leads to an ancestor, D for the mother and S for the father of each animal
 * on the way: {@code DS} is the mother's father; one without a code is not known. {@code again}: it stands in the tree
 * more than once.
 */
public record Relative(
        int generation,
        String path,
        @Nullable ParentRole role,
        @Nullable String code,
        @Nullable String name,
        @Nullable String sex,
        @Nullable String bornOn,
        @Nullable Certainty certainty,
        boolean again) {

    static Relative unknown(String path) {
        return new Relative(path.length(), path, role(path), null, null, null, null, null, false);
    }

    static @Nullable ParentRole role(String path) {
        return path.endsWith("D") ? ParentRole.DAM : path.endsWith("S") ? ParentRole.SIRE : null;
    }

    /** The path to the other parent of the same child. */
    String mate() {
        String child = path.substring(0, path.length() - 1);
        return child + (path.endsWith("D") ? "S" : "D");
    }

    /** Its place among those of its generation, from 0. */
    public int place() {
        return path.isEmpty() ? 0 : Integer.parseInt(path.replace('D', '0').replace('S', '1'), 2);
    }
}
