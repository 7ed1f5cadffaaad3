/**
 * The file format of ANNA on Jackson 3: a dossier as JSON text, its schema, the reference data, and tables.
 *
 * <p>Begin with {@link anna.json.DossierJson}. Who has a Jackson mapper already adds {@link anna.json.AnnaModule} to
 * it, or lets the mapper find it.
 */
module anna.json {
    requires transitive anna.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports anna.json;

    provides tools.jackson.databind.JacksonModule with
            anna.json.AnnaModule;
}
