package anna.account;

import anna.finding.Reading;
import anna.resolution.Catalogue;

final class ReportReader {

    private ReportReader() {}

    static Reading<Report> read(String id, String text, Catalogue catalogue) {
        throw new UnsupportedOperationException();
    }
}
