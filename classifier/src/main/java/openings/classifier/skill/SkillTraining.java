package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import openings.classifier.esco.Esco;
import openings.classifier.learning.LogisticFit;
import openings.classifier.skill.SkillCoder.Found;
import openings.classifier.skill.SkillModel.Feature;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.coding.SkillMention;

/**
 * Learns what each feature counts for a skill, from English sentences whose skills people marked. All candidates that
 * one skill has in a sentence count one together. What such sentences cannot teach stays as it was set by hand.
 *
 * <p>Sentences of which not every skill is marked may help: they teach too, less each. So may those in which it is
 * marked where skills are named, but not which: what stands elsewhere is wrong. The first are also judged by
 * models that did not see them, in several cuttings into five folds: on that the probabilities are calibrated (Platt
 * 1999), the threshold is chosen, and the figures are measured. The same sentences give the same model. Used by one
 * thread.
 */
public final class SkillTraining {
    private static final String ENGLISH = "en";
    private static final int FOLDS = 5;
    /** In how many ways the sentences are cut, since few sentences make single cuts differ. */
    private static final int CUTTINGS = 10;

    /** How often it is asked anew which candidate of a skill is the likeliest. */
    private static final int ROUNDS = 4;

    private static final int RANKED = 5;
    /** Weights of half a unit of the logit or so are expected. */
    private static final double PRIOR = 4;

    /** What a sentence counts of which not every skill is marked. */
    private static final double HELP = 0.05;

    private static final int CHANCE_ROUNDS = 20;

