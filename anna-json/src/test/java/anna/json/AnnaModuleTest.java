package anna.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anna.account.Dossier;
import anna.fact.PartialDate;
import anna.finding.ReadingException;
import anna.funding.Amount;
import anna.ratification.Act;
import anna.ratification.ActKind;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

class AnnaModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AnnaModule()).build();

    private static final String ACT =
            "{\"instrument\":\"tip\",\"actor\":\"URY\",\"kind\":\"ratification\",\"depositedOn\":\"2005-03-04\"}";

    record Wrapped(PartialDate day, List<Amount> amounts, Act act) {}

    @Nested
    class Mapping {

        @Test
        void a_dossier_goes_through_a_mapper_unchanged() {
            Dossier dossier = DossierMaker.full();
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dossier), Dossier.class))
                    .isEqualTo(dossier);
        }

        @Test
        void a_mapper_and_the_facade_read_each_others_texts() {
            Dossier dossier = DossierMaker.full();
            assertThat(MAPPER.readValue(DossierJson.write(dossier), Dossier.class))
                    .isEqualTo(dossier);
            assertThat(DossierJson.read(MAPPER.writeValueAsString(dossier)).orElseThrow())
                    .isEqualTo(dossier);
        }

        @Test
        void an_aggregate_stands_alone_as_it_does_in_a_file() {
            Act act = MAPPER.readValue(ACT, Act.class);
            assertThat(act.kind().is(ActKind.Known.RATIFICATION)).isTrue();
            assertThat(MAPPER.writeValueAsString(act)).isEqualTo(ACT);
        }

        @Test
        void aggregates_and_values_stand_inside_the_types_of_others() {
            String json = "{\"day\":\"2011-06\",\"amounts\":[\"USD 10000\",\"undisclosed\"],\"act\":" + ACT + "}";
            Wrapped wrapped = MAPPER.readValue(json, Wrapped.class);
            assertThat(wrapped.day()).isEqualTo(PartialDate.parse("2011-06"));
            assertThat(MAPPER.writeValueAsString(wrapped)).isEqualTo(json);
            assertThat(MAPPER.readValue("[" + ACT + "]", new TypeReference<List<Act>>() {}))
                    .containsExactly(wrapped.act());
        }

        @Test
        void a_tree_is_read_as_a_text_is() {
            assertThat(MAPPER.treeToValue(MAPPER.readTree(ACT), Act.class)).isEqualTo(MAPPER.readValue(ACT, Act.class));
            Dossier dossier = DossierMaker.full();
            assertThat(MAPPER.convertValue(MAPPER.valueToTree(dossier), Dossier.class)
                            .actors())
                    .isEqualTo(dossier.actors());
            assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"actor\":5}"), Act.class))
                    .hasMessageContaining("Expected a text but found the number '5' at /actor");
        }

        @Test
        void a_value_that_is_wrong_is_thrown_with_its_pointer_and_findings() {
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"day\":\"2011\",\"act\":" + ACT.replace("2005-03-04", "2005-02-30") + "}",
                            Wrapped.class))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("Cannot read Act: Expected a date that exists but found '2005-02-30' at"
                            + " /act/depositedOn")
                    .hasCauseInstanceOf(ReadingException.class);
        }

        @Test
        void a_member_that_is_not_known_is_passed_over_unless_the_mapper_refuses_it() {
            String json = ACT.replace("\"actor\"", "\"aktor\":[{\"a\":1}],\"actor\"");
            assertThat(MAPPER.readValue(json, Act.class).actor()).isEqualTo("URY");
            JsonMapper strict = MAPPER.rebuild()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            assertThatThrownBy(() -> strict.readValue(json, Act.class))
                    .hasMessageContaining("Expected a member of Act but found 'aktor', which is not kept at /aktor");
        }

        @Test
        void a_text_that_is_cut_off_is_thrown() {
            assertThatThrownBy(() -> MAPPER.readValue(ACT.substring(0, 40), Act.class))
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    @Nested
    class Discovery {

        @Test
        void a_mapper_finds_the_module() {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
            assertThat(mapper.readValue(ACT, Act.class)).isEqualTo(MAPPER.readValue(ACT, Act.class));
        }

        @Test
        void it_is_found_on_the_class_path() throws Exception {
            URL[] path = paths().map(AnnaModuleTest::url).toArray(URL[]::new);
            // not even the platform's loader, which would hand out the classes of the module under test
            try (URLClassLoader loader = new URLClassLoader(path, null)) {
                assertThat(found(loader)).containsExactly("anna.json.AnnaModule in an unnamed module");
            }
        }

        @Test
        void it_is_found_on_the_module_path() throws Exception {
            ModuleFinder finder = ModuleFinder.of(paths().toArray(Path[]::new));
            Configuration configuration =
                    ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), List.of("anna.json"));
            ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                            configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                    .layer();
            assertThat(found(layer.findLoader("anna.json"))).containsExactly("anna.json.AnnaModule in anna.json");
        }

        /** Returns the modules that a mapper of that loader finds, with the Java modules that they are in. */
        private List<String> found(ClassLoader loader) throws Exception {
            Object modules = loader.loadClass(MapperBuilder.class.getName())
                    .getMethod("findModules", ClassLoader.class)
                    .invoke(null, loader);
            return ((List<?>) modules)
                    .stream()
                            .map(Object::getClass)
                            .map(type -> type.getName() + " in "
                                    + Optional.ofNullable(type.getModule().getName())
                                            .orElse("an unnamed module"))
                            .toList();
        }
    }

    /** Returns where the classes of this library and of Jackson are. */
    private static Stream<Path> paths() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(entry -> entry.contains("jackson") || entry.matches(".*anna-(core|json).*"))
                .filter(entry -> !entry.contains("test-classes"))
                .distinct()
                .map(Path::of);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
