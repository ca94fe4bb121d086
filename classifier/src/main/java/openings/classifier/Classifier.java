package openings.classifier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import openings.classifier.activity.ActivityCoder;
import openings.classifier.conditions.ConditionsCoder;
import openings.classifier.language.LanguageDetector;
import openings.classifier.occupation.Assessment;
import openings.classifier.occupation.Calibration;
import openings.classifier.occupation.OccupationCoder;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.OccupationModel;
import openings.classifier.occupation.Weights;
import openings.classifier.region.Gazetteer;
import openings.classifier.region.RegionCoder;
import openings.classifier.skill.SkillCoder;
import openings.classifier.text.PostingWords;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.OccupationCoding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Source;
import openings.contract.taxonomy.JobTitles;

/**
 * Classifies advertisements: language, occupation, skills, region, activity and conditions. Pure: the same posting gives the
 * same classification. Thread-safe; open one per process.
 */
public final class Classifier {
    private final LanguageDetector language;
    private final OccupationLexicon lexicon;
    private final OccupationCoder occupation;
    private final SkillCoder skills;
    private final RegionCoder region;
    private final ActivityCoder activity = new ActivityCoder();
    private final ConditionsCoder conditions = new ConditionsCoder();
    private final Map<String, String> taxonomies;

    private Classifier(Knowledge knowledge, Collection<Source> sources) {
        JobTitles titles = JobTitles.load();
        Gazetteer gazetteer = new Gazetteer(knowledge.places().orElse(null));
        CompletableFuture<LanguageDetector> detector =
                CompletableFuture.supplyAsync(() -> new LanguageDetector(titles, sources));
        lexicon = knowledge.lexicon(titles);
        occupation = occupation(knowledge, lexicon);
        skills = SkillCoder.open(knowledge.esco());
        region = new RegionCoder(gazetteer, sources);
        language = detector.join();
        Map<String, String> versions = new TreeMap<>(Map.of(
                "lexicon", lexicon.version(),
                "isco", "ISCO-08",
                "nuts", "NUTS 2024",
                "places", gazetteer.version(),
                "nace", "NACE Rev. 2"));
        knowledge.esco().ifPresent(esco -> versions.put("esco", esco.version()));
        knowledge.model().ifPresent(model -> versions.put("model", model.digest()));
        taxonomies = versions;
    }

    private static OccupationCoder occupation(Knowledge knowledge, OccupationLexicon lexicon) {
        Weights weights = Weights.of(lexicon);
        Optional<OccupationModel> model = knowledge.model();
        model.filter(learned -> !learned.lexicon().equals(lexicon.version())).ifPresent(learned -> {
            throw new ModelException("The model was trained with the taxonomies " + learned.lexicon()
                    + ", but those in use are " + lexicon.version() + "; train it again, or import the same");
        });
        return model.map(learned -> new OccupationCoder(lexicon, weights, learned))
                .orElseGet(() -> new OccupationCoder(lexicon, weights, Calibration.of(lexicon)));
    }

    /** Opens a classifier with what ships with Openings alone; takes a second or two. */
    public static Classifier open() {
        return open(Knowledge.none(), List.of());
    }

    /**
     * Opens a classifier that knows more.
     *
     * @param knowledge what was imported and learned
     * @param sources where the postings come from: their countries and languages decide where nothing else does
     * @throws ModelException if the model was trained with other taxonomies
     */
    public static Classifier open(Knowledge knowledge, Collection<Source> sources) {
        return new Classifier(knowledge, sources);
    }

    /** What is known of occupations. */
    public OccupationLexicon lexicon() {
        return lexicon;
    }

    /** The language of an advertisement as ISO 639-1 code, {@code und} where unknown. */
    public String language(JobPosting posting) {
        return language.detect(PostingWords.of(posting));
    }

    /** Codes the occupation of one advertisement alone and says how probable every group is. */
    public Assessment assess(JobPosting posting) {
        PostingWords words = PostingWords.of(posting);
        return occupation.assess(words, language.detect(words));
    }

    /** Classifies one advertisement; whatever cannot be told is an {@code Uncoded} with its reason, never an error. */
    public ClassifiedPosting classify(JobPosting posting) {
        PostingWords words = PostingWords.of(posting);
        String spoken = language.detect(words);
        OccupationCoding coded = occupation.code(words, spoken);
        return new ClassifiedPosting(
                posting,
                new Classification(
                        spoken,
                        coded,
                        skills.code(words, spoken, coded.esco()),
                        region.code(posting),
                        activity.code(words, coded.isco()),
                        conditions.code(words),
                        taxonomies));
    }
}
