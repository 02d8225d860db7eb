package ayaz.platform;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Set;

/** A violation's path as the sender knows it: {@code units[0].code}, without our methods and arguments. */
final class InputPath {

    private static final Set<ElementKind> OURS =
            Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR, ElementKind.PARAMETER, ElementKind.RETURN_VALUE);

    private InputPath() {}

    static String of(Path path) {
        String name = "";
        int ours = 0;
        int nodes = 0;
        for (Path.Node node : path) {
            nodes++;
            ours += OURS.contains(node.getKind()) ? 1 : 0;
            name = String.valueOf(node.getName());
        }
        if (ours == nodes) {
            return name;
        }
        String[] parts = path.toString().split("\\.", ours + 1);
        return parts[ours].replaceAll("\\.?<[^>]*>", "");
    }
}
