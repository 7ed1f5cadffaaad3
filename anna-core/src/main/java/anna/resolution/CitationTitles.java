package anna.resolution;

import anna.fact.PartialDate;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title and the date that a text prints beside a symbol. */
final class CitationTitles {

    private static final String S = "[\\s\\p{Z}]";
    private static final Pattern AFTER = Pattern.compile(S + "{0,200}+[)\\]]?" + S + "{0,200}+,?" + S
            + "{0,200}+(?:(?:on|entitled|titled|sobre|titulada|intitulada|intitulée|relative à)" + S
            + "{1,200}+(?:(?:the|la|el|a|o|le)" + S
            + "{1,200}+)?)?([“\"«])");
    private static final Pattern BEFORE = Pattern.compile("([”\"»])" + S + "{0,200}+,?" + S + "{0,200}+[(\\[]?$");
    private static final Pattern DATE = Pattern.compile(
            "[)\\]]?,?" + S + "{1,200}+(?:of|del?|du|adopted on|dated)" + S + "{1,200}+(?:the" + S + ")?");
    /** The most characters of a title, without its blanks. */
    private static final int LONGEST = 700;

    private static final int REACH = 240;

    private final Outline outline;
    private final String text;

    CitationTitles(Outline outline) {
        this.outline = outline;
        this.text = outline.text();
    }

    /** Returns the citations of resolutions, declarations and decisions in the stretch. */
    List<Citation> in(Span span) {
        List<Citation> citations = new ArrayList<>();
        for (Mention mention : outline.mentions(span)) {
            if (mention.kind() != Mention.Kind.CITATION) {
                continue;
            }
            Symbol symbol = Symbol.parse(mention.value());
            if (symbol.kind() != Symbol.Kind.DOCUMENT && symbol.kind() != Symbol.Kind.SERIES) {
                citations.add(Citation.builder()
                        .symbol(symbol)
                        .title(title(mention.span(), span))
                        .date(date(mention.span()))
                        .build());
            }
        }
        return citations;
    }

    private Optional<String> title(Span symbol, Span within) {
        Matcher after = AFTER.matcher(text).region(symbol.end(), within.end());
        if (after.lookingAt()) {
            int close = closing(after.group(1).charAt(0), after.end(), within.end());
            if (close > 0) {
                return Optional.of(clean(text.substring(after.end(), close)));
            }
        }
        Matcher before =
                BEFORE.matcher(text.substring(Math.max(within.start(), symbol.start() - REACH), symbol.start()));
        if (before.find() && symbol.start() > 0 && "([".indexOf(text.charAt(symbol.start() - 1)) >= 0) {
            int end = Math.max(within.start(), symbol.start() - REACH) + before.start(1);
            int open = opening(before.group(1).charAt(0), end, within.start());
            if (open >= 0) {
                return Optional.of(clean(text.substring(open + 1, end)));
            }
        }
        return Optional.empty();
    }

    private int closing(char open, int from, int limit) {
        char close = open == '“' ? '”' : open == '«' ? '»' : open;
        int other = -1;
        int length = 0;
        for (int at = from; at < limit && length < LONGEST; at++) {
            char c = text.charAt(at);
            length += EvenText.isBlank(c) ? 0 : 1;
            if (c == close) {
                return at;
            }
            if (c == open) {
                return other;
            }
            other = other < 0 && (c == '"' || c == '”') ? at : other;
        }
        return other;
    }

    private int opening(char close, int end, int limit) {
        char open = close == '”' ? '“' : close == '»' ? '«' : close;
        int length = 0;
        for (int at = end - 1; at >= limit && length < LONGEST; at--) {
            if (text.charAt(at) == open) {
                return at;
            }
            length += EvenText.isBlank(text.charAt(at)) ? 0 : 1;
        }
        return -1;
    }

    private static String clean(String title) {
        String single = title.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return single.replaceFirst("[,;]$", "").strip();
    }

    private Optional<PartialDate> date(Span symbol) {
        Matcher link = DATE.matcher(text).region(symbol.end(), text.length());
        if (!link.lookingAt()) {
            return Optional.empty();
        }
        int next = Mentions.firstFrom(outline.mentions(), link.end());
        if (next == outline.mentions().size()) {
            return Optional.empty();
        }
        Mention mention = outline.mentions().get(next);
        return mention.kind() == Mention.Kind.DATE && mention.span().start() == link.end()
                ? Optional.of(PartialDate.parse(mention.value()))
                : Optional.empty();
    }
}
