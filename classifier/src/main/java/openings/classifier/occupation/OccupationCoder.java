package openings.classifier.occupation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Word;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.coding.OccupationCoding;
import org.jspecify.annotations.Nullable;

/**
 * Codes the occupation of an advertisement to the deepest ISCO-08 group that is sure enough, and to an ESCO occupation
 * where the lexicon has them. Thread-safe.
 */
public final class OccupationCoder {
    /** Share of a word's grams that must stand in the deciding name for the word to be evidence. */
    private static final double DECIDING = 0.4;
    /** Words of a text that are read: what its occupation is stands at its beginning. */
    private static final int TEXT_WORDS = 400;
    /** From this probability on an ESCO occupation is given. */
    private static final double ESCO_THRESHOLD = 0.5;

    private static final int ESCO_ALTERNATIVES = 5;

    /** How near a name must be to a part of a title for the part to be a job by itself, as a cosine. */
    private static final double KNOWN_JOB = 0.8;
    /** How near a name must be to a whole title for the title not to be cut. */
    private static final double WELL_KNOWN_JOB = 0.9;

    private final TitleCleaner cleaner = new TitleCleaner();
    private final TitleParts parts = new TitleParts();
    private final Ranker ranker;
    private final Hints hints;
    private final Calibration calibration;
    private final @Nullable AdModel learned;

    /** Knows what a lexicon knows. */
    public OccupationCoder(OccupationLexicon lexicon, Weights weights, Calibration calibration) {
        this(lexicon, weights, calibration, null);
    }

    /** Knows what a lexicon knows and what was learned with it. */
    public OccupationCoder(OccupationLexicon lexicon, Weights weights, OccupationModel model) {
        this(lexicon, weights, model.calibration(), model.learned());
    }

    private OccupationCoder(
            OccupationLexicon lexicon, Weights weights, Calibration calibration, @Nullable AdModel learned) {
        ranker = new Ranker(lexicon, weights);
        hints = new Hints(lexicon);
        this.calibration = calibration;
        this.learned = learned;
    }

    /** A concept that an advertisement may be for. */
    public record Candidate(Concept concept, double probability) {}

    /**
     * Codes an advertisement.
     *
     * @param language ISO 639-1 code of the advertisement's language; any other text where it is not known
     */
    public OccupationCoding code(PostingWords posting, String language) {
        return new Judgement(posting, language).coding();
    }

    /** Codes an advertisement and says how probable every group is. */
    public Assessment assess(PostingWords posting, String language) {
        Judgement judgement = new Judgement(posting, language);
        return new Assessment(judgement.coding().isco(), judgement.tree.groups());
    }

    /** All concepts, the most probable first; of equals the one that the lexicon has first. */
    public List<Candidate> rank(PostingWords posting, String language) {
        Query query = query(posting, cleaner.clean(posting), language);
        Ranking ranking = ranker.rank(query, ranker.names(query));
        return ranking.ordered()
                .mapToObj(i -> new Candidate(ranker.concepts().concept(i), ranking.probability(i)))
                .toList();
    }

    /** Adds a coded advertisement to what weights are learned from. */
    public void teach(RankerFit fit, PostingWords posting, String language, IntPredicate isRight) {
        fit.add(ranker, query(posting, cleaner.clean(posting), language), isRight);
    }

    /** What a model is to learn from an advertisement. */
    Lesson lesson(PostingWords posting, String language) {
        Judgement judgement = new Judgement(posting, language);
        return judgement.lesson();
    }

    /** The features of an advertisement, the grams of its words, and the lexicon's probability of each unit group. */
    static final class Lesson {
        /** What a word of the title counts, one of the text counting 1. */
        private static final float TITLE_WEIGHT = 3;

        private final AdFeatures features;
        private final Bag title;
        private final Bag text;
        private final double[] unitGroups;

        private Lesson(AdFeatures features, Query query, double[] unitGroups) {
            this.features = features;
            title = query.title().bag();
            text = query.text().bag();
            this.unitGroups = unitGroups;
        }

        Bag title() {
            return title;
        }

        Bag text() {
            return text;
        }

        Bag titleAndText() {
            return text.with(title, TITLE_WEIGHT);
        }

        AdFeatures features() {
            return features;
        }

        double[] unitGroups() {
            return unitGroups;
        }
    }

    private Query query(PostingWords posting, CleanTitle title, String language) {
        return new Query(
                language,
                Grams.of(title.words()),
                Grams.stems(posting.description(), TEXT_WORDS),
                hints.mentions(posting, language),
                hints.categories(posting));
    }

    /** What is thought of one advertisement. */
    private final class Judgement {
        private final PostingWords posting;
        private final CleanTitle title;
        private final Query query;
        private final Ranking ranking;
        private final double[] unitGroups;
        private final IscoTree tree;

