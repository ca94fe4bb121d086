package openings.contract.testing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.contract.code.ContractType;
import openings.contract.code.EscoSkill;
import openings.contract.code.Isco08;
import openings.contract.code.Nace;
import openings.contract.code.Nuts;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.Coding;
import openings.contract.coding.ConditionsCoding;
import openings.contract.coding.Evidence;
import openings.contract.coding.OccupationCoding;
import openings.contract.coding.SkillMention;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.contract.posting.Terms;

/** Sample records for tests. */
public final class Samples {
    public static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");

    private Samples() {}

    public static Source source(String id) {
        return new Source(
                id, "Sample board " + id, SourceType.JOB_BOARD, "DK", Set.of("da"), URI.create("https://example.org/"));
    }

    /** A posting with a title, an employer and a place, and nothing else. */
    public static JobPosting posting(String source, String identifier, String title, String employer, String locality) {
        return new JobPosting(
                new PostingKey(source, identifier),
                provenance(source, identifier),
                new PostingText(title, "", null, List.of(), List.of()),
                new Organization(employer, null, null),
                List.of(new Place(null, locality, null, null, null, null)),
                Terms.unstated());
    }

    /** A posting in which every property is given. */
    public static JobPosting fullPosting() {
        return new JobPosting(
                new PostingKey("sample", "42"),
                provenance("sample", "42"),
                new PostingText(
                        "Softwareudvikler",
                        "Du skal udvikle vores platform.\nDu kender Java.",
                        "da",
                        List.of("2512"),
                        List.of("Java")),
                new Organization("Eksempel A/S", "62.01", "https://example.org/om"),
                List.of(new Place(
                        "2100 København Ø",
                        "København Ø",
                        "Hovedstaden",
                        "2100",
                        "DK",
                        new Place.Coordinates(55.7, 12.58))),
                new Terms(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        List.of("FULL_TIME"),
                        "TELECOMMUTE",
                        new MonetaryAmount(
                                "DKK",
                                new BigDecimal("45000"),
                                new BigDecimal("52000.75"),
                                MonetaryAmount.PayPeriod.MONTH,
                                MonetaryAmount.PayBasis.GROSS),
                        2));
    }

    public static Provenance provenance(String source, String identifier) {
        return new Provenance(
                URI.create("https://example.org/" + source + "/" + identifier),
                MONDAY,
                "sha256:" + "0".repeat(64),
                new Provenance.WarcLocator(source + "-0001.warc.gz", 1024),
                Provenance.ExtractionMethod.JSON_LD);
    }

    /** Codes of the occupation, region and activity, each with probability 0.9. */
    public static Classification classification(String isco, String nuts, String naceSection) {
        return new Classification(
                "da",
                new OccupationCoding(
                        Coding.coded(Isco08.of(isco), 0.9, List.of()), Coding.uncoded(Coding.Reason.UNKNOWN_WORDS)),
                List.of(),
                Coding.coded(Nuts.of(nuts), 0.9, List.of()),
                Coding.coded(Nace.rev2(naceSection), 0.9, List.of()),
                unknownConditions(),
                Map.of("isco", "ISCO-08"));
    }

    public static ConditionsCoding unknownConditions() {
        return new ConditionsCoding(
                Coding.uncoded(Coding.Reason.NO_TEXT),
                Coding.uncoded(Coding.Reason.NO_TEXT),
                Coding.uncoded(Coding.Reason.NO_TEXT),
                Coding.uncoded(Coding.Reason.NO_TEXT),
                Coding.uncoded(Coding.Reason.NO_TEXT));
    }

    /** A classified posting in which every form of coding stands once. */
    public static ClassifiedPosting fullClassifiedPosting() {
        Evidence title = new Evidence(Evidence.Field.TITLE, 0, 16, "Softwareudvikler");
        return new ClassifiedPosting(
                fullPosting(),
                new Classification(
                        "da",
                        new OccupationCoding(
                                new Coding.Coded<>(
                                        Isco08.of("2512"),
                                        0.93,
                                        List.of(new Coding.Alternative<>(Isco08.of("2514"), 0.04)),
                                        List.of(title)),
                                Coding.uncoded(Coding.Reason.UNSURE)),
                        List.of(new SkillMention(
                                EscoSkill.of("http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389"),
                                0.98,
                                SkillMention.Mention.MUST,
                                new Evidence(Evidence.Field.DESCRIPTION, 42, 46, "Java"))),
                        Coding.coded(Nuts.of("DK011"), 0.99, List.of()),
                        new Coding.Uncoded<>(
                                Coding.Reason.AMBIGUOUS,
                                List.of(
                                        new Coding.Alternative<>(Nace.rev2("J"), 0.5),
                                        new Coding.Alternative<>(Nace.rev21("K62.01"), 0.4))),
                        new ConditionsCoding(
                                Coding.coded(ContractType.PERMANENT, 0.8, List.of()),
                                Coding.uncoded(Coding.Reason.NO_TEXT),
                                Coding.uncoded(Coding.Reason.NO_TEXT),
                                Coding.uncoded(Coding.Reason.NO_TEXT),
                                Coding.uncoded(Coding.Reason.NO_TEXT)),
                        Map.of("isco", "ISCO-08", "nuts", "NUTS 2024")));
    }
}
