package anna.account;

import anna.finding.Finding;
import anna.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What became of the operative paragraphs of a resolution in a later one: paragraph 6 was kept, 7 became 8 in other words,
 * 9 was dropped.
 *
 * <p>Meaning: an answer from the words alone. Words that few paragraphs hold weigh more than those that every paragraph
 * holds, so that common openings join nothing. Who compares A with B and who compares B with A get the same answer read in
 * two directions; a text compared with itself is kept in full. Where not both have sentences in one language, what stands
 * for a paragraph is its structure: verbs, those asked, what is asked for, instruments, resolutions named; a finding says
 * so. How well it does on texts that people have aligned is told in the project's {@code docs/lineage.md}.
 */
@Value.Immutable
public sealed interface Lineage permits ImmutableLineage {

    /** What became of a paragraph. */
    enum Kind {
        /** It stands there in the same words. */
        KEPT,
        /** It stands there in other words. */
        REWORDED,
        /** It stands there in the same words at another place among the others. */
        MOVED,
        /** It became several. */
        SPLIT,
        /** Several became one. */
        MERGED,
        /** It was not there before. */
        NEW,
        /** It is not there any more. */
        DROPPED;

        /** Returns the word for files and tables, such as {@code reworded}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Kind backwards() {
            return switch (this) {
                case SPLIT -> MERGED;
                case MERGED -> SPLIT;
                case NEW -> DROPPED;
                case DROPPED -> NEW;
                case KEPT, REWORDED, MOVED -> this;
            };
        }
    }

    /** What became of one paragraph, or of several that belong together. */
    @Value.Immutable
    sealed interface Change permits ImmutableChange {

        /** Returns what became of it. */
        Kind kind();

        /** Returns the numbers in the earlier resolution; none for a new paragraph. */
        List<String> earlier();

        /** Returns the numbers in the later resolution; none for a dropped paragraph. */
        List<String> later();

        /** Tells whether it stands at another place among the others, whatever its words. */
        @Value.Default
        default boolean moved() {
            return false;
        }

        /** Returns how alike both sides are, from 0 to 1, in steps of a thousandth; 0 where there is one side only. */
        double similarity();

        /** Returns the runs of words that the later text has not, in the order of the earlier one. */
        List<String> removed();

        /** Returns the runs of words that the earlier text had not, in the order of the later one. */
        List<String> added();

        /** Returns the change as seen from the later resolution. */
        default Change backwards() {
            return toBuilder()
                    .kind(kind().backwards())
                    .earlier(later())
                    .later(earlier())
                    .removed(added())
                    .added(removed())
                    .build();
        }

        /** Returns a builder with nothing set. */
        static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with everything set as it is here. */
        default Builder toBuilder() {
            return builder().like(this);
        }

        /** Builds a change; kind and similarity are required. */
        final class Builder extends ImmutableChange.Builder {
            Builder() {}
        }
    }

    /** Returns the earlier resolution. */
    Resolution earlier();

    /** Returns the later resolution. */
    Resolution later();

    /**
     * Returns what became of every paragraph: first those of the later resolution, in its order, and then the dropped
     * ones. Each paragraph of either stands in one change.
     */
    List<Change> changes();

    /** Returns what is doubtful about the comparison. */
    List<Finding> findings();

    /**
     * Compares two resolutions. The findings are the NOTE {@code lineage.text.missing} where not every paragraph of both
     * has sentences, and the WARNING {@code lineage.language.different} where both have, but in no common language; then
     * structure is compared.
     */
    static Lineage of(Resolution earlier, Resolution later) {
        return Alignment.of(earlier, later);
    }

    /** Compares each resolution with the next one. */
    static List<Lineage> chain(List<Resolution> inOrder) {
        List<Lineage> chain = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            chain.add(of(inOrder.get(i - 1), inOrder.get(i)));
        }
        return List.copyOf(chain);
    }

    /** Returns the changes of a kind, in their order. */
    default List<Change> changes(Kind kind) {
        return changes().stream().filter(change -> change.kind() == kind).toList();
    }

    /** Returns the numbers of the later paragraphs that the earlier paragraph with the number became; none if dropped. */
    default List<String> after(String number) {
        return changes().stream()
                .filter(change -> change.earlier().contains(number))
                .flatMap(change -> change.later().stream())
                .toList();
    }

    /** Returns the numbers of the earlier paragraphs that the later paragraph with the number comes from; none if new. */
    default List<String> before(String number) {
        return changes().stream()
                .filter(change -> change.later().contains(number))
                .flatMap(change -> change.earlier().stream())
                .toList();
    }

    /** Returns the lineage as seen from the later resolution, which is that of the two the other way round. */
    default Lineage backwards() {
        Collection<Change> changes = changes().stream().map(Change::backwards).toList();
        return toBuilder()
                .earlier(later())
                .later(earlier())
                .changes(Alignment.inOrder(changes, later(), earlier()))
                .build();
    }

    /** Returns a link from each later paragraph to each earlier one whose place it takes, with the reason. */
    default List<Link> links() {
        return Alignment.links(this);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    default Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds a lineage; both resolutions are required. */
    final class Builder extends ImmutableLineage.Builder {
        Builder() {}
    }
}
