package openings.classifier.occupation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Word;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/** Codes the occupation of an advertisement to the deepest ISCO-08 group that is sure enough. Thread-safe. */
public final class OccupationCoder {
    /** Share of a word's grams that must stand in the deciding title for the word to be evidence. */
    private static final double DECIDING = 0.4;

    private final TitleCleaner cleaner = new TitleCleaner();
    private final TitleSearch search;
    private final Hints hints;

    public OccupationCoder(JobTitles lexicon) {
        search = new TitleSearch(lexicon);
        hints = new Hints(lexicon.languages().stream().collect(Collectors.toMap(language -> language, lexicon::in)));
    }

    /**
     * Codes an advertisement.
     *
     * @param language ISO 639-1 code of the advertisement's language; any other text where it is not known
     */
    public Coding<Isco08> code(PostingWords posting, String language) {
        CleanTitle title = cleaner.clean(posting);
        Ranking ranking = search.rank(title.words(), language);
        hints.apply(posting, language, ranking);
        if (title.words().isEmpty() && ranking.isEmpty()) {
            return Coding.uncoded(posting.title().isEmpty() ? Reason.NO_TEXT : Reason.UNKNOWN_WORDS);
        }
        IscoTree tree = new IscoTree(ranking);
        return tree.findDecision()
                .map(group -> tree.coded(group, evidence(posting, title, ranking.findTitle(group))))
                .orElseGet(tree::uncoded);
    }

    /** The words of the title that stand in the lexicon's deciding title too; none if only hints decided. */
    private static List<Evidence> evidence(PostingWords posting, CleanTitle title, Optional<JobTitle> deciding) {
        return deciding.map(known -> Grams.of(known.title())).stream()
                .flatMap(known -> title.words().stream()
                        .filter(word -> Grams.of(List.of(word)).shareIn(known) >= DECIDING))
                .map(word -> evidence(posting.posting().text().title(), word.word()))
                .toList();
    }

    private static Evidence evidence(String title, Word word) {
        return new Evidence(Evidence.Field.TITLE, word.start(), word.end(), title.substring(word.start(), word.end()));
    }
}
