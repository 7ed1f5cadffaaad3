package anna.json;

import anna.json.ObjectCodec.Shape;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** What makes a file linked data: the JSON-LD context, from the same declarations as everything else. */
final class LinkedData {

    private LinkedData() {}

    static String context() {
        Map<String, Set<Shape>> shapes = new TreeMap<>();
        DossierCodecs.AGGREGATES.forEach(codec -> codec.shapes(shapes));
        return JsonText.write(out -> {
            out.writeStartObject();
            out.writeName("@context");
            out.writeStartObject();
            out.writeNumberProperty("@version", new java.math.BigDecimal("1.1"));
            out.writeStringProperty("@vocab", DossierJson.VOCABULARY);
            shapes.forEach((name, found) -> {
                if (found.contains(Shape.BY_LANGUAGE) && !found.contains(Shape.ORDERED)) {
                    // a plain text under such a term stays a plain text
                    writeTerm(out, name, "@container", "@language");
                } else if (found.equals(EnumSet.of(Shape.BY_KEY))) {
                    writeTerm(out, name, "@container", "@index");
                } else if (found.equals(EnumSet.of(Shape.ORDERED))) {
                    writeTerm(out, name, "@container", "@list");
                } else if (found.equals(EnumSet.of(Shape.OPAQUE))) {
                    writeTerm(out, name, "@type", "@json");
                }
            });
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static void writeTerm(JsonGenerator out, String name, String keyword, String value) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("@id", DossierJson.VOCABULARY + name);
        out.writeStringProperty(keyword, value);
        out.writeEndObject();
    }
}
