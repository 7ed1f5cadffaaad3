package anna.resolution;

import anna.finding.Reading;

final class ResolutionReader {

    private ResolutionReader() {}

    static Reading<Resolution> read(String text, Catalogue catalogue) {
        throw new UnsupportedOperationException();
    }
}
