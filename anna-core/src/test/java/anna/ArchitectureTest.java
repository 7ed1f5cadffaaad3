package anna;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import anna.finding.Reading;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that javac cannot hold: which way packages depend, and what none of them may touch. */
class ArchitectureTest {

    /** The packages in the order of their dependencies: each may use those before it and none after it. */
    private static final List<String> ORDER = List.of(
            "finding",
            "fact",
            "actor",
            "instrument",
            "ratification",
            "resolution",
            "programme",
            "funding",
            "account");

    private static final Path CLASSES = compiled();
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses ANNA = new ClassFileImporter().importPath(CLASSES);
    private static final Set<String> JAVA_BASE =
            Object.class.getModule().getDescriptor().packages();

    private static Path compiled() {
        try {
            return Path.of(Reading.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nested
    class Packages {

        @Test
        void areThoseOfTheDesignAndNoOthers() {
            Set<String> found = new TreeSet<>();
            ANNA.forEach(type -> found.add(type.getPackageName()));
            found.remove("");

            Set<String> expected = new TreeSet<>(Set.of("anna.style"));
            ORDER.forEach(name -> expected.add("anna." + name));
            assertThat(found).isEqualTo(expected);
        }

        @TestFactory
        Stream<DynamicTest> useOnlyThoseBeforeThem() {
            return ORDER.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
                String[] later = later(name);
                if (later.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("anna." + name)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .check(ANNA);
                }
            }));
        }

        private static String[] later(String name) {
            return ORDER.stream()
                    .skip(ORDER.indexOf(name) + 1L)
                    .map(other -> "anna." + other)
                    .toArray(String[]::new);
        }

        /** Javadoc may name a later package in words, but an import of it would tie the sources together. */
        @TestFactory
        Stream<DynamicTest> importOnlyThoseBeforeThem() {
            Pattern imported = Pattern.compile("(?m)^import (?:static )?anna\\.([a-z]+)\\.");
            return ORDER.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
                List<String> wrong = new ArrayList<>();
                for (Path file : sources(SOURCES.resolve("anna").resolve(name))) {
                    Matcher m = imported.matcher(text(file));
                    while (m.find()) {
                        if (ORDER.indexOf(m.group(1)) > ORDER.indexOf(name)) {
                            wrong.add(file.getFileName() + " imports anna." + m.group(1));
                        }
                    }
                }
                assertThat(wrong).isEmpty();
            }));
        }

        @TestFactory
        Stream<DynamicTest> tellWhatTheyAreWhereToStartAndWhatIsLeftOut() {
            return ORDER.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
                String essay = text(SOURCES.resolve("anna").resolve(name).resolve("package-info.java"))
                        .replaceAll("\\s*\\n \\*\\s*", " ");
                assertThat(essay)
                        .contains("<p>Start with {@link ")
                        .contains("<p>Left out on purpose: ")
                        .contains("@AnnaStyle")
                        .contains("@NullMarked");
                assertThat(essay.split("\\s+")).as("words").hasSizeGreaterThan(60);
                assertThat(essay).as("no list of classes").doesNotContain("<li>");
            }));
        }

        @Test
        void haveNoneThatIsNamedAfterACommonplace() {
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..", "..common..", "..model..", "..impl..", "..dto..", "..helper..", "..internal..")
                    .check(ANNA);
        }

        @Test
        void useTheStyleOnlyAsAnAnnotationOfPackages() throws IOException {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("anna.style")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("anna.style")
                    .check(ANNA);
            List<String> naming = new ArrayList<>();
            for (Path file : sources(SOURCES.resolve("anna"))) {
                boolean own = file.getParent().endsWith("style");
                boolean essay = file.getFileName().toString().equals("package-info.java");
                if (!own && !essay && text(file).contains("AnnaStyle")) {
                    naming.add(file.toString());
                }
            }
            assertThat(naming).isEmpty();
        }
    }

    @Nested
    class TheModule {

        private final ModuleDescriptor module = descriptor();

        private static ModuleDescriptor descriptor() {
            try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
                return ModuleDescriptor.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void needsJavaBaseAndNothingElseAtRunTime() {
            assertThat(module.name()).isEqualTo("anna.core");
            assertThat(module.requires().stream()
                            .filter(other -> !other.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactly("java.base");
        }

        @Test
        void asksNoUserForItsAnnotations() {
            assertThat(module.requires())
                    .noneMatch(other -> other.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE));
        }

        @Test
        void exportsEveryConceptToEverybodyAndOpensNothing() {
            assertThat(module.exports()).allMatch(export -> !export.isQualified());
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrderElementsOf(
                            ORDER.stream().map(name -> "anna." + name).toList());
            assertThat(module.opens()).isEmpty();
            assertThat(module.isOpen()).isFalse();
        }
    }

    @Nested
    class NoClass {

        @Test
        void usesMoreThanJavaBase() {
            noClasses()
                    .should()
                    .dependOnClassesThat(describe(
                            "are neither of this library nor of java.base",
                            type -> !type.getBaseComponentType().isPrimitive()
                                    && !type.getBaseComponentType()
                                            .getPackageName()
                                            .startsWith("anna.")
                                    && !isBuildTimeAnnotation(type)
                                    && !JAVA_BASE.contains(
                                            type.getBaseComponentType().getPackageName())))
                    .check(ANNA);
        }

        private static boolean isBuildTimeAnnotation(JavaClass type) {
            return type.getPackageName().equals("org.jspecify.annotations")
                    || type.getPackageName().equals("org.immutables.value");
        }

        @Test
        void printsOrReadsTheConsole() {
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .check(ANNA);
        }

        @Test
        void asksWhatTimeItIs() {
            forbid("ask for the time", call -> call.getName().equals("now")
                    && call.getOwner().getPackageName().startsWith("java.time"));
            forbid("ask for the time", call -> Set.of("currentTimeMillis", "nanoTime")
                            .contains(call.getName())
                    && call.getOwner().isEquivalentTo(System.class));
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .check(ANNA);
        }

        @Test
        void usesTheOldDates() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.sql\\..*"
                            + "|java\\.text\\.(Simple)?DateFormat")
                    .check(ANNA);
        }

        @Test
        void dependsOnTheDefaultLocale() {
            forbid("use the default locale", call -> switch (call.getFullName()) {
                case "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.lang.String.formatted([Ljava.lang.Object;)",
                        "java.util.Locale.getDefault()",
                        "java.util.Locale.getDefault(java.util.Locale$Category)",
                        "java.util.Formatter.<init>()",
                        "java.util.Formatter.<init>(java.lang.Appendable)",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                        "java.text.NumberFormat.getInstance()",
                        "java.text.NumberFormat.getNumberInstance()",
                        "java.text.NumberFormat.getIntegerInstance()",
                        "java.text.DecimalFormat.<init>(java.lang.String)",
                        "java.text.Collator.getInstance()",
                        "java.text.BreakIterator.getSentenceInstance()",
                        "java.text.BreakIterator.getWordInstance()" -> true;
                default -> false;
            });
        }

        @Test
        void dependsOnTheDefaultCharset() {
            forbid("use the default charset", call -> switch (call.getFullName()) {
                case "java.nio.charset.Charset.defaultCharset()",
                        "java.lang.String.getBytes()",
                        "java.lang.String.<init>([B)",
                        "java.lang.String.<init>([B, int, int)",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                        "java.io.ByteArrayOutputStream.toString()",
                        "java.util.Scanner.<init>(java.io.InputStream)" -> true;
                default -> false;
            });
        }

        @Test
        void reachesForFilesTheNetworkProcessesOrChance() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.net\\.(?!URI$).*|java\\.nio\\.(file|channels)\\..*|java\\.io\\.File.*"
                            + "|java\\.io\\.RandomAccessFile|java\\.lang\\.Process.*|java\\.lang\\.Runtime"
                            + "|java\\.lang\\.Thread.*|java\\.lang\\.reflect\\..*|.*\\.[A-Za-z]*Random")
                    .check(ANNA);
        }

        /** Java serialization would make every private field part of the API. */
        @Test
        void isWrittenByJavaSerialization() {
            noClasses()
                    .that()
                    .areNotAssignableTo(Enum.class)
                    .and()
                    .areNotAssignableTo(Throwable.class)
                    .should()
                    .beAssignableTo(java.io.Serializable.class)
                    .check(ANNA);
        }

        private static void forbid(String what, java.util.function.Predicate<CodeUnitCallTarget> calls) {
            noClasses()
                    .should()
                    .callCodeUnitWhere(
                            DescribedPredicate.<JavaCall<?>>describe(what, call -> calls.test(call.getTarget())))
                    .because("what a value is must not hang on the machine it is on")
                    .check(ANNA);
        }
    }

    @Nested
    class Patterns {

        @Test
        void haveNoWordBoundariesForTheyDifferBetweenJdks() throws IOException {
            try (Stream<Path> files = Files.walk(SOURCES)) {
                assertThat(files.filter(file -> file.toString().endsWith(".java")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(text(file)).doesNotContain("\\\\b"));
            }
        }
    }

    @Nested
    class StaticState {

        @Test
        void isFinal() {
            List<String> mutable = new ArrayList<>();
            for (JavaField field : staticFields()) {
                if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                    mutable.add(field.getFullName());
                }
            }
            assertThat(mutable).isEmpty();
        }

        /** A private array is taken on trust: it is the plainest table, and nothing can tell whether code writes to it. */
        @Test
        void isOfATypeThatDoesNotChange() throws ReflectiveOperationException {
            List<String> mutable = new ArrayList<>();
            for (JavaField field : staticFields()) {
                Field reflected = field.reflect();
                reflected.setAccessible(true);
                Object value = reflected.get(null);
                boolean trusted = field.getModifiers().contains(JavaModifier.PRIVATE)
                        && field.getRawType().isArray();
                if (!trusted && isMutable(value)) {
                    mutable.add(field.getFullName() + " is a " + value.getClass().getName());
                }
            }
            assertThat(mutable).isEmpty();
        }

        private static List<JavaField> staticFields() {
            return ANNA.stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(field -> !field.getName().startsWith("$"))
                    .toList();
        }

        private static boolean isMutable(Object value) {
            if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                return !value.getClass()
                        .getName()
                        .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");
            }
            return value != null
                    && (value.getClass().isArray()
                            || value instanceof StringBuilder
                            || value instanceof Matcher
                            || value instanceof ThreadLocal<?>
                            || value.getClass().getName().startsWith("java.util.concurrent"));
        }
    }

    @Nested
    class Names {

        @Test
        void haveNoPrefixGet() {
            List<String> wrong = new ArrayList<>();
            ANNA.stream()
                    .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getName().matches("get[A-Z].*"))
                    .forEach(method -> wrong.add(method.getFullName()));
            assertThat(wrong).isEmpty();
        }

        @Test
        void spellProgrammeAsTheFieldDoes() {
            Pattern american = Pattern.compile("[Pp]rogram(?!me)");
            List<String> wrong = new ArrayList<>();
            for (JavaClass type : ANNA) {
                type.getMembers().stream()
                        .map(JavaMember::getFullName)
                        .filter(name -> american.matcher(name).find())
                        .forEach(wrong::add);
            }
            assertThat(wrong).isEmpty();
        }

        @Test
        void ofReadersAndOtherWorkersStayInside() {
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Reader")
                    .should()
                    .notBePublic()
                    .because("the type that is read offers read and parse itself")
                    .check(ANNA);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
