package openings.classifier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openings.classifier.activity.ActivityCoder;
import openings.classifier.conditions.ConditionsCoder;
import openings.classifier.language.LanguageDetector;
import openings.classifier.occupation.OccupationCoder;
import openings.classifier.places.Places;
import openings.classifier.region.Gazetteer;
import openings.classifier.region.RegionCoder;
import openings.classifier.skill.SkillCoder;
import openings.classifier.text.PostingWords;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.OccupationCoding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Source;
import openings.contract.taxonomy.JobTitles;
import org.jspecify.annotations.Nullable;

/**
 * Classifies advertisements: language, occupation, skills, region, activity and conditions. Pure: the same posting gives the
 * same classification. Thread-safe; open one per process.
 */
public final class Classifier {
    private final LanguageDetector language;
    private final OccupationCoder occupation;
    private final SkillCoder skills = SkillCoder.open(Optional.empty());
    private final RegionCoder region;
    private final ActivityCoder activity = new ActivityCoder();
    private final ConditionsCoder conditions = new ConditionsCoder();
    private final Map<String, String> taxonomies;

    private Classifier(JobTitles lexicon, @Nullable Places places, Collection<Source> sources) {
        Gazetteer gazetteer = new Gazetteer(places);
        language = new LanguageDetector(lexicon, sources);
        occupation = new OccupationCoder(lexicon);
        region = new RegionCoder(gazetteer, sources);
        taxonomies = Map.of(
                "lexicon", lexicon.digest(),
                "isco", "ISCO-08",
                "nuts", "NUTS 2024",
                "places", gazetteer.version(),
                "nace", "NACE Rev. 2");
    }

    /** Opens a classifier with what ships with Openings alone; takes a second or two. */
    public static Classifier open() {
        return open(Optional.empty(), List.of());
    }

    /**
     * Opens a classifier that knows more.
     *
     * @param places what was imported
     * @param sources where the postings come from: their countries and languages decide where nothing else does
     */
    public static Classifier open(Optional<Places> places, Collection<Source> sources) {
        return new Classifier(JobTitles.load(), places.orElse(null), sources);
    }

    /** Classifies one advertisement; whatever cannot be told is an {@code Uncoded} with its reason, never an error. */
    public ClassifiedPosting classify(JobPosting posting) {
        PostingWords words = PostingWords.of(posting);
        String spoken = language.detect(words);
        Coding<Isco08> isco = occupation.code(words, spoken);
        return new ClassifiedPosting(
                posting,
                new Classification(
                        spoken,
                        new OccupationCoding(isco, esco()),
                        skills.code(words, spoken, esco()),
                        region.code(posting),
                        activity.code(words, isco),
                        conditions.code(words),
                        taxonomies));
    }

    /** The shipped lexicon knows no ESCO concepts: without an imported release no word is known to them. */
    private static Coding<EscoOccupation> esco() {
        return Coding.uncoded(Reason.UNKNOWN_WORDS);
    }
}