        private Judgement(PostingWords posting, String language) {
            this(posting, cleaner.clean(posting), language);
        }

        private Judgement(PostingWords posting, CleanTitle title, String language) {
            this(posting, title, query(posting, title, language));
        }

        private Judgement(PostingWords posting, CleanTitle title, Query query) {
            this(posting, title, query, ranker.names(query));
        }

        private Judgement(PostingWords posting, CleanTitle title, Query query, NamesAround names) {
            this.posting = posting;
            this.title = title;
            this.query = query;
            ranking = ranker.rank(query, names);
            unitGroups = learned == null ? ranking.unitGroups() : learned.probabilities(lesson());
            tree = new IscoTree(unitGroups, calibration, ranking.nearest());
        }

        private Lesson lesson() {
            return new Lesson(new AdFeatures(posting, title), query, ranking.unitGroups());
        }

        private OccupationCoding coding() {
            if (title.words().isEmpty()
                    && query.mentions().isEmpty()
                    && query.categories().isEmpty()) {
                Reason reason = posting.title().isEmpty() ? Reason.NO_TEXT : Reason.UNKNOWN_WORDS;
                return new OccupationCoding(Coding.uncoded(reason), Coding.uncoded(reason));
            }
            List<Judgement> jobs = jobs();
            Judgement first = jobs.isEmpty() ? this : jobs.getFirst();
            Coding<Isco08> isco = first.isco();
            return new OccupationCoding(
                    isco,
                    first.esco(isco),
                    jobs.stream()
                            .skip(1)
                            .flatMap(job -> job.tree.best(4).stream())
                            .toList());
        }

        private Coding<Isco08> isco() {
            return tree.findDecision()
                    .map(group -> tree.coded(group, evidence(posting, title, ranking, group)))
                    .orElseGet(tree::uncoded);
        }

        /** The jobs that a title names beside each other, if each is well known and they are different ones. */
        private List<Judgement> jobs() {
            if (ranking.nearest() >= WELL_KNOWN_JOB) {
                return List.of();
            }
            Map<Isco08, Judgement> jobs = new LinkedHashMap<>();
            for (List<TitleWord> part : parts.of(title, posting.posting().text().title(), query.language())) {
                Query asked = new Query(query.language(), Grams.of(part), Grams.none(), Map.of(), Set.of());
                NamesAround names = ranker.names(asked);
                if (names.best() < KNOWN_JOB) {
                    return List.of();
                }
                Judgement job = new Judgement(posting, new CleanTitle(part, title.signals()), asked, names);
                Optional<Coding.Alternative<Isco08>> group = job.tree.best(4);
                if (group.isEmpty() || !job.tree.isSure(group.get())) {
                    return List.of();
                }
                jobs.putIfAbsent(group.get().code(), job);
            }
            return jobs.size() < 2 ? List.of() : List.copyOf(jobs.values());
        }

        private Coding<EscoOccupation> esco(Coding<Isco08> isco) {
            List<Candidate> likely = ranking.likely(unitGroups, ESCO_ALTERNATIVES);
            List<Coding.Alternative<EscoOccupation>> occupations = likely.stream()
                    .flatMap(
                            candidate -> Optional.ofNullable(candidate.concept().occupation()).stream()
                                    .map(code -> new Coding.Alternative<>(code, candidate.probability())))
                    .toList();
            if (occupations.isEmpty()) {
                return Coding.uncoded(Reason.UNKNOWN_WORDS);
            }
            Coding.Alternative<EscoOccupation> best = occupations.getFirst();
            Isco08 group = likely.getFirst().concept().group();
            boolean isSure = best.probability() >= ESCO_THRESHOLD
                    && isco.findCode().filter(code -> code.contains(group)).isPresent();
            return isSure
                    ? new Coding.Coded<>(
                            best.code(), best.probability(), occupations.subList(1, occupations.size()), List.of())
                    : new Coding.Uncoded<>(Reason.UNSURE, occupations);
        }
    }

    /** The words of the title that stand in the deciding name too; none if only the text decided. */
    private static List<Evidence> evidence(PostingWords posting, CleanTitle title, Ranking ranking, Isco08 group) {
        return ranking.findName(group).map(Grams::of).stream()
                .flatMap(known -> title.words().stream()
                        .filter(word -> Grams.of(List.of(word)).shareIn(known) >= DECIDING))
                .map(word -> evidence(posting.posting().text().title(), word.word()))
                .toList();
    }

    private static Evidence evidence(String title, Word word) {
        return new Evidence(Evidence.Field.TITLE, word.start(), word.end(), title.substring(word.start(), word.end()));
    }
}
