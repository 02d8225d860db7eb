package ayaz.holdings;

import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a place in as many words as a line has room for: {@code #{ways.end(path)}}. */
@Named
@ApplicationScoped
public class Ways {

    private static final String STEP = " / ";
    private static final String SHORT_STEP = "/";
    private static final int LAST_STEPS = 5;

    static @Nullable String shortened(@Nullable String path) {
        return path == null ? null : ending(List.of(path.split(StorageNode.PATH_SEPARATOR)));
    }

    private static String ending(List<String> path) {
        return String.join(SHORT_STEP, path.subList(Math.max(0, path.size() - LAST_STEPS), path.size()));
    }

    /** From the equipment to the position. */
    public String end(@Nullable List<String> path) {
        return path == null ? "" : ending(path);
    }

    public String whole(@Nullable List<String> path) {
        return path == null ? "" : String.join(STEP, path);
    }
}
