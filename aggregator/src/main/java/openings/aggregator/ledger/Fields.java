package openings.aggregator.ledger;

import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Terms;

/** Counts how much a source says of an advertisement. */
final class Fields {
    private Fields() {}

    static int count(JobPosting posting) {
        Terms terms = posting.terms();
        long given = Stream.of(
                        posting.hiringOrganization() != null,
                        !posting.jobLocation().isEmpty(),
                        !posting.text().description().isBlank(),
                        posting.text().inLanguage() != null,
                        !posting.text().occupationalCategory().isEmpty(),
                        !posting.text().requirements().isEmpty(),
                        terms.datePosted() != null,
                        terms.validThrough() != null,
                        !terms.employmentType().isEmpty(),
                        terms.jobLocationType() != null,
                        terms.baseSalary() != null,
                        terms.totalJobOpenings() != null)
                .filter(present -> present)
                .count();
        return Math.toIntExact(given);
    }
}
