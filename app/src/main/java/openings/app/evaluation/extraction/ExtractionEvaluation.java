package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.app.evaluation.EvaluationResult;
import openings.contract.posting.JobPosting;

/** Reads the documents of all cases and counts, field by field, what comes out as expected. */
public final class ExtractionEvaluation {
    private static final int MOST_MISSES = 400;
    private static final int LONGEST_VALUE = 100;

    private final PostingComparison comparison = new PostingComparison();
    private final Map<CheckedField, Outcome> sums = new EnumMap<>(CheckedField.class);
    private final Map<String, Map<CheckedField, Outcome>> ways = new TreeMap<>();
    private final Map<String, String> unknown = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private Outcome postings = Outcome.ABSENT;

    private ExtractionEvaluation() {}

    /** Measures on the cases in a folder; this package's description says how they are laid out. */
    public static EvaluationResult run(Path data) {
        ExtractionEvaluation evaluation = new ExtractionEvaluation();
        List<ExtractionCase> cases = ExtractionCase.in(data);
        Instant now = Instant.now();
        cases.forEach(each -> evaluation.add(each, CaseReading.of(each, now)));
        ExtractionReport report = evaluation.report(cases.size());
        return new EvaluationResult(report.text(), report);
    }

    private void add(ExtractionCase given, CaseReading reading) {
        Pairing pairing = Pairing.of(given, reading.postings(), comparison);
        Map<CheckedField, Outcome> way =
                ways.computeIfAbsent(reading.way(given), name -> new EnumMap<>(CheckedField.class));
        pairing.found().forEach((expected, found) -> {
            expected.unknown().forEach(name -> unknown.putIfAbsent(name, given.name()));
            postings = postings.plus(found.isPresent() ? Outcome.RIGHT : Outcome.MISSED);
            if (found.isEmpty()) {
                miss(given, "no advertisement " + reading.refusals());
            }
            expected.fields().forEach((field, value) -> {
                Outcome outcome = outcome(given, field, value, found);
                sums.merge(field, outcome, Outcome::plus);
                way.merge(field, outcome, Outcome::plus);
            });
        });
        boolean complete = given.isPage() || given.expected().isEmpty();
        for (JobPosting surplus : complete ? pairing.surplus() : List.<JobPosting>of()) {
            postings = postings.plus(Outcome.SPURIOUS);
            miss(given, "an advertisement too many: \"" + surplus.text().title() + "\"");
        }
        if (!given.site().complaint().isEmpty()) {
            complaints.add(given.site().complaint());
        }
    }

    private Outcome outcome(ExtractionCase given, CheckedField field, JsonNode value, Optional<JobPosting> found) {
        if (found.isEmpty()) {
            return Wording.allTexts(value).isEmpty() ? Outcome.ABSENT : Outcome.MISSED;
        }
        String country = given.site().site().source().country();
        Outcome outcome = comparison.compare(field, value, found.get(), country);
        if (outcome.isFault()) {
            String read = String.valueOf(PostingComparison.found(field, found.get()));
            miss(given, field + ": expected " + cut(value.toString()) + ", found " + cut(read));
        }
        return outcome;
    }

    private void miss(ExtractionCase given, String what) {
        if (misses.size() < MOST_MISSES) {
            misses.add(given.name() + ": " + what);
        } else if (misses.size() == MOST_MISSES) {
            misses.add("and more");
        }
    }

    private ExtractionReport report(int cases) {
        Map<String, Map<String, Score>> byWay = new TreeMap<>();
        ways.forEach((way, outcomes) -> byWay.put(way, scores(outcomes)));
        return new ExtractionReport(
                cases,
                postings.right() + postings.missed(),
                postings.right(),
                postings.spurious(),
                scores(sums),
                byWay,
                unknown,
                complaints,
                misses);
    }

    private static Map<String, Score> scores(Map<CheckedField, Outcome> outcomes) {
        Map<String, Score> scores = new java.util.LinkedHashMap<>();
        outcomes.forEach((field, outcome) -> scores.put(field.toString(), Score.of(outcome)));
        return scores;
    }

    private static String cut(String value) {
        String line = value.replace('\n', ' ');
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }
}
