package anna.resolution;

import anna.finding.Reading;

final class OutlineReader {

    private OutlineReader() {}

    static Reading<Outline> read(String text, Catalogue catalogue) {
        throw new UnsupportedOperationException();
    }
}
