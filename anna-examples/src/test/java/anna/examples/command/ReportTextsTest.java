package anna.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import anna.account.Report;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void two_files_of_one_name_give_reports_with_ids_of_their_own() {
        TextFile file = TextFile.read(Golden.path("report.txt"), InputStream.nullInputStream());

        ReportTexts read = ReportTexts.read(List.of(file, file), new Findings());

        assertThat(read.reports()).extracting(Report::id).containsExactly("report", "report-2");
        assertThat(read.texts()).containsOnlyKeys("report", "report-2").containsEntry("report-2", file.text());
    }
}
