package ayaz.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the body of an {@link Idempotent} request that is taken as it was sent and may hold a password: not even its hash
 * is kept with the key. What is done must be told by the address alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NotRemembered {}
