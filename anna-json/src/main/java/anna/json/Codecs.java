package anna.json;

import anna.fact.Language;
import anna.fact.Localized;
import anna.fact.PartialDate;
import anna.fact.Quantity;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import anna.funding.Amount;
import anna.instrument.Delay;
import anna.resolution.Session;
import anna.resolution.Symbol;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The codecs of plain and text-like values. */
final class Codecs {

    static final String CODE_FORM = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private static final Pattern SPAN_FORM = Pattern.compile("(0|[1-9][0-9]{0,9})-(0|[1-9][0-9]{0,9})");

    static final Codec<String> TEXT = text((in, text) -> {});

    static final Codec<Boolean> BOOL = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonIn in) {
            if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
                return in.token() == JsonToken.VALUE_TRUE;
            }
            in.mismatch("true or false");
            return null;
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public void describe(SchemaOut out) {
            describeType(out.json(), "boolean");
        }
    };

    static final Codec<Integer> INT = new Codec<>() {
        @Override
        public @Nullable Integer read(JsonIn in) {
            if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
                in.mismatch("a whole number");
                return null;
            }
            BigDecimal number = decimal(in);
            if (number == null) {
                return null;
            }
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                in.error(
                        "json.number.invalid",
                        "Expected a whole number from -2147483648 to 2147483647 but found "
                                + Finding.quote(in.string()));
                return null;
            }
        }

        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public void describe(SchemaOut out) {
            out.json().writeStartObject();
            out.json().writeStringProperty("type", "integer");
            out.json().writeNumberProperty("minimum", Integer.MIN_VALUE);
            out.json().writeNumberProperty("maximum", Integer.MAX_VALUE);
            out.json().writeEndObject();
        }
    };

    static final TextCodec<PartialDate> DATE = TextCodec.of(
                    PartialDate.class,
                    "What is known of a date, after ISO 8601-2 (EDTF): a day, month, year, decade or century, a rough"
                            + " one, an interval with both ends inclusive, a day without its year, or a part of a"
                            + " month.",
                    PartialDate::read,
                    "2011-06-07",
                    "2011-06",
                    "2011",
                    "201X",
                    "2011~",
                    "2011-06-05/2011-06-07",
                    "2011/..",
                    "XXXX-03-01",
                    "early 2012-03")
            .pattern("^((early|mid|late) )?[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?(/|$)|^\\.\\./");

    static final TextCodec<LocalDate> DAY = TextCodec.of(
                    LocalDate.class, "A day of the calendar, year, month and day.", Codecs::readDay, "2011-06-07")
            .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    static final TextCodec<Quantity> QUANTITY = TextCodec.of(
                    Quantity.class,
                    "How many of something, exactly or roughly, in the words of the source.",
                    Quantity::read,
                    "12 delegations",
                    "about 160 people",
                    "20 of 33 member states")
            .pattern("^(about )?[0-9]");

    static final TextCodec<Amount> AMOUNT = TextCodec.of(
                    Amount.class,
                    "How much money, an ISO 4217 code and an exact decimal, or why there is no figure.",
                    Amount::read,
                    "USD 10000",
                    "undisclosed",
                    "in kind")
            .pattern("^([A-Z]{3} -?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,10})?|undisclosed|in kind)$");

    static final TextCodec<Delay> DELAY = TextCodec.of(
                    Delay.class,
                    "How long after an event something takes effect: an ISO 8601 period of years, months or days, or"
                            + " the first day of the nth calendar month after it.",
                    Delay::read,
                    "P30D",
                    "P3M",
                    "first-of-month+3")
            .pattern("^(P(?=[0-9])((0|[1-9][0-9]{0,3})Y)?((0|[1-9][0-9]{0,3})M)?((0|[1-9][0-9]{0,3})D)?"
                    + "|first-of-month\\+[1-9][0-9]?)$");

    static final TextCodec<Symbol> SYMBOL = TextCodec.of(
            Symbol.class,
            "What a resolution, declaration or document is cited by, in the form of its body.",
            Symbol::read,
            "AG/RES. 2548 (XL-O/10)",
            "S/RES/1325 (2000)");

    static final TextCodec<Session> SESSION = TextCodec.of(
            Session.class, "A session or meeting as symbols write it.", Session::read, "XL-O/10", "82-R/07", "1831/11");

    static final TextCodec<Span> SPAN = TextCodec.of(
                    Span.class,
                    "A stretch of a text in UTF-16 units counted from 0, its end exclusive.",
                    Codecs::readSpan,
                    "10-24")
            .pattern("^(0|[1-9][0-9]{0,9})-(0|[1-9][0-9]{0,9})$");

    static final CodeCodec<Language> LANGUAGE = CodeCodec.open(Language.class, Language.Known.class, Language::of);

    static final Codec<Localized> LOCALIZED = new Codec<>() {
        @Override
        public @Nullable Localized read(JsonIn in) {
            if (!in.expects(JsonToken.START_OBJECT, "an object with a text by language, such as {\"en\": \"…\"},")) {
                return null;
            }
            var start = in.tokenLocation();
            int before = in.findings().size();
            Map<Language, String> texts = new LinkedHashMap<>();
            Set<String> met = new HashSet<>();
            while (in.next() == JsonToken.PROPERTY_NAME) {
                readOne(in, texts, met);
            }
            if (texts.isEmpty() && in.findings().size() == before) {
                in.report(
                        Severity.ERROR,
                        "json.value.invalid",
                        "Expected a text in one language at least but found none",
                        in.at(start));
            }
            return texts.isEmpty() ? null : Localized.of(texts);
        }

        private void readOne(JsonIn in, Map<Language, String> texts, Set<String> met) {
            String code = in.name();
            Language language = null;
            if (met.add(code)) {
                language = parsed(in, code, Language::of);
            } else {
                in.error(
                        "json.member.duplicate",
                        "Expected each member once but found again " + Finding.quote(code) + "; the first is kept");
            }
            in.next();
            if (language == null || !in.expects(JsonToken.VALUE_STRING, "a text")) {
                in.skip();
            } else if (in.string().isBlank()) {
                in.error(
                        "json.value.invalid",
                        "Expected a text that is not blank but found " + Finding.quote(in.string()));
            } else {
                texts.put(language, in.string());
            }
        }

        @Override
        public void write(Localized value, JsonGenerator out) {
            out.writeStartObject();
            value.texts().forEach((language, text) -> out.writeStringProperty(language.code(), text));
            out.writeEndObject();
        }

        @Override
        public void describe(SchemaOut out) {
            out.reference("Localized", schema -> {
                JsonGenerator json = schema.json();
                json.writeStartObject();
                json.writeStringProperty("description", "One text in one or more languages, by ISO 639 code.");
                json.writeStringProperty("type", "object");
                json.writeName("propertyNames");
                json.writeStartObject();
                json.writeStringProperty("pattern", "^[a-z]{2,3}$");
                json.writeEndObject();
                json.writeName("additionalProperties");
                json.writeStartObject();
                json.writeStringProperty("type", "string");
                json.writeStringProperty("pattern", "\\S");
                json.writeEndObject();
                json.writeNumberProperty("minProperties", 1);
                json.writeEndObject();
            });
        }
    };

    /** A sentence of a reason: a string if it is in English alone, as files of the first releases have it, else by language. */
    static final Codec<Localized> REASON = new Codec<>() {
        @Override
        public @Nullable Localized read(JsonIn in) {
            if (in.token() != JsonToken.VALUE_STRING) {
                return LOCALIZED.read(in);
            }
            String text = in.string();
            return parsed(in, text, Localized::english);
        }

        @Override
        public void write(Localized value, JsonGenerator out) {
            Optional<String> english = value.in(Language.ENGLISH);
            if (english.isPresent() && value.texts().size() == 1) {
                out.writeString(english.get());
            } else {
                LOCALIZED.write(value, out);
            }
        }

        @Override
        public void describe(SchemaOut out) {
            JsonGenerator json = out.json();
            json.writeStartObject();
            json.writeName("anyOf");
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("type", "string");
            json.writeStringProperty("pattern", "\\S");
            json.writeEndObject();
            LOCALIZED.describe(out);
            json.writeEndArray();
            json.writeEndObject();
        }
    };

    private Codecs() {}

    /** Returns the codec of a string that something is to be done with when it is read. */
    private static Codec<String> text(BiConsumer<JsonIn, String> effect) {
        return new Codec<>() {
            @Override
            public @Nullable String read(JsonIn in) {
                if (!in.expects(JsonToken.VALUE_STRING, "a text")) {
                    return null;
                }
                effect.accept(in, in.string());
                return in.string();
            }

            @Override
            public void write(String value, JsonGenerator out) {
                out.writeString(value);
            }

            @Override
            public void describe(SchemaOut out) {
                describeType(out.json(), "string");
            }
        };
    }

    /** Returns the codec of the id of a thing. */
    static Codec<String> id(Concept concept) {
        return text((in, id) -> in.define(concept, id));
    }

    /** Returns the codec of a further name by which a thing may be referred to. */
    static Codec<String> identifier(Concept concept) {
        return text((in, id) -> in.alsoDefine(concept, id));
    }

    /** Returns the codec of a reference to a thing by its id. */
    static Codec<String> ref(Concept concept) {
        return text((in, id) -> in.refer(concept, id));
    }

    /** The codec of an end of a link, which refers to a thing if it is written {@code kind:id}. */
    static final Codec<String> LINK_END = text((in, end) -> {
        int colon = end.indexOf(':');
        for (Concept concept : Concept.values()) {
            if (colon > 0 && concept.word().equals(end.substring(0, colon))) {
                in.refer(concept, end.substring(colon + 1));
            }
        }
    });

    /** Makes a value of the text; reports it if the value refuses it. */
    static <T> @Nullable T parsed(JsonIn in, String text, Function<String, T> maker) {
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException e) {
            in.error("json.value.invalid", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reads the current number exactly; reports one that is too long or has an absurd exponent. */
    static @Nullable BigDecimal decimal(JsonIn in) {
        if (!in.numberFits()) {
            return null;
        }
        try {
            return in.parser().getDecimalValue();
        } catch (JacksonException | NumberFormatException e) {
            in.error(
                    "json.number.invalid",
                    "Expected a number that can be kept but found " + Finding.quote(in.string()));
            return null;
        }
    }

    private static Reading<LocalDate> readDay(String text) {
        Reading<PartialDate> date = PartialDate.read(text);
        if (date.hasErrors()) {
            return Reading.failed(date.findings());
        }
        return date.orElseThrow()
                .day()
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(List.of(Finding.of(
                        Severity.ERROR,
                        "date.day.imprecise",
                        "Expected a day such as 2011-06-07 but found " + Finding.quote(text)))));
    }

    private static Reading<Span> readSpan(String text) {
        Matcher m = SPAN_FORM.matcher(text);
        if (!m.matches()
                || Long.parseLong(m.group(1)) > Long.parseLong(m.group(2))
                || Long.parseLong(m.group(2)) > Integer.MAX_VALUE) {
            return Reading.failed(List.of(Finding.of(
                    Severity.ERROR,
                    "span.text.malformed",
                    "Expected a span such as 10-24 but found " + Finding.quote(text))));
        }
        return Reading.of(new Span(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }

    static void describeType(JsonGenerator out, String type) {
        out.writeStartObject();
        out.writeStringProperty("type", type);
        out.writeEndObject();
    }

    /** Writes the schema of a word of an open list. */
    static void describeCode(JsonGenerator out, List<String> known) {
        out.writeStartObject();
        out.writeStringProperty("type", "string");
        out.writeStringProperty("pattern", CODE_FORM);
        if (!known.isEmpty()) {
            describeStrings(out, "examples", known);
        }
        out.writeEndObject();
    }

    static void describeStrings(JsonGenerator out, String name, List<String> texts) {
        out.writeName(name);
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }
}
