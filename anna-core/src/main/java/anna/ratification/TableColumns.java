package anna.ratification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a depositary's table, as its layout or its own head orders them. */
final class TableColumns {

    /** What stands in a column. */
    enum Role {
        NAME,
        SIGNED,
        INSTRUMENT,
        CONSENT,
        KIND,
        EFFECTIVE,
        REFERENCE,
        LEFT_OUT
    }

    private record Head(Role role, int start, int end) {}

    private static final Pattern CELL = Pattern.compile("[^\\t| ]+(?: [^\\t| ]+)*");

    private static final Pattern NAME = Pattern.compile("(?:participants?|part(?:y|ies)|states?|contracting "
            + "(?:party|parties|states?)|countr(?:y|ies)|signatory (?:countries|states)|member states?|"
            + "pais(?:es)?(?: signatarios)?|estados?(?: miembros)?|etats?)(?: .{0,40})?");
    private static final Pattern SIGNED =
            Pattern.compile("(?:signature|date of signature|signed|firma|fecha de firma)" + "(?:[ ,(].*)?|date|fecha");

    private final DepositaryTable.Layout layout;
    private final List<Head> heads = new ArrayList<>();
    private final List<Role> cells = new ArrayList<>();
    private boolean aligned;
    private boolean withoutRatification;
    private boolean spanish;

    TableColumns(DepositaryTable.Layout layout) {
        this.layout = layout;
        cells.addAll(
                switch (layout) {
                    case UNTC -> List.of(Role.NAME, Role.SIGNED, Role.CONSENT);
                    case OAS -> List.of(Role.NAME, Role.SIGNED, Role.INSTRUMENT, Role.CONSENT, Role.LEFT_OUT);
                    case HCCH ->
                        List.of(
                                Role.NAME,
                                Role.SIGNED,
                                Role.CONSENT,
                                Role.KIND,
                                Role.EFFECTIVE,
                                Role.LEFT_OUT,
                                Role.LEFT_OUT,
                                Role.REFERENCE);
                });
    }

    /** Tells whether the head names consents, and ratification is not among them. */
    boolean isWithoutRatification() {
        return withoutRatification;
    }

    /** Tells whether the head is in Spanish. */
    boolean isSpanish() {
        return spanish;
    }

    /** Tells whether the head says where, counted in characters, each column stands. */
    boolean isAligned() {
        return aligned;
    }

    /**
     * Takes the line if it is the head of the table, or a part of one.
     *
     * @param more whether a part of a head alone, a single word such as {@code Signature}, may be meant
     */
    boolean take(String line, boolean more) {
        List<Head> found = heads(line);
        if (found.isEmpty()) {
            return false;
        }
        boolean whole = found.size() >= 2 && found.get(0).role() == Role.NAME;
        if (whole) {
            heads.clear();
            heads.addAll(found);
            aligned = line.indexOf('\t') < 0 && line.indexOf('|') < 0;
            if (!aligned) {
                cells.clear();
                found.forEach(head -> cells.add(head.role()));
            }
            withoutRatification = false;
        } else if (!more) {
            return false;
        } else if (aligned) {
            heads.addAll(found);
        }
        String plain = plain(line);
        spanish |= plain.contains("firma") || plain.contains("deposito");
        boolean consents = found.stream().anyMatch(head -> head.role() == Role.CONSENT);
        if (layout == DepositaryTable.Layout.UNTC && consents) {
            boolean ratification = plain.contains("ratif");
            withoutRatification = whole ? !ratification : withoutRatification && !ratification;
        }
        return true;
    }

    private List<Head> heads(String line) {
        List<Head> found = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        boolean all = true;
        while (cell.find()) {
            Optional<Role> role = roleOf(cell.group());
            all &= role.isPresent();
            role.ifPresent(known -> found.add(new Head(known, cell.start(), cell.end())));
        }
        if (all) {
            return found;
        }
        found.clear();
        Matcher word = Pattern.compile("\\S+").matcher(line);
        while (word.find()) {
            Optional<Role> role = roleOf(word.group());
            if (role.isEmpty()) {
                return List.of();
            }
            found.add(new Head(role.get(), word.start(), word.end()));
        }
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Optional<Role> roleOf(String head) {
        String text = plain(head)
                .replaceAll("\\(?[md]{2}/[md]{2}/[ya]{2,4}\\)?", "")
                .replaceAll("[ \\d*)]+$", "")
                .strip();
        if (NAME.matcher(text).matches()) {
            return Optional.of(Role.NAME);
        }
        boolean hague = layout == DepositaryTable.Layout.HCCH;
        if (SIGNED.matcher(text).matches() || (hague && text.equals("s"))) {
            return Optional.of(Role.SIGNED);
        }
        return switch (layout) {
            case UNTC ->
                text.matches(".*(?:ratif|accept|accession|acession|success|approv|confirmation|consent to be"
                                        + "|adhesi|acepta|aproba|sucesi|definitive sig|provisional app).*")
                                && text.length() <= 160
                        ? Optional.of(Role.CONSENT)
                        : Optional.empty();
            case OAS -> oasRole(text);
            case HCCH -> hagueRole(text);
        };
    }

    private static Optional<Role> oasRole(String text) {
        if (text.matches("ref\\.?")) {
            return Optional.of(Role.REFERENCE);
        }
        if (text.matches("inst\\.?|type.{0,20}|tipo.{0,20}")) {
            return Optional.of(Role.KIND);
        }
        if (text.matches("(?:date of |fecha del? )?deposit.{0,20}")) {
            return Optional.of(Role.CONSENT);
        }
        if (text.matches("ra ?/ ?ac.{0,12}|ratif.{0,40}|(?:date of )?instrument|(?:fecha del? )?instrumento")) {
            return Optional.of(Role.INSTRUMENT);
        }
        return text.matches("info.{0,12}|observations?|observaciones") ? Optional.of(Role.LEFT_OUT) : Optional.empty();
    }

    private static Optional<Role> hagueRole(String text) {
        if (text.matches("r ?/ ?a.{0,12}")) {
            return Optional.of(Role.CONSENT);
        }
        if (text.equals("type")) {
            return Optional.of(Role.KIND);
        }
        if (text.matches("eif|entry into force")) {
            return Optional.of(Role.EFFECTIVE);
        }
        if (text.matches("res ?/.{0,12}|res")) {
            return Optional.of(Role.REFERENCE);
        }
        return text.matches("ext|auth") ? Optional.of(Role.LEFT_OUT) : Optional.empty();
    }

    /** Returns what stands in a cell, counted from 0, of a table whose cells are parted by marks. */
    Optional<Role> ofCell(int cell) {
        return cell >= 0 && cell < cells.size() ? Optional.of(cells.get(cell)) : Optional.empty();
    }

    /**
     * Returns which of the columns stands at a place in the line of an aligned table; nothing where two are equally near.
     */
    Optional<Role> at(int start, int end, Set<Role> among) {
        Optional<Role> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (Head head : heads) {
            if (!among.contains(head.role())) {
                continue;
            }
            int distance = Math.max(0, Math.max(head.start() - end + 1, start - head.end() + 1));
            if (best.filter(head.role()::equals).isPresent()) {
                least = Math.min(least, distance);
            } else if (distance < least) {
                second = least;
                least = distance;
                best = Optional.of(head.role());
            } else {
                second = Math.min(second, distance);
            }
        }
        return second - (long) least < 2 ? Optional.empty() : best;
    }
}
