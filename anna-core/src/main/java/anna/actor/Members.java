package anna.actor;

import anna.fact.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to an organization on a day.
 *
 * <p>Meaning: suspension is not loss of membership. Of the Organization of American States, 35 states were members on
 * 2011-05-25 and 33 of them active: Honduras was suspended, and Cuba did not take part.
 */
public final class Members {

    private final List<Membership> lines;
    private final Map<String, Map<String, List<Membership>>> byOrganization;

    private Members(List<Membership> lines) {
        this.lines = lines;
        this.byOrganization = new HashMap<>();
        for (Membership line : lines) {
            byOrganization
                    .computeIfAbsent(line.organization(), organization -> new TreeMap<>())
                    .computeIfAbsent(line.actor(), actor -> new ArrayList<>())
                    .add(line);
        }
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
     * out, those whose membership is disputed or whose dates cannot decide it among them. Of an organization without a
     * line there is none.
     */
    public SortedSet<String> on(String organization, LocalDate day) {
        SortedSet<String> members = new TreeSet<>();
        for (String actor : actors(organization).keySet()) {
            if (hasLine(organization, actor, MembershipKind.Known.MEMBER)
                    && !isMember(organization, actor, day).isNo()) {
                members.add(actor);
            }
        }
        return members;
    }

    /**
     * Returns the ids of the members on the day that were neither suspended nor not taking part; of whom that cannot be
     * said stays among them.
     */
    public SortedSet<String> activeOn(String organization, LocalDate day) {
        SortedSet<String> active = on(organization, day);
        active.removeIf(actor -> holds(organization, actor, day, MembershipKind.Known.SUSPENDED)
                .or(holds(organization, actor, day, MembershipKind.Known.NOT_TAKING_PART))
                .isYes());
        return active;
    }

    /**
     * Tells whether the actor was a member on the day; cannot say while that is or may be disputed, and of an
     * organization of which no member is recorded. Where some are, an actor without a line is not one.
     */
    public Answer isMember(String organization, String actor, LocalDate day) {
        if (actors(organization).keySet().stream()
                .noneMatch(other -> hasLine(organization, other, MembershipKind.Known.MEMBER))) {
            return Answer.CANNOT_SAY;
        }
        return holds(organization, actor, day, MembershipKind.Known.DISPUTED).isNo()
                ? holds(organization, actor, day, MembershipKind.Known.MEMBER)
                : Answer.CANNOT_SAY;
    }

    /** Tells whether a line of that kind covers the day; without one, no. */
    public Answer holds(String organization, String actor, LocalDate day, MembershipKind.Known kind) {
        Answer answer = Answer.NO;
        for (Membership line : actors(organization).getOrDefault(actor, List.of())) {
            if (line.kind().is(kind)) {
                Answer begun = line.from().map(from -> from.isAfter(day).not()).orElse(Answer.CANNOT_SAY);
                Answer ended =
                        line.until().map(until -> until.isAfter(day).not()).orElse(Answer.NO);
                answer = answer.or(begun.and(ended.not()));
            }
        }
        return answer;
    }

    private Map<String, List<Membership>> actors(String organization) {
        return byOrganization.getOrDefault(organization, Map.of());
    }

    private boolean hasLine(String organization, String actor, MembershipKind.Known kind) {
        return actors(organization).getOrDefault(actor, List.of()).stream()
                .anyMatch(line -> line.kind().is(kind));
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