    private static final double FAINT_PRIOR = 1e-3;
    private static final double BARELY = 1e-9;
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.NO_TEXT);

    private final SkillCoder coder;
    private final SkillModel before;
    private final double leastPrecision;
    /** What a sentence counts of which people marked where skills are named, not which. */
    private final double mark;
    /** Those to be learned, the constant first. */
    private final List<Feature> learned;

    private final List<Taught> sentences = new ArrayList<>();
    private final List<List<Example>> helping = new ArrayList<>();
    private final List<List<Example>> marked = new ArrayList<>();

    /** A sentence, the skills that are right, and the candidates. */
    private record Taught(String set, PostingWords sentence, Set<EscoSkill> right, List<Example> examples) {
        private int text() {
            return sentence.description().folded().hashCode();
        }

        /** Copies of a sentence are in the same fold. */
        int fold(int cutting) {
            long seed = ((long) cutting << Integer.SIZE) | Integer.toUnsignedLong(text());
            return new SplittableRandom(seed).nextInt(FOLDS);
        }
    }

    /** A candidate. */
    private static final class Example {
        private final int concept;
        private final boolean isRight;
        private final double[] features;
        private final double setByHand;

        private Example(int concept, boolean isRight, double[] features, double setByHand) {
            this.concept = concept;
            this.isRight = isRight;
            this.features = features;
            this.setByHand = setByHand;
        }
    }

    /**
     * A sentence as judged by a model that did not see it.
     *
     * @param set the name of its set
     * @param right the skills that people saw
     * @param found the skills that were given at the threshold
     * @param ranked the skills that fit best, best first
     */
    public record HeldOut(String set, Set<EscoSkill> right, Set<EscoSkill> found, List<EscoSkill> ranked) {
        public HeldOut {
            right = Set.copyOf(right);
            found = Set.copyOf(found);
            ranked = List.copyOf(ranked);
        }
    }

    /**
     * What was learned.
     *
     * @param weights as a file of weights has them
     * @param threshold the probability from which on a skill is given
     * @param heldOut every sentence, once for each cutting
     */
    public record Learned(String weights, double threshold, List<HeldOut> heldOut) {
        public Learned {
            heldOut = List.copyOf(heldOut);
        }
    }

    private SkillTraining(Optional<Esco> esco, SkillModel before, double leastPrecision, double mark) {
        coder = SkillCoder.open(esco);
        this.before = before;
        this.leastPrecision = leastPrecision;
        this.mark = mark;
        learned = new ArrayList<>(List.of(Feature.BIAS));
        for (Feature feature : Feature.values()) {
            if (feature != Feature.THRESHOLD && feature != Feature.BIAS && !before.isSetByHand(feature)) {
                learned.add(feature);
            }
        }
    }

    /** For languages that ESCO has names of skills in: so many that marks tell little of which one is right. */
    public static SkillTraining ofEsco(Esco esco) {
        return new SkillTraining(Optional.of(esco), SkillModel.ofEsco(), 0.5, 0.05);
    }

    /** For languages with names of the lexicon only. */
    public static SkillTraining ofLexicon() {
        return new SkillTraining(Optional.empty(), SkillModel.ofLexicon(), 0.4, 0.3);
    }

    /**
     * Adds an English sentence.
     *
     * @param set the name of the set that it is of
     * @param sentence as a description
     * @param right all skills that it names
     */
    public void add(String set, PostingWords sentence, Set<EscoSkill> right) {
        sentences.add(new Taught(set, sentence, right, examples(sentence, right)));
    }

    /**
     * Adds an English sentence that helps.
     *
     * @param sentence as a description
     * @param right skills that it names, not all of them
     */
    public void addHelping(PostingWords sentence, Set<EscoSkill> right) {
        helping.add(examples(sentence, right));
    }

    /**
     * Adds an English sentence in which all words that name a skill are marked, but not which skill that is.
     *
     * @param sentence as a description
     * @param isMarked whether words of it are marked, or some of them
     */
    public void addMarked(PostingWords sentence, Predicate<Evidence> isMarked) {
        Words words = sentence.description();
        marked.add(examples(
                sentence,
                found -> isMarked.test(PostingWords.evidence(
                        Evidence.Field.DESCRIPTION,
                        words,
                        found.candidate().first(),
                        found.candidate().last()))));
    }

    private List<Example> examples(PostingWords sentence, Set<EscoSkill> right) {
        Concepts concepts = coder.concepts();
        return examples(
                sentence, found -> right.contains(concepts.at(found.candidate().concept())));
    }

    private List<Example> examples(PostingWords sentence, Predicate<Found> isRight) {
        Concepts concepts = coder.concepts();
        return coder.find(sentence.description(), ENGLISH).stream()
                .filter(found -> !found.candidate().isMereJob(sentence.description())
                        && !SkillModel.isMereWord(concepts, found.candidate(), found.around()))
                .map(found -> example(concepts, found, isRight.test(found)))
                .toList();
    }

    private Example example(Concepts concepts, Found found, boolean isRight) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        SkillModel.addFeatures(
                concepts,
                found.candidate(),
                found.around(),
                (feature, value) -> values.merge(feature, value, Double::sum));
        double[] features = learned.stream()
                .mapToDouble(feature -> values.getOrDefault(feature, 0.0))
                .toArray();
        double setByHand = values.entrySet().stream()
                .filter(entry -> before.isSetByHand(entry.getKey()))
                .mapToDouble(entry -> before.weight(entry.getKey()) * entry.getValue())
                .sum();
        int concept = found.candidate().concept();
        return new Example(concept, isRight, features, setByHand);
    }

    /** Cuts, learns, calibrates, chooses the threshold and measures. */
    public Learned learn() {
        double[][][] byFold = new double[CUTTINGS][FOLDS][];
        LogisticFit line = new LogisticFit(2, FAINT_PRIOR);
        for (int cutting = 0; cutting < CUTTINGS; cutting++) {
            for (int fold = 0; fold < FOLDS; fold++) {
                byFold[cutting][fold] = fit(cutting, fold);
                addHeldOut(cutting, fold, byFold[cutting][fold], line);
            }
        }
        double[] calibration = line.fit();
        List<Judged> judged = new ArrayList<>();
        for (int cutting = 0; cutting < CUTTINGS; cutting++) {
            for (int fold = 0; fold < FOLDS; fold++) {
                judge(cutting, fold, coder.with(model(byFold[cutting][fold], calibration, BARELY)), judged);
            }
        }
        double threshold = SkillThreshold.of(judged, leastPrecision);
        SkillModel model = model(fit(0, FOLDS), calibration, threshold);
        return new Learned(
                model.toString(),
                threshold,
                judged.stream().map(one -> one.at(threshold)).toList());
    }

    /** The weights that suit all sentences but those of one fold. */
    private double[] fit(int cutting, int without) {
        Optional<double[]> weights = Optional.empty();
        for (int round = 0; round < ROUNDS; round++) {
            LogisticFit fit = new LogisticFit(learned.size(), PRIOR);
            for (Taught taught : sentences) {
                if (taught.fold(cutting) != without) {
                    teach(fit, taught.examples(), weights, 1);
                }
            }
            for (List<Example> examples : helping) {
                teach(fit, examples, weights, HELP);
            }
            if (weights.isPresent()) {
                teachMarked(fit, weights.get());
            }
            weights = Optional.of(fit.fit());
        }
        return weights.orElseThrow();
    }

    /**
     * Teaches the likeliest candidates of each skill in marked sentences. One in unmarked words is wrong. One in marked
     * words is right as likely as the weights say, given that it would be there if it is right, and by {@code chance} if
     * it is wrong.
     */
    private void teachMarked(LogisticFit fit, double[] weights) {
        List<Example> all = marked.stream()
                .flatMap(examples -> likeliest(examples, weights).stream())
                .toList();
        double chance = chanceOfMark(all, weights);
        for (Example one : all) {
            if (one.isRight) {
                double sure = sure(one, weights, chance);
                fit.add(one.features, one.setByHand, true, mark * sure);
                fit.add(one.features, one.setByHand, false, mark * (1 - sure));
            } else {
                fit.add(one.features, one.setByHand, false, mark);
            }
        }
    }

    /** Which share of wrong candidates stands in marked words, by expectation and maximisation. */
    private static double chanceOfMark(List<Example> all, double[] weights) {
        long outside = all.stream().filter(one -> !one.isRight).count();
        double chance = 0.5;
        for (int round = 0; round < CHANCE_ROUNDS; round++) {
            double given = chance;
            double inside = all.stream()
                    .filter(one -> one.isRight)
                    .mapToDouble(one -> 1 - sure(one, weights, given))
                    .sum();
            chance = inside / (inside + outside + BARELY);
        }
        return chance;
    }

    private static double sure(Example one, double[] weights, double chance) {
        double probability = 1 / (1 + Math.exp(-logit(one, weights)));
        return probability / (probability + (1 - probability) * chance + BARELY);
    }

    /** Teaches the candidates of a sentence: of each skill the likeliest, or all where it is not known. */
    private static void teach(LogisticFit fit, List<Example> examples, Optional<double[]> weights, double count) {
        if (weights.isPresent()) {
            likeliest(examples, weights.get()).forEach(one -> fit.add(one.features, one.setByHand, one.isRight, count));
        } else {
            Map<Integer, Long> candidates =
                    examples.stream().collect(Collectors.groupingBy(one -> one.concept, Collectors.counting()));
            for (Example one : examples) {
                fit.add(one.features, one.setByHand, one.isRight, count / candidates.getOrDefault(one.concept, 1L));
            }
        }
    }

    /** The likeliest candidate of each skill. */
    private static Collection<Example> likeliest(List<Example> examples, double[] weights) {
        Map<Integer, Example> best = new LinkedHashMap<>();
        for (Example one : examples) {
            best.merge(one.concept, one, (a, b) -> logit(b, weights) > logit(a, weights) ? b : a);
        }
        return best.values();
    }

    /** Adds the likeliest candidate of each skill in each sentence of a fold. */
    private void addHeldOut(int cutting, int fold, double[] weights, LogisticFit line) {
        for (Taught taught : sentences) {
            if (taught.fold(cutting) == fold) {
                likeliest(taught.examples(), weights)
                        .forEach(one -> line.add(
                                new double[] {1, LogisticFit.dot(one.features, weights)},
                                one.setByHand,
                                one.isRight,
                                1.0 / CUTTINGS));
            }
        }
    }

    private static double logit(Example one, double[] weights) {
        return one.setByHand + LogisticFit.dot(one.features, weights);
    }

    private SkillModel model(double[] weights, double[] calibration, double threshold) {
        Map<Feature, Double> all = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            if (before.isSetByHand(feature)) {
                all.put(feature, before.weight(feature));
            }
        }
        for (int i = 0; i < weights.length; i++) {
            all.put(learned.get(i), calibration[1] * weights[i] + (i == 0 ? calibration[0] : 0));
        }
        all.put(Feature.THRESHOLD, threshold);
        return before.with(all);
    }

    /** A sentence with how probable its skills are to a model that did not see it. */
    record Judged(String set, Set<EscoSkill> right, Map<EscoSkill, Double> found, List<EscoSkill> ranked) {
        HeldOut at(double threshold) {
            return new HeldOut(set, right, foundAt(threshold), ranked);
        }

        Set<EscoSkill> foundAt(double threshold) {
            return found.entrySet().stream()
                    .filter(entry -> entry.getValue() >= threshold)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    private void judge(int cutting, int fold, SkillCoder unseeing, List<Judged> judged) {
        for (Taught taught : sentences) {
            if (taught.fold(cutting) == fold) {
                Map<EscoSkill, Double> found = new HashMap<>();
                for (SkillMention mention : unseeing.code(taught.sentence(), ENGLISH, NO_OCCUPATION)) {
                    found.put(mention.skill(), mention.probability());
                }
                List<EscoSkill> ranked =
                        unseeing.rank(taught.sentence().description().original(), ENGLISH, RANKED);
                judged.add(new Judged(taught.set(), taught.right(), found, ranked));
            }
        }
    }
}
