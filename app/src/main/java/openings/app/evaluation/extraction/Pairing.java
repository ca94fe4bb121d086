package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.contract.posting.JobPosting;

/**
 * Which posting was found for which expected one: by identifier, else address, else title; where one is expected, the
 * first is taken if none of these fits.
 *
 * @param found for each expected posting, in order
 * @param surplus found and not expected
 */
record Pairing(Map<ExpectedPosting, Optional<JobPosting>> found, List<JobPosting> surplus) {
    private static final List<CheckedField> TELLING =
            List.of(CheckedField.IDENTIFIER, CheckedField.URL, CheckedField.TITLE);

    static Pairing of(ExtractionCase given, List<JobPosting> postings, PostingComparison comparison) {
        List<JobPosting> left = new ArrayList<>(postings);
        Map<ExpectedPosting, Optional<JobPosting>> pairs = new LinkedHashMap<>();
        String country = given.site().site().source().country();
        given.expected().forEach(expected -> {
            Optional<JobPosting> best = left.stream()
                    .filter(posting -> likeness(expected, posting, comparison, country) > 0)
                    .max(Comparator.comparingInt(posting -> likeness(expected, posting, comparison, country)));
            best.ifPresent(left::remove);
            pairs.put(expected, best);
        });
        if (pairs.size() == 1 && !left.isEmpty()) {
            pairs.replaceAll((expected, best) -> best.isPresent() ? best : Optional.of(left.removeFirst()));
        }
        return new Pairing(pairs, left);
    }

    /** The surer the field, the more it weighs; places tell postings of one title apart. */
    private static int likeness(
            ExpectedPosting expected, JobPosting posting, PostingComparison comparison, String country) {
        int likeness = 0;
        for (int i = 0; i < TELLING.size(); i++) {
            likeness += isRight(TELLING.get(i), expected, posting, comparison, country) ? 16 >> i : 0;
        }
        boolean samePlace = isRight(CheckedField.PLACE, expected, posting, comparison, country);
        return likeness > 0 && samePlace ? likeness + 1 : likeness;
    }

    private static boolean isRight(
            CheckedField field,
            ExpectedPosting expected,
            JobPosting posting,
            PostingComparison comparison,
            String country) {
        JsonNode value = expected.find(field);
        return value != null
                && comparison.compare(field, value, posting, country).right() > 0;
    }
}
