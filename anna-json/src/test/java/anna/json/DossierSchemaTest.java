package anna.json;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Dossier;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierJson.schema(), InputFormat.JSON);

    private static String problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = DossierJson.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Shipped {

        @Test
        void the_schema_in_the_jar_is_what_the_codecs_make() throws IOException {
            assertShipped("anna-dossier-1.json", DossierJson.schema());
        }

        @Test
        void the_context_in_the_jar_is_what_the_codecs_make() throws IOException {
            assertShipped("anna-dossier-1.jsonld", DossierJson.context());
        }

        private void assertShipped(String name, String made) throws IOException {
            Path file = Path.of("target", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
            assertThat(resource("/anna/json/" + name))
                    .as("%s is stale; what it must be is in %s", name, file)
                    .isEqualTo(made);
        }

        @Test
        void the_schema_is_known_by_a_fixed_address() {
            assertThat(DossierJson.schema())
                    .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                    .contains("\"$id\": \"https://annalib.github.io/schema/anna-dossier-1.json\"");
        }

        @Test
        void the_schema_is_a_schema() {
            Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
            assertThat(meta.validate(DossierJson.schema(), InputFormat.JSON)).isEmpty();
        }
    }

    @Nested
    class Accepts {

        @Test
        void a_dossier_with_every_attribute() {
            assertThat(problems(DossierJson.write(DossierMaker.full()))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
        void dossiers_of_any_kind(long seed) {
            assertThat(problems(DossierJson.write(DossierMaker.random(seed)))).isEmpty();
        }

        @Test
        void an_empty_dossier() {
            assertThat(problems(DossierJson.write(Dossier.builder().build()))).isEmpty();
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "[]",
                    "{\"format\": \"anna-dossier\"}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"2\"}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": 1}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"act\": []}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"acts\": [{\"actor\": \"URY\"}]}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"asOf\": \"yesterday\"}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"asOf\": null}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"title\": {}}",
                    "{\"format\": \"anna-dossier\", \"formatVersion\": \"1\", \"extensions\": {\"a\": null}}"
                })
        void what_is_not_of_the_format(String json) {
            assertThat(problems(json)).isNotEmpty();
            assertThat(DossierJson.read(json, ReadOptions.strict()).hasErrors()).isTrue();
        }
    }

    @Nested
    class Codecs {

        static Set<ObjectCodec<?, ?>> aggregates() {
            return Set.copyOf(DossierCodecs.AGGREGATES);
        }

        @ParameterizedTest
        @MethodSource("aggregates")
        void have_every_attribute_of_their_type(ObjectCodec<?, ?> codec) throws ClassNotFoundException {
            Class<?> builder = Class.forName(
                    codec.type().getName() + "$Builder", false, codec.type().getClassLoader());
            Set<String> settable = Arrays.stream(builder.getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            Set<String> attributes = Arrays.stream(codec.type().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .map(Method::getName)
                    .filter(settable::contains)
                    .collect(Collectors.toSet());
            Set<String> members = Set.copyOf(codec.members()).stream()
                    .filter(member -> codec.type() != Dossier.class || !member.startsWith("format"))
                    .collect(Collectors.toSet());
            assertThat(members).isEqualTo(attributes).contains("extensions");
        }

        @ParameterizedTest
        @MethodSource("aggregates")
        void are_all_written_by_a_full_dossier(ObjectCodec<?, ?> codec) {
            String text = DossierJson.write(DossierMaker.full());
            assertThat(codec.members()).allSatisfy(member -> assertThat(text).contains("\"" + member + "\": "));
        }
    }
}
