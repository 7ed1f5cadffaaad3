package anna.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How strictly a file is read, and how large it may be.
 *
 * <p>The limits are on unless they are raised; what exceeds one is the ERROR {@code json.limit.exceeded}, and what was
 * read before stays in {@link anna.finding.Reading#partial()}.
 */
public final class ReadOptions {

    private static final ReadOptions LENIENT = new ReadOptions(new Builder());
    private static final ReadOptions STRICT = builder().strict(true).build();

    private final boolean strict;
    private final int maxDepth;
    private final int maxLength;
    private final int maxNumberLength;
    private final int maxFindings;

    private ReadOptions(Builder builder) {
        this.strict = builder.strict;
        this.maxDepth = builder.maxDepth;
        this.maxLength = builder.maxLength;
        this.maxNumberLength = builder.maxNumberLength;
        this.maxFindings = builder.maxFindings;
    }

    /** Returns the usual options: doubtful things are WARNINGs, and the limits are those of the builder. */
    public static ReadOptions lenient() {
        return LENIENT;
    }

    /** Returns options under which every doubtful thing is an ERROR; the limits are those of the builder. */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * Tells whether every WARNING is an ERROR instead: a member that is not known, a reference to nothing in the file,
     * an id that comes twice, an element that comes twice where it must not, a currency that is not in ISO 4217, and
     * whatever else the values' own readers doubt.
     */
    public boolean isStrict() {
        return strict;
    }

    /** Returns how many objects and lists may stand inside each other, the outermost counted; 1 or more. */
    public int maxDepth() {
        return maxDepth;
    }

    /** Returns how long a file may be: in bytes where bytes are read, in UTF-16 units for a string; 1 or more. */
    public int maxLength() {
        return maxLength;
    }

    /** Returns how many characters a number may be written with; 1 or more. */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /** Returns after how many findings reading stops; 1 or more. */
    public int maxFindings() {
        return maxFindings;
    }

    /** Returns a builder of lenient options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with everything set as it is here. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.strict = strict;
        builder.maxDepth = maxDepth;
        builder.maxLength = maxLength;
        builder.maxNumberLength = maxNumberLength;
        builder.maxFindings = maxFindings;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadOptions that
                && strict == that.strict
                && maxDepth == that.maxDepth
                && maxLength == that.maxLength
                && maxNumberLength == that.maxNumberLength
                && maxFindings == that.maxFindings;
    }

    @Override
    public int hashCode() {
        return Objects.hash(strict, maxDepth, maxLength, maxNumberLength, maxFindings);
    }

    /** Returns the options; for people, not for programs. */
    @Override
    public String toString() {
        return "ReadOptions{strict=" + strict + ", maxDepth=" + maxDepth + ", maxLength=" + maxLength
                + ", maxNumberLength=" + maxNumberLength + ", maxFindings=" + maxFindings + "}";
    }

    /** Builds options; nothing is required. */
    public static final class Builder {

        private boolean strict;
        private int maxDepth = 100;
        private int maxLength = 64 * 1024 * 1024;
        private int maxNumberLength = 1000;
        private int maxFindings = 10_000;

        private Builder() {}

        /** Sets whether doubtful things are ERRORs; false unless set. */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /**
         * Sets how many objects and lists may stand inside each other; 100 unless set.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = positive("maxDepth", maxDepth);
            return this;
        }

        /**
         * Sets how long a file may be, in bytes or, for a string, in UTF-16 units; 64 MiB unless set.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = positive("maxLength", maxLength);
            return this;
        }

        /**
         * Sets how many characters a number may be written with; 1000 unless set.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxNumberLength(int maxNumberLength) {
            this.maxNumberLength = positive("maxNumberLength", maxNumberLength);
            return this;
        }

        /**
         * Sets after how many findings reading stops; 10,000 unless set.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxFindings(int maxFindings) {
            this.maxFindings = positive("maxFindings", maxFindings);
            return this;
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(
                        "ReadOptions." + name + " must be 1 or more, but was '" + value + "'");
            }
            return value;
        }

        /** Returns the options. */
        public ReadOptions build() {
            return new ReadOptions(this);
        }
    }
}
