package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import openings.classifier.text.PostingWords;
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
                .map(group -> tree.coded(group, evidence(posting, title, ranking.bestTitle(group))))
                .orElseGet(tree::uncoded);
    }

    private static List<Evidence> evidence(
            PostingWords posting, CleanTitle title, @org.jspecify.annotations.Nullable JobTitle deciding) {
        if (deciding == null) {
            return List.of();
        }
        Grams known = Grams.of(deciding.title());
        List<Evidence> evidence = new ArrayList<>();
        for (TitleWord word : title.words()) {
            if (Grams.of(List.of(word)).shareIn(known) >= DECIDING) {
                evidence.add(new Evidence(
                        Evidence.Field.TITLE,
                        word.word().start(),
                        word.word().end(),
                        posting.posting()
                                .text()
                                .title()
                                .substring(word.word().start(), word.word().end())));
            }
        }
        return evidence;
    }
}
