/**
 * Resolutions, the instruments they name, where states stand, the programmes that carry them out, the money behind
 * them and the reports that account for them, as immutable values with readers and rules.
 *
 * <p>Begin with {@link anna.resolution} to read a text, with {@link anna.ratification} to ask about treaties, and with
 * {@link anna.account} to join the two. The module needs {@code java.base} and nothing else.
 */
module anna.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports anna.finding;
    exports anna.fact;
    exports anna.actor;
    exports anna.instrument;
    exports anna.ratification;
    exports anna.resolution;
    exports anna.programme;
    exports anna.funding;
    exports anna.account;
}
