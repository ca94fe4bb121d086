package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import openings.contract.posting.JobPosting;

/** An advertisement and what the classifier says of it. */
public record ClassifiedPosting(JobPosting posting, Classification classification) {
    public ClassifiedPosting {
        requireNonNull(posting, "posting");
        requireNonNull(classification, "classification");
    }
}
