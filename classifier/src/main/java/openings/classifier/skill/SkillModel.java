package openings.classifier.skill;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import openings.classifier.skill.Segments.Cue;
import openings.classifier.text.Table;

/**
 * How probable it is that words which look like a skill's label mean that skill: a logistic model. The weights stand in
 * {@code weights.tsv} and {@code weights-lexicon.tsv}; docs/MEASUREMENTS.md says what they were learned from. Immutable and thread-safe.
 */
final class SkillModel {
    private static final double MOST_GAP = 5;
    /** As many words as an item of a list of languages may have. */
    private static final int SHORT = 4;

    private static final double HALF = 0.5;

    private static final String HEADER =
            "# weight of each feature of the logistic model, and the probability from which on a skill is given; learned\n"
                    + "# with openings train --skills, but for those set by hand, which labelled sentences cannot teach\n";
    private static final String BY_HAND = "set by hand";
    private static final double LEAST_PRINTED = 0.0005;

    private final Map<Feature, Double> weights;
    /** What no labelled sentences could teach. */
    private final Set<Feature> setByHand;

    private SkillModel(Map<Feature, Double> weights, Set<Feature> setByHand) {
        this.weights = weights;
        this.setByHand = setByHand;
    }

    /** For languages that ESCO has names of skills in. */
    static SkillModel ofEsco() {
        return read("weights.tsv");
    }

    /** For languages with names of the lexicon only. */
    static SkillModel ofLexicon() {
        return read("weights-lexicon.tsv");
    }

