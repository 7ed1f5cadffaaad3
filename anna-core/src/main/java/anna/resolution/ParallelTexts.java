package anna.resolution;

import anna.fact.Language;
import anna.fact.Localized;
import anna.finding.Finding;
import anna.finding.Reading;
import anna.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** One resolution in several languages. */
final class ParallelTexts {

    private ParallelTexts() {}

    static Optional<Resolution> in(Resolution resolution, Language language) {
        Optional<Resolution> parallel = resolution.parallels().stream()
                .filter(text -> text.languages().equals(Set.of(language)))
                .findFirst();
        return parallel.isPresent()
                ? parallel
                : ownLanguage(resolution)
                        .filter(language::equals)
                        .map(own -> resolution.toBuilder()
                                .parallels(List.of())
                                .languages(Set.of(language))
                                .title(resolution
                                        .title()
                                        .flatMap(title -> title.in(language))
                                        .map(title -> Localized.of(language, title)))
                                .build());
    }

    /** Returns the language of the leading text: the only one that no parallel has. */
    private static Optional<Language> ownLanguage(Resolution resolution) {
        Set<Language> own = new HashSet<>(resolution.languages());
        resolution.parallels().forEach(text -> own.removeAll(text.languages()));
        return own.size() == 1 ? Optional.of(own.iterator().next()) : Optional.empty();
    }

    static <T> Map<Language, T> each(Resolution resolution, Function<Resolution, Optional<T>> part) {
        SortedMap<Language, T> parts = new TreeMap<>();
        ownLanguage(resolution)
                .ifPresent(language -> part.apply(resolution).ifPresent(found -> parts.put(language, found)));
        for (Resolution text : resolution.parallels()) {
            ownLanguage(text).ifPresent(language -> part.apply(text).ifPresent(found -> parts.put(language, found)));
        }
        return Collections.unmodifiableSortedMap(parts);
    }

    static Reading<Resolution> joined(List<Resolution> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Resolution.joined must have a text, but was '[]'");
        }
        List<Finding> findings = new ArrayList<>();
        Resolution first = texts.get(0);
        Set<Language> languages = new LinkedHashSet<>();
        Optional<Localized> title = first.title();
        for (Resolution text : texts) {
            if (text.languages().size() != 1 || !text.parallels().isEmpty()) {
                findings.add(Finding.of(
                        Severity.ERROR,
                        "resolution.parallel.language",
                        "Expected each text in one language but found " + codes(text.languages())));
                continue;
            }
            Language language = text.languages().iterator().next();
            if (!languages.add(language)) {
                findings.add(Finding.of(
                        Severity.ERROR,
                        "resolution.parallel.repeated",
                        "Expected one text in each language but found another in " + language));
            }
            title = both(title, text.title().flatMap(named -> named.in(language)), language);
        }
        if (texts.stream().map(Resolution::symbol).distinct().count() > 1) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "resolution.parallel.symbol",
                    "Expected texts of one resolution but found "
                            + String.join(
                                    ", ",
                                    texts.stream()
                                            .map(text -> text.symbol()
                                                    .map(Symbol::toString)
                                                    .orElse("one without a symbol"))
                                            .distinct()
                                            .toList())));
        }
        compare(texts, findings);
        Set<Language> authentic = new LinkedHashSet<>();
        texts.forEach(text -> authentic.addAll(text.authenticLanguages()));
        Resolution joined = first.toBuilder()
                .title(title)
                .languages(languages)
                .authenticLanguages(authentic)
                .parallels(texts.subList(1, texts.size()))
                .build();
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Reading.failed(findings)
                : Reading.of(joined, findings);
    }

    private static Optional<Localized> both(Optional<Localized> title, Optional<String> text, Language language) {
        if (text.isEmpty()) {
            return title;
        }
        return Optional.of(title.map(known -> known.and(language, text.get()))
                .orElseGet(() -> Localized.of(language, text.get())));
    }

    private static void compare(List<Resolution> texts, List<Finding> findings) {
        Set<String> numbers = new LinkedHashSet<>();
        texts.forEach(text -> text.operative().forEach(paragraph -> numbers.add(paragraph.number())));
        for (String number : numbers) {
            List<Resolution> without = texts.stream()
                    .filter(text -> text.paragraph(number).isEmpty())
                    .toList();
            if (!without.isEmpty()) {
                findings.add(missing("Operative paragraph " + number, without));
                continue;
            }
            List<OperativeParagraph> paragraphs = texts.stream()
                    .map(text -> text.paragraph(number).orElseThrow())
                    .toList();
            differ(paragraphs, OperativeParagraph::instruments, "instruments", number, findings);
            differ(paragraphs, OperativeParagraph::dueSession, "sessions", number, findings);
            differ(paragraphs, paragraph -> symbols(paragraph.citations()), "resolutions", number, findings);
        }
        int most = texts.stream()
                .mapToInt(text -> text.preambularParagraphs().size())
                .max()
                .orElse(0);
        for (int ordinal = 1; ordinal <= most; ordinal++) {
            int wanted = ordinal;
            List<Resolution> without = texts.stream()
                    .filter(text ->
                            text.preambularParagraphs().stream().noneMatch(paragraph -> paragraph.ordinal() == wanted))
                    .toList();
            if (!without.isEmpty()) {
                findings.add(missing("Preambular paragraph " + ordinal, without));
            }
        }
    }

    private static Set<String> symbols(List<Citation> citations) {
        Set<String> symbols = new TreeSet<>();
        citations.forEach(citation -> symbols.add(citation.symbol().toString()));
        return symbols;
    }

    private static Finding missing(String paragraph, List<Resolution> without) {
        Set<Language> languages = new LinkedHashSet<>();
        without.forEach(text -> languages.addAll(text.languages()));
        return Finding.of(
                Severity.WARNING,
                "resolution.parallel.missing",
                paragraph + " is not in the text in " + codes(languages));
    }

    private static void differ(
            List<OperativeParagraph> paragraphs,
            Function<OperativeParagraph, Object> part,
            String what,
            String number,
            List<Finding> findings) {
        if (paragraphs.stream().map(part).distinct().count() > 1) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    "resolution.parallel.different",
                    "Operative paragraph " + number + " does not name the same " + what + " in every language"));
        }
    }

    private static String codes(Set<Language> languages) {
        return languages.isEmpty()
                ? "no language"
                : String.join(
                        ", ",
                        new TreeSet<>(languages).stream().map(Language::code).toList());
    }
}
