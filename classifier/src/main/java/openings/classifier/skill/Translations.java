package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import openings.classifier.esco.Esco;
import openings.classifier.skill.SkillLexicon.Form;
import openings.classifier.text.Word;
import openings.classifier.text.Words;

/**
 * What the stems of one language are in another, learned from the names and descriptions that ESCO's occupations have in
 * both: IBM model 1 (Brown et al. 1993, "The Mathematics of Statistical Machine Translation", section 4). Immutable and
 * thread-safe.
 */
final class Translations {
    private static final int ROUNDS = 6;
    private static final int MOST = 4;
    private static final double LEAST = 0.08;

    private final Map<String, List<Translation>> byStem;

    private final Map<String, Double> rarities;

    private Translations(Map<String, List<Translation>> byStem, Map<String, Double> rarities) {
        this.byStem = byStem;
        this.rarities = rarities;
    }

    /**
     * What a stem may be.
     *
     * @param probability of all its translations
     */
    record Translation(String stem, double probability) {}

    /** The most probable translations; none where nothing is known. */
    List<Translation> of(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    boolean knows(String stem) {
        return byStem.containsKey(stem);
    }

    /** How rare a stem is in its language, as the logarithm of a share; high where it is not known. */
    double rarity(String stem) {
        return rarities.getOrDefault(stem, Double.MAX_VALUE);
    }

    static Translations learn(Concepts concepts, String from, String to) {
        Learner learner = new Learner(Stems.of(from), Stems.of(to));
        learner.addAll(ofForms(concepts.forms(), from), ofForms(concepts.forms(), to));
        Esco esco = concepts.esco();
        if (esco != null) {
            learner.addAll(preferred(esco.occupationLabels(from)), preferred(esco.occupationLabels(to)));
            learner.addAll(preferred(esco.skillLabels(from)), preferred(esco.skillLabels(to)));
            learner.addAll(texts(esco.occupationDescriptions(from)), texts(esco.occupationDescriptions(to)));
        }
        return new Translations(learner.learn(), learner.rarities());
    }

    private static Map<Object, String> ofForms(List<Form> forms, String language) {
        Map<Object, String> texts = new LinkedHashMap<>();
        for (Form form : forms) {
            if (form.language().equals(language)) {
                texts.merge(form.skill(), form.text(), (one, other) -> one + " " + other);
            }
        }
        return texts;
    }

    private static Map<Object, String> preferred(List<Esco.Label> labels) {
        Map<Object, String> names = new LinkedHashMap<>();
        labels.stream()
                .filter(label -> label.rank() == Esco.Rank.PREFERRED)
                .forEach(label -> names.put(label.concept(), label.text()));
        return names;
    }

    private static Map<Object, String> texts(List<Esco.Description> descriptions) {
        Map<Object, String> texts = new LinkedHashMap<>();
        descriptions.forEach(one -> texts.put(one.concept(), one.text()));
        return texts;
    }

    /** Numbers of stems, given as they come. */
    private static final class Numbers {
        private final Stems stems;
        private final UnaryOperator<String> stemmer;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        Numbers(Stems stems) {
            this.stems = stems;
            stemmer = stems.stemmer();
        }

        int[] of(String text) {
            return Words.of(text).words().stream()
                    .map(Word::text)
                    .filter(word -> !stems.isStopWord(word))
                    .map(stemmer)
                    .distinct()
                    .mapToInt(this::number)
                    .toArray();
        }

        private int number(String stem) {
            return numbers.computeIfAbsent(stem, key -> {
                names.add(key);
                return names.size() - 1;
            });
        }
    }

    private static final class Learner {
        private final Numbers from;
        private final Numbers to;
        private final List<int[]> sources = new ArrayList<>();
        private final List<int[]> targets = new ArrayList<>();
        private long[] pairs = {};
        private double[] probability = {};

        Learner(Stems from, Stems to) {
            this.from = new Numbers(from);
            this.to = new Numbers(to);
        }

        void addAll(Map<Object, String> from, Map<Object, String> to) {
            from.forEach((concept, text) -> {
                String other = to.get(concept);
                if (other != null) {
                    sources.add(this.from.of(text));
                    targets.add(this.to.of(other));
                }
            });
        }

        Map<String, Double> rarities() {
            int[] counts = new int[from.names.size()];
            sources.forEach(source -> {
                for (int stem : source) {
                    counts[stem]++;
                }
            });
            Map<String, Double> rarities = new HashMap<>();
            for (int stem = 0; stem < counts.length; stem++) {
                rarities.put(from.names.get(stem), Math.log(1 + (double) sources.size() / counts[stem]));
            }
            return rarities;
        }

        Map<String, List<Translation>> learn() {
            pairs = pairs();
            double[] there = rounds(true);
            double[] back = rounds(false);
            probability = new double[pairs.length];
            for (int i = 0; i < pairs.length; i++) {
                probability[i] = Math.sqrt(there[i] * back[i]);
            }
            return best();
        }

        private long[] pairs() {
            int size = 0;
            for (int i = 0; i < sources.size(); i++) {
                size += sources.get(i).length * targets.get(i).length;
            }
            long[] all = new long[size];
            int at = 0;
            for (int i = 0; i < sources.size(); i++) {
                for (int source : sources.get(i)) {
                    for (int target : targets.get(i)) {
                        all[at++] = pair(source, target);
                    }
                }
            }
            return Arrays.stream(all).sorted().distinct().toArray();
        }

        /**
         * The probability of each pair after some rounds of expectation and maximisation.
         *
         * @param isForward of the target given the source, rather than the other way
         */
        private double[] rounds(boolean isForward) {
            double[] known = new double[pairs.length];
            Arrays.fill(known, 1);
            for (int round = 0; round < ROUNDS; round++) {
                double[] counts = new double[pairs.length];
                for (int i = 0; i < sources.size(); i++) {
                    int[] given = isForward ? sources.get(i) : targets.get(i);
                    for (int explained : isForward ? targets.get(i) : sources.get(i)) {
                        count(given, explained, isForward, known, counts);
                    }
                }
                known = shares(counts, isForward);
            }
            return known;
        }

        private void count(int[] given, int explained, boolean isForward, double[] known, double[] counts) {
            int[] at = new int[given.length];
            double sum = 0;
            for (int i = 0; i < at.length; i++) {
                long pair = isForward ? pair(given[i], explained) : pair(explained, given[i]);
                at[i] = Arrays.binarySearch(pairs, pair);
                sum += known[at[i]];
            }
            for (int place : at) {
                counts[place] += known[place] / sum;
            }
        }

        private double[] shares(double[] counts, boolean isForward) {
            double[] totals = new double[Math.max(from.names.size(), to.names.size())];
            for (int i = 0; i < pairs.length; i++) {
                totals[given(pairs[i], isForward)] += counts[i];
            }
            double[] shares = new double[pairs.length];
            for (int i = 0; i < pairs.length; i++) {
                shares[i] = counts[i] / totals[given(pairs[i], isForward)];
            }
            return shares;
        }

        private static int given(long pair, boolean isForward) {
            return isForward ? source(pair) : (int) pair;
        }

        private Map<String, List<Translation>> best() {
            Map<String, List<Translation>> best = new HashMap<>();
            for (int i = 0; i < pairs.length; i++) {
                if (probability[i] >= LEAST) {
                    best.computeIfAbsent(from.names.get(source(pairs[i])), key -> new ArrayList<>())
                            .add(new Translation(to.names.get((int) pairs[i]), probability[i]));
                }
            }
            best.replaceAll((stem, all) -> all.stream()
                    .sorted(Comparator.comparingDouble(Translation::probability)
                            .reversed()
                            .thenComparing(Translation::stem))
                    .limit(MOST)
                    .toList());
            return best;
        }

        private static long pair(int source, int target) {
            return ((long) source << Integer.SIZE) | target;
        }

        private static int source(long pair) {
            return (int) (pair >> Integer.SIZE);
        }
    }
}
