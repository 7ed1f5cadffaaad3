package anna.benchmarks;

import anna.fact.Language;
import anna.resolution.Outline;
import anna.resolution.ReadingSteps;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading beside regular expressions for the plain forms of symbols, and beside a bare loop over the characters.
 *
 * <p>The regular expressions forgive nothing, know no organ and no run, and give no value; the readers do all that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private static final String START = "(?<![A-Za-z0-9])";
    private static final List<String> PLAIN = List.of(
            "(?:AG|CP|CD|CIDI|CEPCIDI|CIM)/(?:RES|DEC)\\. ?[0-9]{1,5} \\((?:[IVXLC]{1,8}-[OE]|[0-9]{1,4}(?:-[RE])?)/[0-9]{2}\\)",
            "[A-Z]{2,8}(?:/[A-Z]{2,8})?/doc\\. ?[0-9]{1,5}/[0-9]{2}(?: (?:rev|corr|add)\\. ?[0-9]{1,2}){0,3}",
            "OEA/Ser\\.[A-Z][A-Z0-9/.-]{0,30}",
            "S/RES/[0-9]{1,4} ?\\([0-9]{4}\\)|(?:A|E|A/HRC|E/CN\\.4)/(?:RES|DEC)/(?:E?S-)?[0-9]{1,4}/[0-9]{1,3}",
            "[ASE]/(?:[A-Z0-9.-]{1,12}/){1,5}[A-Za-z0-9.]{1,8}",
            "(?i:resolutions?|resoluci[oó]n(?:es)?|résolutions?|resoluç(?:ão|ões)) [0-9]{1,4}(?:/[0-9]{1,3}|(?: ?[A-Z])? ?"
                    + "\\((?:[0-9]{4}|E?S-[IVX]{1,5}|[IVXL]{1,8})\\))");

    /** Which text is read. */
    @Param({"un", "synthetic"})
    public String text = "";

    private final Pattern alternation = Pattern.compile(START + "(?:" + String.join("|", PLAIN) + ")");
    private final List<Pattern> patterns =
            PLAIN.stream().map(plain -> Pattern.compile(START + "(?:" + plain + ")")).toList();
    private String read = "";

    /** Reads the text and checks that the reader finds no fewer symbols than the regular expressions. */
    @Setup
    public void load() throws IOException {
        read = ReadingTexts.of(text);
        System.out.println(read.length() + " characters, " + citations() + " citations, " + mentions() + " mentions; "
                + oneRegularExpression() + " by one regular expression, " + regularExpressions() + " by six");
        if (citations() < oneRegularExpression()) {
            throw new IllegalStateException("The reader must find what the regular expressions find");
        }
    }

    /** All citations with value, findings and place. */
    @Benchmark
    public int citations() {
        return ReadingSteps.citations(read);
    }

    /** All mentions. */
    @Benchmark
    public int mentions() {
        return ReadingSteps.mentions(read, Language.ENGLISH);
    }

    /** The whole outline: language, mentions and passages. */
    @Benchmark
    public int outline() {
        return Outline.read(read).partial().orElseThrow().passages().size();
    }

    /** The plain patterns as the alternatives of one regular expression. */
    @Benchmark
    public int oneRegularExpression() {
        return count(alternation);
    }

    /** The plain patterns one after the other. */
    @Benchmark
    public int regularExpressions() {
        int found = 0;
        for (Pattern pattern : patterns) {
            found += count(pattern);
        }
        return found;
    }

    private int count(Pattern pattern) {
        int found = 0;
        for (Matcher m = pattern.matcher(read); m.find(); ) {
            found++;
        }
        return found;
    }

    /** A loop that looks at every character. */
    @Benchmark
    public int bareLoop() {
        int figures = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c >= '0' && c <= '9') {
                figures++;
            }
        }
        return figures;
    }
}
