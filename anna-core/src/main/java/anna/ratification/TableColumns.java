package anna.ratification;

import anna.ratification.DepositaryTable.Layout;
import anna.ratification.TableText.Line;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        LEFT_OUT,
        UNKNOWN;

        boolean isDated() {
            return this == SIGNED || this == INSTRUMENT || this == CONSENT || this == EFFECTIVE;
        }

        /** Tells whether what stands there is no part of what is read. */
        boolean isOther() {
            return this == LEFT_OUT || this == UNKNOWN;
        }
    }

    /**
     * The head of a column.
     *
     * @param start where it begins in its line
     * @param end where it ends
     */
    record Head(Role role, String text, int start, int end) {}

    private static final Pattern ALIGNED_CELL = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern ORDER_OF_FIGURES =
            Pattern.compile("\\(?(?:[md]{2}/[md]{2}|yy(?:yy)?)/[mdya]{2,4}\\)?");
    private static final Pattern END_OF_HEAD = Pattern.compile("[ \\d*)]+$");

    private static final Pattern NAME = Pattern.compile("(?:participants?|part(?:y|ies)|states?|contracting "
            + "(?:party|parties|states?)|countr(?:y|ies)|signatory (?:countries|states)|member states?|"
            + "pais(?:es)?(?: signatarios)?|estados?(?: miembros)?|etats?)(?: .{0,40})?");
    private static final Pattern SIGNED =
            Pattern.compile("(?:(?:date of )?signature|signed(?: on)?|(?:fecha de (?:la )?)?firma)(?:[ ,(].*)?");
    private static final Pattern SPECIAL_SIGNATURE =
            Pattern.compile("(succession to (?:the )?signature|definitive signature) ?(?:\\( ?\\p{L} ?\\))?");
    private static final Pattern MEANS =
            Pattern.compile("([^,;/()]+)(?:\\(\\s*(\\p{L}{1,2})\\s*\\))?\\s*(?:[,;/]|$|(?:or|and|y|o)\\s)");
    private static final int LONGEST_HEAD = 160;

    private final Layout layout;
    private final TableMarks marks;
    private final List<Head> heads = new ArrayList<>();
    private final List<Role> cells = new ArrayList<>();
    private final List<Role> order = new ArrayList<>();
    private final Set<ActKind.Known> unmarked = new LinkedHashSet<>();
    private boolean aligned;
    private boolean named;
    private boolean complete;
    private boolean spanish;

    TableColumns(Layout layout, TableMarks marks) {
        this.layout = layout;
        this.marks = marks;
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

    /** Tells whether a head was found. */
    boolean isNamed() {
        return named;
    }

    /** Tells whether the head is in Spanish. */
    boolean isSpanish() {
        return spanish;
    }

    /** Tells whether the head says where, counted in characters, each column stands. */
    boolean isAligned() {
        return aligned;
    }

    /** Tells whether the table tells of signatures. */
    boolean hasSignatures() {
        return dated().contains(Role.SIGNED);
    }

    /** Returns the columns of dates in their order. */
    List<Role> dated() {
        return order.isEmpty() ? cells.stream().filter(Role::isDated).toList() : List.copyOf(order);
    }

    /** Returns in which cell the name stands, counted from 0. */
    int nameCell() {
        return Math.max(0, cells.indexOf(Role.NAME));
    }

    /** Returns the means of consent of a date without a mark; none if the head leaves it open. */
    Optional<ActKind.Known> unmarkedKind() {
        if (unmarked.size() == 1) {
            return unmarked.stream().findFirst();
        }
        boolean told = named && layout == Layout.UNTC && order.contains(Role.CONSENT);
        return told ? Optional.empty() : Optional.of(ActKind.Known.RATIFICATION);
    }

    /**
     * Takes the line if it is the head of the table, or a part of one.
     *
     * @param more whether a part of a head alone, a single word such as {@code Signature}, may be meant
     * @return the heads that were taken; none if the line is not a head
     */
    List<Head> take(Line line, boolean more) {
        char divider = divider(line.text());
        List<Head> found = divider == 0 ? heads(line.text()) : partedHeads(line.text(), divider);
        boolean whole = isWhole(found, divider != 0);
        boolean part = found.stream().noneMatch(head -> head.role() == Role.UNKNOWN);
        if (found.isEmpty() || (!whole && !(more && part))) {
            return List.of();
        }
        boolean begins = whole || (!complete && found.get(0).role() == Role.NAME);
        if (begins) {
            complete = whole;
            heads.clear();
            order.clear();
            unmarked.clear();
            aligned = whole && divider == 0 && isSpaced(found);
            named = true;
        }
        if (whole && divider != 0) {
            cells.clear();
            found.forEach(head -> cells.add(head.role()));
        }
        heads.addAll(found);
        for (Head head : found) {
            if (head.role().isDated() && !order.contains(head.role())) {
                order.add(head.role());
            }
            if (head.role() == Role.CONSENT && layout == Layout.UNTC) {
                explain(head.text());
            }
        }
        String plain = plain(line.text());
        spanish |= plain.contains("firma") || plain.contains("deposito");
        return found;
    }

    private static boolean isWhole(List<Head> found, boolean parted) {
        if (found.size() < 2) {
            return false;
        }
        if (parted) {
            return found.stream().anyMatch(head -> head.role() == Role.NAME)
                    && found.stream().anyMatch(head -> head.role().isDated());
        }
        return found.get(0).role() == Role.NAME;
    }

    /** Tells whether the heads are parted by more than a blank each. */
    private static boolean isSpaced(List<Head> found) {
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).start() - found.get(i - 1).end() < 2) {
                return false;
            }
        }
        return true;
    }

    /** Takes what the head says of marks: {@code Ratification, Accession(a)}. */
    private void explain(String head) {
        Matcher means = MEANS.matcher(head);
        while (means.find()) {
            Optional<ActKind.Known> kind = TableMarks.kindOf(means.group(1));
            if (means.group(2) != null) {
                kind.ifPresent(known -> marks.explain(means.group(2), known));
            } else {
                kind.ifPresent(unmarked::add);
            }
        }
    }

    /** Returns what parts the cells of the line, a tab or a bar; 0 if nothing does. */
    static char divider(String line) {
        return line.indexOf('|') >= 0 ? '|' : line.indexOf('\t') >= 0 ? '\t' : 0;
    }

    private List<Head> partedHeads(String line, char divider) {
        List<Head> found = new ArrayList<>();
        int start = divider == '|' && line.stripLeading().startsWith("|") ? line.indexOf('|') + 1 : 0;
        int last = line.stripTrailing().endsWith("|") ? line.lastIndexOf('|') : line.length();
        while (start <= last) {
            int end = line.indexOf(divider, start);
            end = end < 0 || end > last ? last : end;
            String cell = line.substring(start, end);
            Role role = cell.isBlank() ? Role.LEFT_OUT : roleOf(cell).orElse(Role.UNKNOWN);
            int blanks = cell.length() - cell.stripLeading().length();
            found.add(new Head(
                    role,
                    cell.strip(),
                    start + blanks,
                    start + blanks + cell.strip().length()));
            start = end + 1;
        }
        boolean empty = found.stream().allMatch(head -> head.text().isEmpty());
        return empty ? List.of() : found;
    }

    private List<Head> heads(String line) {
        List<Head> found = heads(line, ALIGNED_CELL);
        return found.isEmpty() ? heads(line, WORD) : found;
    }

    private List<Head> heads(String line, Pattern cells) {
        List<Head> found = new ArrayList<>();
        Matcher cell = cells.matcher(line);
        while (cell.find()) {
            Optional<Role> role = roleOf(cell.group());
            if (role.isEmpty()) {
                return List.of();
            }
            found.add(new Head(role.get(), cell.group(), cell.start(), cell.end()));
        }
        return found;
    }

    /** Returns the text in small letters without accents. */
    static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Optional<Role> roleOf(String head) {
        if (head.length() > LONGEST_HEAD || head.startsWith("(") || head.endsWith(".")) {
            return Optional.empty();
        }
        String whole = ORDER_OF_FIGURES.matcher(plain(head)).replaceAll("").strip();
        String text = END_OF_HEAD.matcher(whole).replaceAll("").strip();
        boolean endOfName = whole.indexOf(')') >= 0 && whole.indexOf('(') < 0;
        if (!endOfName && NAME.matcher(text).matches()) {
            return Optional.of(Role.NAME);
        }
        return switch (layout) {
            case UNTC -> participantRole(whole);
            case OAS -> oasRole(text);
            case HCCH -> hagueRole(text);
        };
    }

    /** Returns the column of a head; none where one column is for signatures and for consents. */
    private static Optional<Role> participantRole(String text) {
        Matcher special = SPECIAL_SIGNATURE.matcher(text);
        boolean definitive = text.contains("definitive sig");
        String others = special.replaceAll("").replaceAll("^[ ,]+", "");
        boolean signed = SIGNED.matcher(others).matches();
        boolean consent = TableMarks.kindOf(others).isPresent();
        if (signed && consent) {
            return Optional.empty();
        } else if (consent || (definitive && !signed)) {
            return Optional.of(Role.CONSENT);
        }
        return signed || text.contains("succession to") ? Optional.of(Role.SIGNED) : Optional.empty();
    }

    private static Optional<Role> oasRole(String text) {
        if (SIGNED.matcher(text).matches()) {
            return Optional.of(Role.SIGNED);
        } else if (text.matches("ref\\.?")) {
            return Optional.of(Role.REFERENCE);
        } else if (text.matches("inst\\.?|type.{0,20}|tipo.{0,20}")) {
            return Optional.of(Role.KIND);
        } else if (text.matches("(?:date of |fecha del? )?deposit.{0,20}")) {
            return Optional.of(Role.CONSENT);
        } else if (text.matches("ra ?/ ?ac.{0,12}|ratif.{0,40}|(?:date of )?instrument|(?:fecha del? )?instrumento")) {
            return Optional.of(Role.INSTRUMENT);
        }
        return text.matches("info.{0,12}|observations?|observaciones") ? Optional.of(Role.LEFT_OUT) : Optional.empty();
    }

    private static Optional<Role> hagueRole(String text) {
        if (text.equals("s") || SIGNED.matcher(text).matches()) {
            return Optional.of(Role.SIGNED);
        } else if (text.equals("type")) {
            return Optional.of(Role.KIND);
        } else if (text.matches("eif|(?:date of )?entry into force")) {
            return Optional.of(Role.EFFECTIVE);
        } else if (text.matches("res(?: ?/.{0,12})?")) {
            return Optional.of(Role.REFERENCE);
        } else if (text.matches("r ?/ ?a.{0,12}|(?:date of )?(?:ratif|acces).{0,60}")) {
            return Optional.of(Role.CONSENT);
        }
        return text.matches("ext|auth|authorit.{0,10}|extensions?") ? Optional.of(Role.LEFT_OUT) : Optional.empty();
    }

    /** Returns what stands in a cell, counted from 0, of a table whose cells are parted by marks. */
    Optional<Role> ofCell(int cell) {
        return cell >= 0 && cell < cells.size() ? Optional.of(cells.get(cell)) : Optional.empty();
    }

    /**
     * Returns which column stands at a place in the line of an aligned table; nothing where two are equally near.
     *
     * @param dated whether only columns of dates are meant
     */
    Optional<Role> at(int start, int end, boolean dated) {
        Optional<Role> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (Head head : heads) {
            if (head.role() == Role.NAME || (dated && !head.role().isDated())) {
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
