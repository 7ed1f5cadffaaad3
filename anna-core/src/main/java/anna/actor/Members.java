package anna.actor;

import anna.fact.Answer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to an organization on a day.
 *
 * <p>Meaning: suspension is not loss of membership. Of the Organization of American States, 35 states were members on
 * 2011-05-25 and 33 of them active: Honduras was suspended, and Cuba did not take part.
 */
public final class Members {

    private final List<Membership> lines;

    private Members(List<Membership> lines) {
        this.lines = lines;
    }

    /** Returns the answers that follow from the lines. */
    public static Members of(Collection<Membership> lines) {
        return new Members(List.copyOf(lines));
    }

    /** Returns all lines, in their order. */
    public List<Membership> lines() {
        return lines;
    }

    /**
     * Returns the ids of the members on the day, in the order of the ids: all whose membership on that day is not ruled
     * out, those whose membership is disputed or whose dates cannot decide it among them.
     */
    public SortedSet<String> on(String organization, LocalDate day) {
        SortedSet<String> members = new TreeSet<>();
        for (Membership line : lines) {
            if (line.organization().equals(organization)
                    && line.kind().is(MembershipKind.Known.MEMBER)
                    && !isMember(organization, line.actor(), day).isNo()) {
                members.add(line.actor());
            }
        }
        return members;
    }

    /** Returns the ids of the members on the day that were neither suspended nor not taking part. */
    public SortedSet<String> activeOn(String organization, LocalDate day) {
        SortedSet<String> active = on(organization, day);
        active.removeIf(actor -> holds(organization, actor, day, MembershipKind.Known.SUSPENDED)
                .or(holds(organization, actor, day, MembershipKind.Known.NOT_TAKING_PART))
                .isYes());
        return active;
    }

    /**
     * Tells whether the actor was a member on the day; cannot say while it is disputed, or of an organization of which
     * there is no line at all.
     */
    public Answer isMember(String organization, String actor, LocalDate day) {
        if (lines.stream().noneMatch(line -> line.organization().equals(organization))) {
            return Answer.CANNOT_SAY;
        }
        if (holds(organization, actor, day, MembershipKind.Known.DISPUTED).isYes()) {
            return Answer.CANNOT_SAY;
        }
        return holds(organization, actor, day, MembershipKind.Known.MEMBER);
    }

    /** Tells whether a line of that kind covers the day. */
    public Answer holds(String organization, String actor, LocalDate day, MembershipKind.Known kind) {
        Answer answer = Answer.NO;
        for (Membership line : matching(line -> line.organization().equals(organization)
                && line.actor().equals(actor)
                && line.kind().is(kind))) {
            Answer begun = line.from().map(from -> from.isAfter(day).not()).orElse(Answer.CANNOT_SAY);
            Answer ended = line.until().map(until -> until.isAfter(day).not()).orElse(Answer.NO);
            answer = answer.or(begun.and(ended.not()));
        }
        return answer;
    }

    private List<Membership> matching(Predicate<Membership> condition) {
        return lines.stream().filter(condition).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Members that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines);
    }

    /** Returns the number of lines; for people, not for programs. */
    @Override
    public String toString() {
        return "Members{" + lines.size() + " lines}";
    }
}
