package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An online job advertisement as it was seen, in the properties of <a
 * href="https://schema.org/JobPosting">schema.org JobPosting</a>, grouped. Personal data has been redacted.
 *
 * @param hiringOrganization the employer; null where the advertisement names none
 * @param jobLocation the work places, the main one first; empty where none is named
 */
public record JobPosting(
        PostingKey key,
        Provenance provenance,
        PostingText text,
        @Nullable Organization hiringOrganization,
        List<Place> jobLocation,
        Terms terms) {
    public JobPosting {
        requireNonNull(key, "key");
        requireNonNull(provenance, "provenance");
        requireNonNull(text, "text");
        jobLocation = List.copyOf(jobLocation);
        requireNonNull(terms, "terms");
    }
}
