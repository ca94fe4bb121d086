package openings.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import openings.benchmarks.workload.Advertisements;
import openings.benchmarks.workload.Answers;
import openings.crawler.extract.BoardReader;
import openings.crawler.fetch.Request;
import openings.crawler.kind.BoardAccess;
import openings.crawler.kind.Kinds;
import openings.crawler.page.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Advertisements per second made of answers of an API, texts made plain and redaction included, beside the parse of the
 * same bytes into a tree. Made texts are shorter than those of boards and name less: {@code -p kind=ashby -p recorded=DIR}
 * reads answers that were kept.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Thread)
public class AnswerBenchmark {
    private static final int POSTINGS = 200;

    /** Whose API answers. */
    @Param({"ashby", "greenhouse"})
    public String kind = "";

    /** Where recorded answers of that API are, of which each has its advertisements in {@code jobs}; empty for made ones. */
    @Param("")
    public String recorded = "";

    private final ObjectMapper json = new ObjectMapper();
    private List<byte[]> answers = List.of();
    private int next;
    private BoardReader reader = reader("ashby");
    private Request request = reader.start(null).getFirst();

    @Setup
    public void make() {
        answers = recorded.isEmpty() ? List.of(made()) : Answers.recorded(Path.of(recorded), POSTINGS);
        reader = reader(kind);
        request = reader.start(null).getFirst();
    }

    private byte[] made() {
        return kind.equals("ashby") ? Answers.ashby(POSTINGS) : Answers.greenhouse(POSTINGS);
    }

    private byte[] nextAnswer() {
        next = (next + 1) % answers.size();
        return answers.get(next);
    }

    @Benchmark
    @OperationsPerInvocation(POSTINGS)
    public void read(Blackhole hole) {
        Page page = new Page(request.uri(), Advertisements.FETCHED, "application/json", nextAnswer());
        reader.start(null);
        hole.consume(reader.listing(page, request, hole::consume));
    }

    @Benchmark
    @OperationsPerInvocation(POSTINGS)
    public JsonNode readBaseline() throws IOException {
        return json.readTree(nextAnswer());
    }

    private static BoardReader reader(String kind) {
        return Kinds.shipped()
                .find(kind)
                .orElseThrow()
                .reader(
                        BoardAccess.at(List.of(Advertisements.SOURCE.home())),
                        Advertisements.SOURCE,
                        new SimpleMeterRegistry());
    }
}
