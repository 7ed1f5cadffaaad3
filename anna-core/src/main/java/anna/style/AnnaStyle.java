package anna.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the value types of this library: hidden implementations, insertion order kept, no withers, no
 * annotation left in the class files.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        from = "like",
        jdkOnly = true,
        jdk9Collections = false,
        depluralize = true,
        depluralizeDictionary = {
            "body:bodies",
            "party:parties",
            "alias:aliases",
            "basis:bases",
            "series:series",
            "address:addresses"
        },
        mergeFromSupertypesDynamically = false,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class,
        defaults = @Value.Immutable(copy = false))
public @interface AnnaStyle {}
