package anna.json;

import anna.finding.Finding;
import anna.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds where in a JSON text the values stand that findings point to. */
final class JsonPlaces {

    private JsonPlaces() {}

    static List<Finding> locate(List<Finding> findings, String json) {
        Set<String> wanted = new HashSet<>();
        findings.forEach(finding -> finding.location().path().ifPresent(wanted::add));
        Map<String, Location> places = places(json, wanted);
        return findings.stream().map(finding -> located(finding, places)).toList();
    }

    private static Map<String, Location> places(String json, Set<String> wanted) {
        Map<String, Location> places = new HashMap<>();
        try (JsonParser parser = JsonText.parser(json, ReadOptions.lenient())) {
            JsonIn in = JsonIn.of(parser, json, ReadOptions.lenient());
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean value = token != JsonToken.PROPERTY_NAME && !token.isStructEnd();
                if (value) {
                    String path = parser.streamReadContext().pathAsPointer().toString();
                    if (wanted.contains(path)) {
                        places.putIfAbsent(path, in.here());
                    }
                }
            }
        } catch (JacksonException e) {
            return places;
        }
        return places;
    }

    private static Finding located(Finding finding, Map<String, Location> places) {
        return finding.location()
                .path()
                .map(places::get)
                .map(place -> finding.toBuilder()
                        .location(place.toBuilder()
                                .source(finding.location().source())
                                .build())
                        .build())
                .orElse(finding);
    }
}
