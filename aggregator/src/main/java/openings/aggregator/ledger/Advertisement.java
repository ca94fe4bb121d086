package openings.aggregator.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.stream.Collectors;
import openings.aggregator.country.Sections;
import openings.contract.code.ContractType;
import openings.contract.code.Nuts;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.Coding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingKey;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps of an advertisement.
 *
 * @param fields how many properties the source gave; of several copies the fullest is kept
 */
public record Advertisement(
        PostingKey key, Headline headline, Codes codes, Offer offer, Fingerprint fingerprint, int fields) {
    public Advertisement {
        requireNonNull(key, "key");
        requireNonNull(headline, "headline");
        requireNonNull(codes, "codes");
        requireNonNull(offer, "offer");
        requireNonNull(fingerprint, "fingerprint");
    }

    /**
     * What a reader sees first, each normalised by {@link Normal} and empty where the source gives none.
     *
     * @param place the main work place as the source words it
     */
    public record Headline(String title, String employer, String place) {}

    /**
     * The codes by which advertisements are counted.
     *
     * @param occupation ISCO-08
     * @param region NUTS 2024
     * @param activity sections of NACE Rev. 2
     * @param abroad whether the work place is known to lie outside the regions of NUTS
     * @param versions of the taxonomies and models that coded it: {@code isco=ISCO-08;nuts=NUTS 2024}
     */
    public record Codes(
            Candidates occupation, Candidates region, Candidates activity, boolean abroad, String versions) {}

    /**
     * What is offered, and when.
     *
     * @param openings how many people are sought; 1 where the source does not say
     * @param openingsStated whether the source says it
     * @param agency whether a temporary-work agency employs
     */
    public record Offer(
            String language,
            int openings,
            boolean openingsStated,
            boolean agency,
            @Nullable Instant datePosted,
            @Nullable Instant validThrough) {}

    /** What is kept of {@code classified}. */
    public static Advertisement of(ClassifiedPosting classified) {
        JobPosting posting = classified.posting();
        Classification classification = classified.classification();
        return new Advertisement(
                posting.key(),
                new Headline(Normal.title(posting.text().title()), employer(posting), place(posting)),
                codes(classification),
                offer(posting, classification),
                Fingerprint.of(posting.text()),
                Fields.count(posting));
    }

    private static String employer(JobPosting posting) {
        Organization employer = posting.hiringOrganization();
        return employer == null ? "" : Normal.words(employer.nameWithoutLegalForm());
    }

    private static String place(JobPosting posting) {
        if (posting.jobLocation().isEmpty()) {
            return "";
        }
        Place main = posting.jobLocation().getFirst();
        String locality = main.addressLocality();
        return Normal.words(locality != null ? locality : String.valueOf(main.text()));
    }

    private static Codes codes(Classification classification) {
        return new Codes(
                Candidates.of(classification.occupation().isco(), code -> code.code()),
                Candidates.of(classification.region(), Advertisement::nuts2024),
                Candidates.of(classification.activity(), Sections::rev2),
                classification.region() instanceof Coding.Uncoded<Nuts> uncoded
                        && uncoded.reason() == Coding.Reason.OUT_OF_SCOPE,
                versions(classification));
    }

    private static String versions(Classification classification) {
        return classification.taxonomies().entrySet().stream()
                .map(version -> version.getKey() + "=" + version.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    /** Regions of another version do not compare; their country does. */
    private static String nuts2024(Nuts region) {
        return region.version() == Nuts.Version.NUTS_2024 ? region.code() : region.country();
    }

    private static Offer offer(JobPosting posting, Classification classification) {
        Integer openings = posting.terms().totalJobOpenings();
        return new Offer(
                classification.language(),
                openings == null ? 1 : openings,
                openings != null,
                classification
                        .conditions()
                        .contract()
                        .findCode()
                        .filter(ContractType.AGENCY::equals)
                        .isPresent(),
                posting.terms().datePosted(),
                posting.terms().validThrough());
    }
}
