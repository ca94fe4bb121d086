package openings.classifier.activity;

import java.util.List;
import java.util.Optional;
import openings.classifier.text.Phrases;
import openings.classifier.text.Phrases.Match;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.Isco08;
import openings.contract.code.Nace;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.coding.Evidence.Field;
import openings.contract.posting.Organization;

/**
 * Codes the section of NACE Rev. 2 that an advertisement's employer belongs to. Each piece of evidence speaks for its
 * section with log odds; see {@link SectionVotes}. Thread-safe.
 */
public final class ActivityCoder {
    /** Probability that a word of the source's industry field names the section. */
    private static final double BY_INDUSTRY = 0.92;

    private static final double BY_EMPLOYER = 0.85;
    private static final double BY_DESCRIPTION = 0.12;
    private static final double BY_CODE = 0.95;
    private static final int MAX_DESCRIPTION_VOTES = 3;

    private final Phrases<String> sectorWords;
    private final OccupationSections occupations = OccupationSections.read();

    public ActivityCoder() {
        Phrases.Builder<String> builder = Phrases.builder();
        for (List<String> row : Table.rows(ActivityCoder.class, "sectors.tsv")) {
            Table.parts(row.get(1)).forEach(phrase -> builder.add(phrase, row.get(0)));
        }
        sectorWords = builder.build();
    }

    /** The section of an advertisement whose occupation has been coded before. */
    public Coding<Nace> code(PostingWords posting, Coding<Isco08> occupation) {
        Organization employer = posting.posting().hiringOrganization();
        String industry = employer == null || employer.industry() == null ? "" : employer.industry();
        Optional<Nace> byCode = ActivityCode.findSection(industry);
        if (byCode.isPresent()) {
            Evidence evidence = new Evidence(Field.INDUSTRY, 0, industry.length(), industry);
            return Coding.coded(byCode.get(), BY_CODE, List.of(evidence));
        }
        SectionVotes votes = new SectionVotes();
        vote(votes, Field.INDUSTRY, Words.of(industry), BY_INDUSTRY);
        vote(votes, Field.EMPLOYER, Words.of(employer == null ? "" : employer.name()), BY_EMPLOYER);
        vote(votes, Field.DESCRIPTION, posting.description(), BY_DESCRIPTION);
        occupation.findCode().ifPresent(code -> occupations.vote(code, votes));
        boolean isSilent = employer == null && posting.description().isEmpty();
        return votes.coding(isSilent ? Reason.NO_TEXT : Reason.UNKNOWN_WORDS);
    }

    private void vote(SectionVotes votes, Field field, Words words, double probability) {
        sectorWords.in(words).stream()
                .limit(MAX_DESCRIPTION_VOTES)
                .forEach(match -> votes.add(match.value(), probability, evidence(field, words, match)));
    }

    private static Evidence evidence(Field field, Words words, Match<String> match) {
        return PostingWords.evidence(field, words, match.first(), match.last());
    }
}