    private static SkillModel read(String name) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        Set<Feature> setByHand = EnumSet.noneOf(Feature.class);
        for (List<String> row : Table.rows(SkillModel.class, name)) {
            Feature feature = Feature.of(row.get(0));
            weights.put(feature, Double.valueOf(row.get(1)));
            if (row.size() > 2 && row.get(2).equals(BY_HAND)) {
                setByHand.add(feature);
            }
        }
        return new SkillModel(weights, setByHand);
    }

    /** A model of other weights; what was set by hand stays marked so. */
    SkillModel with(Map<Feature, Double> others) {
        return new SkillModel(new EnumMap<>(others), setByHand);
    }

    boolean isSetByHand(Feature feature) {
        return setByHand.contains(feature);
    }

    /** As the file of its weights. */
    @Override
    public String toString() {
        StringBuilder file = new StringBuilder(HEADER);
        file.append(String.format(Locale.ROOT, "threshold\t%.2f%n", threshold()));
        Arrays.stream(Feature.values())
                .filter(feature -> feature != Feature.THRESHOLD)
                .filter(feature -> isSetByHand(feature) || Math.abs(weight(feature)) >= LEAST_PRINTED)
                .sorted(Comparator.comparing(Feature::id))
                .forEach(feature -> file.append(String.format(
                        Locale.ROOT,
                        "%s\t%.3f%s%n",
                        feature.id(),
                        weight(feature),
                        isSetByHand(feature) ? "\t" + BY_HAND : "")));
        return file.toString();
    }

    /** What a feature counts, in units of the logit; 0 for one that is not in the file. */
    double weight(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** What the model knows of a candidate. */
    enum Feature {
        /** Not a feature: the probability from which on a skill is given. */
        THRESHOLD,
        BIAS,
        MISSING,
        PARTIAL,
        ONE,
        TWO,
        MORE,
        EXACT,
        MASS,
        GAP,
        LEXICON,
        LEXICON_RARITY,
        LEXICON_RARITY_ONE,
        PREFERRED,
        PREFERRED_RARITY,
        PREFERRED_RARITY_ONE,
        ALTERNATIVE,
        ALTERNATIVE_RARITY,
        ALTERNATIVE_RARITY_ONE,
        HIDDEN,
        HIDDEN_RARITY,
        HIDDEN_RARITY_ONE,
        /** English in a text that is not. */
        FOREIGN,
        KNOWLEDGE,
        NEEDED,
        UNNEEDED,
        /** Skills with a label of the same stems. */
        SHARING,
        ABBREVIATION,
        NOT_ABBREVIATION,
        LANGUAGE,
        LANGUAGE_ASKED,
        PERSONAL,
        PERSONAL_ASKED,
        ASKED,
        /** It stands among tasks, and nothing says that it is asked for. */
        TASK,
        UNASKED,
        /** How near behind words that ask for something. */
        ASK_BEFORE,
        /** Just before such words. */
        ASK_AFTER,
        OFFER,
        ABOUT,
        LABELS,
        RIVALS,
        INSIDE,
        /** The words are another skill's preferred label. */
        OUTRANKED,
        /** The words are the skill's preferred label. */
        NAMED,
        /** Occupations that need the skill. */
        USES,
        LITERAL,
        NOT_LITERAL,
        ORDER,
        SHARE_OF_SENTENCE;

        static Feature of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Its name in {@code weights.tsv}. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What stands around a candidate.
     *
     * @param cues what its sentence is about
     * @param sentenceSize words of the sentence
     * @param needed how surely the skill belongs to the occupation, 0 to 1
     * @param occupationKnown whether anything is known of that
     * @param isShouted whether the words stand there in capitals
     * @param asks how near the words that ask are
     * @param rivals what else was found there
     */
    record Surroundings(
            Set<Cue> cues,
            int sentenceSize,
            double needed,
            boolean occupationKnown,
            boolean isShouted,
            Asks asks,
            Rivals rivals) {}

    /**
     * How near words stand that ask for something.
     *
     * @param before 1 just behind them, less for each word between that says something, 0 where there are none before
     * @param isAfter whether they follow at once
     */
    record Asks(double before, boolean isAfter) {}

    /**
     * What else was found at the same words.
     *
     * @param labels of the skill in the sentence
     * @param skills with the same words
     * @param isInside whether a whole label covers more words around it
     * @param isOutranked whether another skill bears just these words as its preferred label
     */
    record Rivals(int labels, int skills, boolean isInside, boolean isOutranked) {}

    /** Where this is reached, a skill is given. */
    double threshold() {
        return weights.getOrDefault(Feature.THRESHOLD, 1.0);
    }

    double probability(Concepts concepts, Candidate candidate, Surroundings around) {
        if (isMereWord(concepts, candidate, around)) {
            return 0;
        }
        Sum sum = new Sum(weights);
        addFeatures(concepts, candidate, around, sum);
        return 1 / (1 + Math.exp(-sum.total));
    }

    /**
     * Words of everyday use in a text that asks for nothing: one that only looks like a trait of character
     * ("communicate"), or two that stand apart and in other forms than people give them ("plan and communicate").
     */
    static boolean isMereWord(Concepts concepts, Candidate candidate, Surroundings around) {
        if (candidate.isExact() || isAsked(around.cues()) || around.cues().contains(Cue.TASK)) {
            return false;
        }
        boolean isLoosePair = candidate.matched() == 2
                && candidate.size() > 2
                && candidate.labels().kind(candidate.label()) == Labels.Kind.LEXICON;
        return isLoosePair || (candidate.matched() == 1 && concepts.isPersonal(candidate.concept()));
    }

    private static boolean isAsked(Set<Cue> cues) {
        return cues.contains(Cue.ASK) || cues.contains(Cue.REQUIREMENT) || cues.contains(Cue.NICE);
    }

    /** Takes features. */
    interface Features {
        void add(Feature feature, double value);

        default void add(Feature feature, boolean holds) {
            if (holds) {
                add(feature, 1);
            }
        }
    }

    private static final class Sum implements Features {
        private final Map<Feature, Double> weights;
        private double total;

        Sum(Map<Feature, Double> weights) {
            this.weights = weights;
        }

        @Override
        public void add(Feature feature, double value) {
            total += weights.getOrDefault(feature, 0.0) * value;
        }
    }

    static void addFeatures(Concepts concepts, Candidate candidate, Surroundings around, Features features) {
        addLabel(candidate, features);
        addConcept(concepts, candidate.concept(), around, features);
        addContext(concepts, candidate.concept(), around, features);
        Labels labels = candidate.labels();
        if (labels.isShouted(candidate.label()) && candidate.matched() == 1) {
            features.add(around.isShouted() ? Feature.ABBREVIATION : Feature.NOT_ABBREVIATION, 1);
        }
        features.add(Feature.LABELS, Math.log(around.rivals().labels()));
        features.add(Feature.RIVALS, Math.log(around.rivals().skills()));
        features.add(Feature.INSIDE, around.rivals().isInside());
        features.add(Feature.OUTRANKED, around.rivals().isOutranked());
        features.add(Feature.NAMED, candidate.isNamed());
        features.add(Feature.SHARE_OF_SENTENCE, (double) candidate.size() / around.sentenceSize());
    }

    /** What label was found, and how much of it in which form. */
    private static void addLabel(Candidate candidate, Features features) {
        Labels labels = candidate.labels();
        int label = candidate.label();
        boolean isWhole = candidate.isWhole();
        boolean isSingle = candidate.matched() == 1;
        features.add(Feature.BIAS, 1);
        features.add(Feature.MISSING, 1 - candidate.coverage());
        features.add(Feature.PARTIAL, !isWhole);
        features.add(isWhole && isSingle ? Feature.ONE : candidate.matched() == 2 ? Feature.TWO : Feature.MORE, 1);
        features.add(Feature.EXACT, candidate.isExact());
        features.add(Feature.MASS, Math.log(candidate.mass()));
        features.add(Feature.GAP, Math.min(MOST_GAP, candidate.size() - candidate.matched()) / MOST_GAP);
        features.add(source(labels.kind(label)), 1);
        features.add(rarity(labels.kind(label), isSingle), labels.rarity(label));
        features.add(Feature.FOREIGN, candidate.isForeign());
        features.add(Feature.SHARING, Math.log(labels.sharing(label)));
        features.add(Feature.LITERAL, labels.literal(label));
        if (labels.kind(label) == Labels.Kind.LEXICON) {
            features.add(Feature.ORDER, Math.log(1 + labels.order(label)));
            features.add(Feature.NOT_LITERAL, labels.literal(label) < HALF);
        }
    }

    private static Feature source(Labels.Kind kind) {
        return switch (kind) {
            case LEXICON -> Feature.LEXICON;
            case PREFERRED -> Feature.PREFERRED;
            case ALTERNATIVE -> Feature.ALTERNATIVE;
            case HIDDEN -> Feature.HIDDEN;
        };
    }

    private static Feature rarity(Labels.Kind kind, boolean isSingle) {
        return switch (kind) {
            case LEXICON -> isSingle ? Feature.LEXICON_RARITY_ONE : Feature.LEXICON_RARITY;
            case PREFERRED -> isSingle ? Feature.PREFERRED_RARITY_ONE : Feature.PREFERRED_RARITY;
            case ALTERNATIVE -> isSingle ? Feature.ALTERNATIVE_RARITY_ONE : Feature.ALTERNATIVE_RARITY;
            case HIDDEN -> isSingle ? Feature.HIDDEN_RARITY_ONE : Feature.HIDDEN_RARITY;
        };
    }

    private static void addConcept(Concepts concepts, int concept, Surroundings around, Features features) {
        features.add(Feature.KNOWLEDGE, concepts.isKnowledge(concept));
        features.add(Feature.USES, Math.log(1 + concepts.uses(concept)));
        features.add(Feature.NEEDED, around.needed());
        features.add(Feature.UNNEEDED, around.occupationKnown() && around.needed() == 0);
    }

    private static void addContext(Concepts concepts, int concept, Surroundings around, Features features) {
        Set<Cue> cues = around.cues();
        boolean isAsked = isAsked(cues);
        if (concepts.isLanguage(concept)) {
            boolean isItem = isAsked || around.sentenceSize() <= SHORT;
            features.add(isItem || cues.contains(Cue.LANGUAGE) ? Feature.LANGUAGE_ASKED : Feature.LANGUAGE, 1);
        } else if (concepts.isPersonal(concept)) {
            features.add(isAsked ? Feature.PERSONAL_ASKED : Feature.PERSONAL, 1);
        } else {
            boolean isTask = cues.contains(Cue.TASK);
            features.add(isAsked ? Feature.ASKED : isTask ? Feature.TASK : Feature.UNASKED, 1);
        }
        features.add(Feature.ASK_BEFORE, around.asks().before());
        features.add(Feature.ASK_AFTER, around.asks().isAfter());
        features.add(Feature.OFFER, cues.contains(Cue.OFFER));
        features.add(Feature.ABOUT, cues.contains(Cue.ABOUT));
    }
}
