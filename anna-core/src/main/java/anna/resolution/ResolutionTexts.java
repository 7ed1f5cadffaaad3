package anna.resolution;

import java.util.List;
import java.util.Optional;

/** Takes the sentences out of a resolution and leaves its structure. */
final class ResolutionTexts {

    private ResolutionTexts() {}

    static Resolution removedFrom(Resolution resolution) {
        return resolution.toBuilder()
                .parallels(resolution.parallels().stream()
                        .map(ResolutionTexts::removedFrom)
                        .toList())
                .preamble(resolution.preamble().stream()
                        .map(group -> group.toBuilder()
                                .paragraphs(group.paragraphs().stream()
                                        .map(paragraph -> paragraph.toBuilder()
                                                .text(Optional.empty())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .operative(resolution.operative().stream()
                        .map(paragraph -> paragraph.toBuilder()
                                .text(Optional.empty())
                                .subparagraphs(removedFrom(paragraph.subparagraphs()))
                                .build())
                        .toList())
                .build();
    }

    private static List<Subparagraph> removedFrom(List<Subparagraph> subparagraphs) {
        return subparagraphs.stream()
                .map(part -> part.toBuilder()
                        .text(Optional.empty())
                        .subparagraphs(removedFrom(part.subparagraphs()))
                        .build())
                .toList();
    }
}
