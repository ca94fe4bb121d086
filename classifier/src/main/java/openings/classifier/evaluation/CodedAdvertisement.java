package openings.classifier.evaluation;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openings.classifier.evaluation.EvaluationException.Kind;
import openings.classifier.text.PostingWords;
import openings.contract.code.Isco08;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance;
import openings.contract.posting.Terms;

/** An advertisement and the unit groups that a person gave it, any of which is right. */
record CodedAdvertisement(JobPosting posting, Set<Isco08> codes) {
    private static final String UNFETCHED = "sha256:" + "0".repeat(64);

    CodedAdvertisement {
        codes = Set.copyOf(codes);
    }

    /**
     * The coded advertisements of a CSV file.
     *
     * @throws EvaluationException if it cannot be read, lacks a column or has no coded row
     */
    static List<CodedAdvertisement> read(Path csv) {
        List<Map<String, String>> rows = Csv.rows(csv, List.of("title", "isco4"));
        List<CodedAdvertisement> coded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            find(rows.get(i), i + 1).ifPresent(coded::add);
        }
        if (coded.isEmpty()) {
            throw new EvaluationException(Kind.EMPTY, csv + " has no row with a code in column \"isco4\"");
        }
        return coded;
    }

    /** The advertisement of a CSV row; none if the row has no code. */
    static Optional<CodedAdvertisement> find(Map<String, String> row, int line) {
        Set<Isco08> codes = Arrays.stream(row.getOrDefault("isco4", "").split("\\|", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> parse(code, line))
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Optional.empty() : Optional.of(new CodedAdvertisement(posting(row, line), codes));
    }

    /** A title and nothing else. */
    static PostingWords titled(String title) {
        return PostingWords.of(posting(Map.of("title", title), 0));
    }

    /** A description and nothing else. */
    static PostingWords described(String description) {
        return PostingWords.of(posting(Map.of("description", description), 0));
    }

    boolean isRight(Isco08 given) {
        return codes.stream().anyMatch(given::contains);
    }

    private static Isco08 parse(String code, int line) {
        if (!code.matches("[0-9]{4}")) {
            throw new EvaluationException(
                    Kind.CODE_MALFORMED,
                    "Row " + line + ": isco4 is \"" + code + "\"; give four digits, or leave it empty");
        }
        return Isco08.of(code);
    }

    static JobPosting posting(Map<String, String> row, int line) {
        String employer = row.getOrDefault("employer", "");
        String language = row.getOrDefault("language", "");
        return new JobPosting(
                new PostingKey("evaluation", Integer.toString(line)),
                new Provenance(
                        URI.create("urn:evaluation:" + line),
                        Instant.EPOCH,
                        UNFETCHED,
                        null,
                        Provenance.ExtractionMethod.FEED),
                new PostingText(
                        row.getOrDefault("title", ""),
                        row.getOrDefault("description", ""),
                        language.isEmpty() ? null : language,
                        List.of(),
                        List.of()),
                employer.isEmpty() ? null : new Organization(employer, null, null),
                List.of(),
                Terms.unstated());
    }
}
