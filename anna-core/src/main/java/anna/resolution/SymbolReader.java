package anna.resolution;

import anna.finding.Reading;

final class SymbolReader {

    private SymbolReader() {}

    static Reading<Symbol> read(String text) {
        throw new UnsupportedOperationException();
    }
}
