package ayaz.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field: it is a matter of the machine, or another record tells it (custody, the story of a place). On an entity:
 * its beginning is told elsewhere, its changes are not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface NotAudited {}
