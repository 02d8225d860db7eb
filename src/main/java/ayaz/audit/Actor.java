package ayaz.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts now. */
public interface Actor {

    /** Null while nobody is signed in. */
    @Nullable
    Person person();

    /** A person, with the name as it is written now. */
    record Person(@Nullable UUID id, String name) {

        /** The product itself, when it starts. */
        static final Person NOBODY = new Person(null, "Ayaz");
    }
}
