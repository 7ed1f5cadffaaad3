package anna;

import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Reading;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What users of the library can see, and in what shape. */
class ApiSurfaceTest {

    /** More concepts than this, and it is no longer a library that one person can hold in mind: merge before adding. */
    private static final int MOST_TYPES = 85;

    /** All types that users can name. */
    private static final List<Class<?>> API = api();

    private static List<Class<?>> api() {
        return new ClassFileImporter()
                .importUrl(Reading.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> !type.getPackageName().equals("anna.style"))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(ApiSurfaceTest::isVisible)
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ApiSurfaceTest::isVisible).orElse(true);
    }

    @Nested
    class PublicTypes {

        @Test
        void areFewEnoughToHoldInMind() {
            List<String> topLevel = API.stream()
                    .filter(type -> type.getEnclosingClass() == null)
                    .map(Class::getName)
                    .toList();
            System.out.println("anna-core has " + topLevel.size() + " public top-level types of at most " + MOST_TYPES);
            assertThat(topLevel).hasSizeBetween(60, MOST_TYPES);
        }

        @Test
        void cannotBeExtendedFromOutside() {
            assertThat(API.stream()
                            .filter(type -> !type.isSealed() && !Modifier.isFinal(type.getModifiers()))
                            .filter(type -> !type.isEnum())
                            .filter(type -> !type.isAnnotationPresent(FunctionalInterface.class)))
                    .as("types that are neither sealed nor final; the base of the open lists is the exception")
                    .containsExactly(anna.fact.OpenCode.class);
        }

        @Test
        void haveNoPublicFieldThatCanChange() {
            assertThat(API.stream()
                            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                            .filter(ApiSurfaceTest::isForUsers)
                            .filter(field -> !Modifier.isStatic(field.getModifiers())
                                    || !Modifier.isFinal(field.getModifiers())))
                    .isEmpty();
        }

        @Test
        void areMadeByNamedMethodsAndNotByConstructors() {
            assertThat(API.stream()
                            .filter(type -> !type.isRecord() && !Throwable.class.isAssignableFrom(type))
                            .filter(type -> !type.equals(anna.fact.OpenCode.class))
                            .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                            .filter(ApiSurfaceTest::isForUsers))
                    .isEmpty();
        }
    }

    @Nested
    class GeneratedNames {

        /** A nested builder extends the generated one; that name is in the class file and in no signature. */
        @Test
        void areInNoSignatureThatUsersCanCall() {
            Set<String> leaks = new TreeSet<>();
            for (Class<?> type : API) {
                for (Executable executable : executables(type)) {
                    for (Type named : named(executable)) {
                        if (named.getTypeName().contains("Immutable")) {
                            leaks.add(executable.toGenericString());
                        }
                    }
                }
                for (Field field : type.getFields()) {
                    if (field.getGenericType().getTypeName().contains("Immutable")) {
                        leaks.add(field.toGenericString());
                    }
                }
            }
            assertThat(leaks).isEmpty();
        }

        @Test
        void belongToNoPublicType() {
            assertThat(API).noneMatch(type -> type.getName().contains("Immutable"));
        }

        private static List<Executable> executables(Class<?> type) {
            List<Executable> all = new ArrayList<>(Arrays.asList(type.getMethods()));
            Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                    .filter(ApiSurfaceTest::isForUsers)
                    .forEach(all::add);
            all.removeIf(Executable::isSynthetic);
            return all;
        }

        private static List<Type> named(Executable executable) {
            List<Type> types = new ArrayList<>(Arrays.asList(executable.getGenericParameterTypes()));
            types.addAll(Arrays.asList(executable.getGenericExceptionTypes()));
            if (executable instanceof Method method) {
                types.add(method.getGenericReturnType());
            }
            return types;
        }
    }

    @Nested
    class Builders {

        private final List<Class<?>> builders = API.stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .toList();

        @Test
        void areThere() {
            assertThat(builders).hasSizeGreaterThan(20);
        }

        /** A private constructor would make Immutables ignore the builder; a public one would be a second way in. */
        @Test
        void haveOneConstructorForThePackageAlone() {
            assertThat(builders).allSatisfy(builder -> {
                assertThat(builder.getDeclaredConstructors()).hasSize(1);
                Constructor<?> constructor = builder.getDeclaredConstructors()[0];
                assertThat(constructor.getModifiers()).as("modifiers").isZero();
                assertThat(constructor.getParameterCount()).isZero();
            });
        }

        @Test
        void areFinalAndNestedInWhatTheyBuild() {
            assertThat(builders).allSatisfy(builder -> {
                assertThat(Modifier.isFinal(builder.getModifiers())).as("final").isTrue();
                assertThat(Modifier.isStatic(builder.getModifiers()))
                        .as("static")
                        .isTrue();
                assertThat(builder.getMethod("build").getReturnType()).isEqualTo(builder.getEnclosingClass());
            });
        }

        @Test
        void comeFromBuilderAndFromToBuilder() {
            assertThat(builders).allSatisfy(builder -> {
                Class<?> type = builder.getEnclosingClass();
                Method empty = type.getMethod("builder");
                assertThat(Modifier.isStatic(empty.getModifiers())).isTrue();
                assertThat(empty.getReturnType()).isEqualTo(builder);
                Method full = type.getMethod("toBuilder");
                assertThat(Modifier.isStatic(full.getModifiers())).isFalse();
                assertThat(full.getReturnType()).isEqualTo(builder);
            });
        }

        @Test
        void copyWithLikeSoThatAnAttributeMayBeCalledFrom() {
            assertThat(builders)
                    .allSatisfy(builder -> assertThat(builder.getMethod("like", builder.getEnclosingClass()))
                            .isNotNull());
        }
    }

    @Nested
    class Aggregates {

        private final List<Class<?>> aggregates = API.stream()
                .filter(Class::isInterface)
                .filter(Class::isSealed)
                .filter(type -> type.getPermittedSubclasses().length == 1)
                .toList();

        @Test
        void areThere() {
            assertThat(aggregates).hasSizeGreaterThan(20);
        }

        @Test
        void permitOnlyTheHiddenImplementation() {
            assertThat(aggregates).allSatisfy(type -> {
                Class<?> implementation = type.getPermittedSubclasses()[0];
                assertThat(implementation.getSimpleName()).isEqualTo("Immutable" + type.getSimpleName());
                assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
            });
        }

        @Test
        void haveABuilder() {
            assertThat(aggregates)
                    .allSatisfy(type -> assertThat(
                                    Arrays.stream(type.getDeclaredClasses()).map(Class::getSimpleName))
                            .contains("Builder"));
        }

        @Test
        void haveNoWithers() {
            assertThat(aggregates.stream()
                            .flatMap(type -> Arrays.stream(type.getMethods()))
                            .map(Method::getName)
                            .filter(name -> name.matches("with[A-Z].*"))
                            .filter(name -> !name.startsWith("without")))
                    .isEmpty();
        }
    }

    private static boolean isForUsers(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
