package openings.classifier.evaluation;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openings.classifier.evaluation.EvaluationException.Kind;
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

    /** The advertisement of a CSV row; none if the row has no code. */
    static Optional<CodedAdvertisement> find(Map<String, String> row, int line) {
        Set<Isco08> codes = Arrays.stream(row.getOrDefault("isco4", "").split("\\|", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> parse(code, line))
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Optional.empty() : Optional.of(new CodedAdvertisement(posting(row, line), codes));
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

    private static JobPosting posting(Map<String, String> row, int line) {
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
