package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.Quarter;
import org.junit.jupiter.api.Test;

/** Against results of R's survey package 4.1.1 and of a small simulated world whose truth is known. */
final class CalibrationReferenceTest {
    @Test
    void postStratificationOfSchoolsGivesTheMeanOfRsSurvey() {
        Map<String, Double> population = Map.of("E", 4421.0, "H", 755.0, "M", 1018.0);
        List<Map<String, String>> schools = ReferenceTables.read("apiclus1.csv");
        Map<String, Replicated> sums = new HashMap<>();
        schools.forEach(school -> sums.computeIfAbsent(school.get("stype"), absent -> Replicated.zero(1))
                .add(Replicated.one(1), number(school, "pw")));

        double weighted = 0;
        for (Map<String, String> school : schools) {
            String type = String.valueOf(school.get("stype"));
            double factor = sums.getOrDefault(type, Replicated.zero(1))
                    .factorsTo(population.getOrDefault(type, 0.0))
                    .estimate();
            weighted += number(school, "pw") * factor * number(school, "api00");
        }

        assertThat(weighted / 6194).isCloseTo(642.3107882, within(1e-7));
    }

    @Test
    void activitiesBringTheMiniWorldNearerToItsTruth() {
        Map<String, Map<String, String>> advertisements = new HashMap<>();
        ReferenceTables.read("mini_ads.csv").forEach(ad -> advertisements.put(text(ad, "ad_id"), ad));
        List<Map<String, String>> open = ReferenceTables.read("mini_weights.csv").stream()
                .map(row -> advertisements.getOrDefault(text(row, "ad_id"), Map.of()))
                .toList();
        List<Map<String, String>> truth = ReferenceTables.read("mini_truth.csv");
        Map<String, Double> byActivity = new TreeMap<>();
        truth.forEach(cell -> byActivity.merge(text(cell, "nace"), number(cell, "true_stock"), Double::sum));

        QuarterCalibration calibration = calibrate(open, byActivity);

        assertThat(error(truth, open, ad -> 11867.0 / 4938)).isCloseTo(19.418, within(0.001));
        assertThat(error(truth, open, ad -> calibration.weights().of(job(ad)).estimate()))
                .isCloseTo(17.972, within(0.001));
        assertThat(Divergence.designEffect(open.stream()
                        .mapToDouble(ad -> calibration.weights().of(job(ad)).estimate())
                        .toArray()))
                .isCloseTo(1.03387088788008, within(1e-9));
    }

    private static QuarterCalibration calibrate(List<Map<String, String>> open, Map<String, Double> byActivity) {
        List<String> figures = new ArrayList<>(List.of("B-S 11867"));
        byActivity.forEach((section, vacancies) -> figures.add(section + " " + vacancies));
        Benchmark.Figures official = Sample.official(figures.toArray(String[]::new));
        return QuarterCalibration.of(
                        open.stream().map(CalibrationReferenceTest::job).toList(),
                        official,
                        new Quarter(2026, 1),
                        new Days(Sample.START, Sample.START.plusDays(1)),
                        new Replicates(1),
                        30)
                .orElseThrow();
    }

    private static Job job(Map<String, String> ad) {
        Days day = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
        Job.Codes codes = new Job.Codes(
                "NL",
                Shares.certain(text(ad, "isco")),
                Shares.certain(text(ad, "nuts")),
                Shares.certain(text(ad, "nace")));
        return new Job(text(ad, "ad_id"), "", codes, 1, false, List.of(), List.of(day), day.from());
    }

    /** Root mean square error over the cells of occupation, activity and region. */
    private static double error(
            List<Map<String, String>> truth,
            List<Map<String, String>> open,
            ToDoubleFunction<Map<String, String>> weight) {
        Map<String, Double> estimates = new HashMap<>();
        open.forEach(ad -> estimates.merge(cell(ad), weight.applyAsDouble(ad), Double::sum));
        double squares = 0;
        for (Map<String, String> cell : truth) {
            double error = estimates.getOrDefault(cell(cell), 0.0) - number(cell, "true_stock");
            squares += error * error;
        }
        return Math.sqrt(squares / truth.size());
    }

    private static String cell(Map<String, String> row) {
        return row.get("isco") + "/" + row.get("nace") + "/" + row.get("nuts");
    }

    private static String text(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }
}
