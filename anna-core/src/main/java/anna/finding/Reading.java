package anna.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a text: a value, or what could be made out of one, and the findings.
 *
 * <p>Meaning: {@link #value()} is there exactly when no finding is an ERROR. {@link #partial()} is what could be read
 * in spite of errors; it is never passed off as the value, and may be absent too.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T partial;
    private final List<Finding> findings;

    private Reading(@Nullable T partial, List<Finding> findings) {
        this.partial = partial;
        this.findings = findings;
    }

    /** Returns a reading with a value and nothing to say about it. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * Returns a reading with what was read and the findings about it; they are put in the order of the text, those
     * without a span first. Findings that begin together keep their order.
     */
    public static <T> Reading<T> of(T partial, Collection<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        return new Reading<>(Objects.requireNonNull(partial, "partial"), sorted(findings));
    }

    /**
     * Returns a reading of which nothing could be kept.
     *
     * @throws IllegalArgumentException if no finding is an ERROR, for then something must have been read
     */
    public static <T> Reading<T> failed(Collection<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("Reading.findings must hold an ERROR, but was '"
                    + findings.stream().map(Finding::id).collect(Collectors.joining(", ")) + "'");
        }
        return new Reading<>(null, sorted(findings));
    }

    private static List<Finding> sorted(Collection<Finding> findings) {
        List<Finding> list = new ArrayList<>(findings);
        list.forEach(finding -> Objects.requireNonNull(finding, "findings element"));
        list.sort(Comparator.comparingInt(
                finding -> finding.location().span().map(Span::start).orElse(-1)));
        return List.copyOf(list);
    }

    /** Returns the value; absent if there is any ERROR. */
    public Optional<T> value() {
        return hasErrors() ? Optional.empty() : Optional.ofNullable(partial);
    }

    /** Returns what could be read, be it whole or not. */
    public Optional<T> partial() {
        return Optional.ofNullable(partial);
    }

    /** Returns the findings in the order of the text. */
    public List<Finding> findings() {
        return findings;
    }

    /** Tells whether a finding is an ERROR, so that there is no value. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Returns the value.
     *
     * @throws ReadingException with all findings, if one of them is an ERROR
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new ReadingException(findings));
    }

    /**
     * Returns a reading of what the function makes of this one's value or partial value, with the same findings.
     *
     * @throws NullPointerException if the function returns null
     */
    public <R> Reading<R> map(Function<? super T, ? extends R> function) {
        Objects.requireNonNull(function, "function");
        return new Reading<R>(
                partial == null ? null : Objects.requireNonNull(function.apply(partial), "function result"), findings);
    }

    /** Returns the same reading with every finding located in the named source. */
    public Reading<T> in(String source) {
        Objects.requireNonNull(source, "source");
        return located(location -> location.in(source));
    }

    /**
     * Returns the same reading as one of a part of a text: every finding is located in the whole.
     *
     * @param text the whole text
     * @param start where in it the part begins that was read, in UTF-16 units from 0
     * @see Location#within(CharSequence, int)
     */
    public Reading<T> within(CharSequence text, int start) {
        Objects.requireNonNull(text, "text");
        return located(location -> location.within(text, start));
    }

    private Reading<T> located(UnaryOperator<Location> change) {
        return new Reading<>(
                partial,
                findings.stream()
                        .map(finding -> finding.toBuilder()
                                .location(change.apply(finding.location()))
                                .build())
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading<?> that
                && Objects.equals(partial, that.partial)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partial, findings);
    }

    /** Returns the value, or what there is of it, and the findings; for people, not for programs. */
    @Override
    public String toString() {
        return "Reading{" + (hasErrors() ? "partial=" : "value=") + partial + ", findings=" + findings + "}";
    }
}
