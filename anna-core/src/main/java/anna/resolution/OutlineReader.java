package anna.resolution;

import anna.fact.Language;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import anna.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads any text into an outline: its language, its mentions, then its parts. */
final class OutlineReader {

    private static final Language DEFAULT = Language.ENGLISH;

    private OutlineReader() {}

    /** Reads a text in the language, or in the one that it looks like if that is null. */
    static Reading<Outline> read(String text, Catalogue catalogue, @Nullable Language given) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(catalogue, "catalogue");
        List<Finding> findings = new ArrayList<>();
        Tokens words = Tokens.of(text);
        if (words.count() == 0) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "text.content.empty",
                    "Expected a text but found nothing",
                    text,
                    new Span(0, text.length())));
            return Reading.of(unread(text), findings);
        }
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "text.content.binary",
                    "Expected a text but found a zero character, as binary files have",
                    text,
                    new Span(binary, binary + 1)));
            return Reading.of(unread(text), findings);
        }
        replacedCharacters(text, findings);
        Language language = given == null ? Grammar.languageOf(words) : given;
        Places places = new Places(text);
        List<Mention> mentions = MentionReader.read(text, catalogue, language, places, findings);
        List<Passage> passages = ResolutionStructure.of(words, Grammar.of(language), mentions, places, findings);
        Outline.Form form = Outline.Form.RESOLUTION;
        if (passages == null) {
            passages = ReportStructure.of(words, mentions);
            form = isReport(passages, mentions) ? Outline.Form.REPORT : Outline.Form.OTHER;
        } else {
            mentions = Speaker.named(text, words, Grammar.of(language), mentions, passages);
        }
        if (form == Outline.Form.OTHER) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "text.form.unrecognized",
                    "Expected a resolution or a report on one but found neither an opening formula, nor numbered"
                            + " paragraphs with verbs, nor references to paragraphs",
                    text,
                    new Span(0, text.length())));
        }
        Outline outline = Outline.builder()
                .text(text)
                .form(form)
                .language(language)
                .passages(passages)
                .mentions(mentions)
                .build();
        return Reading.of(outline, findings);
    }

    private static Outline unread(String text) {
        Outline.Builder outline =
                Outline.builder().text(text).form(Outline.Form.OTHER).language(DEFAULT);
        if (!text.isEmpty()) {
            outline.addPassage(Passage.builder()
                    .kind(Passage.Kind.OTHER)
                    .span(new Span(0, text.length()))
                    .build());
        }
        return outline.build();
    }

    private static void replacedCharacters(String text, List<Finding> findings) {
        int first = text.indexOf('\uFFFD');
        if (first >= 0) {
            long count = text.chars().filter(c -> c == '\uFFFD').count();
            findings.add(Finding.of(
                    Severity.WARNING,
                    "text.character.replaced",
                    count + " replacement characters stand where bytes could not be read; this is the first",
                    text,
                    new Span(first, first + 1)));
        }
    }

    private static boolean isReport(List<Passage> passages, List<Mention> mentions) {
        boolean refers = mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.REFERENCE);
        boolean cites = mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.CITATION);
        boolean areas = passages.stream().anyMatch(passage -> passage.label().equals("work area"));
        return refers || (cites && areas);
    }
}
