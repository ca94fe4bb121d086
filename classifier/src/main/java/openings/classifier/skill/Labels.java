package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import openings.classifier.esco.Esco;
import openings.classifier.skill.SkillLexicon.Form;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What skills are called in one language, as bags of stems, each found by its rarest stem. Immutable and thread-safe.
 *
 * <p>Words and stems have numbers. Labels are numbered too, and what is known of them stands in arrays, since there are
 * a hundred thousand of them in a language.
 */
final class Labels {
    static final int UNKNOWN = -1;
    /** For a word that says nothing. */
    static final int STOPPED = -2;

    private static final int MOST_STEMS = 8;
    /** So that words are rare in the lexicon alone too. */
    private static final double LEAST_CONCEPTS = 4000;

    /** Of fewer descriptions, none tells what is common. */
    private static final int LEAST_TEXTS = 1000;

    private static final double COMMONEST = 1e-4;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> COMPOUNDING = Set.of("da", "de", "nl", "no", "sv");

    /** Where a label comes from. */
    enum Kind {
        LEXICON,
        PREFERRED,
        ALTERNATIVE,
        HIDDEN
    }

    final boolean compounding;
    final boolean inflecting;
    final Stems stems;
    private final String language;
    private final JobNames jobs;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stemNumbers = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** By word: its stem. */
    private int[] stemOfWord = {};
    /** By stem: how rare it is among the names of skills. */
    private double[] idf = {};
    /** By stem: in which share of descriptions it stands; where there are none, of skills' names. */
    private float[] commonness = {};

    private Packed bags = new Packed(List.of());
    private Packed wordings = new Packed(List.of());
    private int[] concepts = {};
    private Kind[] kinds = {};
    private int[] sharing = {};
    private int[] orders = {};
    private double[] literal = {};
    private boolean lexiconOnly;
    private BitSet shouted = new BitSet();
    private double[] mass = {};
    private Packed byRarest = new Packed(List.of());

    /** A label on its way in. */
    private record Draft(int concept, Source source, boolean isShouted, List<Integer> wording, List<Integer> bag) {}

    /**
     * @param order 0 for the most usual form of the lexicon
     */
    private record Source(Kind kind, int order) {}

    /** Lists of numbers in two arrays. */
    static final class Packed {
        final int[] start;
        final int[] values;

        Packed(List<List<Integer>> lists) {
            start = new int[lists.size() + 1];
            values = new int[lists.stream().mapToInt(List::size).sum()];
            int at = 0;
            for (int i = 0; i < lists.size(); i++) {
                for (int value : lists.get(i)) {
                    values[at++] = value;
                }
                start[i + 1] = at;
            }
        }
    }

    private Labels(String language, JobNames jobs) {
        this.language = language;
        this.jobs = jobs;
        stems = Stems.of(language);
        inflecting = !language.equals("en");
        compounding = COMPOUNDING.contains(language);
    }

    static Labels of(Concepts concepts, String language) {
        Labels labels = new Labels(language, concepts.jobs());
        UnaryOperator<String> stemmer = labels.stems.stemmer();
        for (Form form : concepts.forms()) {
            if (form.language().equals(language)) {
                labels.add(
                        concepts.numberOf(form.skill()), new Source(Kind.LEXICON, form.order()), form.text(), stemmer);
            }
        }
        Esco esco = concepts.esco();
        if (esco != null) {
            for (Esco.Label label : esco.skillLabels(language)) {
                labels.add(label.concept(), new Source(kind(label.rank()), 0), label.text(), stemmer);
            }
        }
        labels.pack();
        labels.countDescriptions(esco, language);
        return labels;
    }

    private static Kind kind(Esco.Rank rank) {
        return switch (rank) {
            case PREFERRED -> Kind.PREFERRED;
            case ALTERNATIVE -> Kind.ALTERNATIVE;
            case HIDDEN -> Kind.HIDDEN;
        };
    }

    private void add(int concept, Source source, String text, UnaryOperator<String> stemmer) {
        String named = BRACKETS.matcher(text).replaceAll(" ").strip();
        Words cut = Words.of(named.isEmpty() ? text : named);
        List<Integer> wording = new ArrayList<>();
        Set<Integer> bag = new HashSet<>();
        for (Word word : cut.words()) {
            int number = words.computeIfAbsent(word.text(), key -> words.size());
            wording.add(number);
            if (!stems.isStopWord(word.text())) {
                bag.add(stemNumbers.computeIfAbsent(stemmer.apply(word.text()), key -> stemNumbers.size()));
            }
        }
        if (!bag.isEmpty() && bag.size() <= MOST_STEMS) {
            drafts.add(new Draft(concept, source, isShouted(named), wording, List.copyOf(bag)));
        }
    }

    private static boolean isShouted(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private void pack() {
        stemOfWord = new int[words.size()];
        UnaryOperator<String> stemmer = stems.stemmer();
        words.forEach((word, number) -> stemOfWord[number] =
                stems.isStopWord(word) ? STOPPED : stemNumbers.getOrDefault(stemmer.apply(word), UNKNOWN));
        countStems();
        Set<List<Integer>> seen = new HashSet<>();
        List<Draft> kept = new ArrayList<>();
        Map<List<Integer>, Set<Integer>> conceptsOfBag = new HashMap<>();
        for (Draft draft : drafts) {
            List<Integer> key = new ArrayList<>(draft.wording());
            key.add(draft.concept());
            if (seen.add(key)) {
                kept.add(draft);
                conceptsOfBag
                        .computeIfAbsent(sorted(draft.bag()), bag -> new HashSet<>())
                        .add(draft.concept());
            }
        }
        bags = new Packed(kept.stream().map(draft -> sorted(draft.bag())).toList());
        wordings = new Packed(kept.stream().map(Draft::wording).toList());
        concepts = kept.stream().mapToInt(Draft::concept).toArray();
        kinds = kept.stream().map(draft -> draft.source().kind()).toArray(Kind[]::new);
        orders = kept.stream().mapToInt(draft -> draft.source().order()).toArray();
        sharing = kept.stream()
                .mapToInt(draft -> conceptsOfBag
                        .getOrDefault(sorted(draft.bag()), Set.of())
                        .size())
                .toArray();
        mass = new double[kept.size()];
        List<List<Integer>> rarest = new ArrayList<>();
        for (int i = 0; i < stemNumbers.size(); i++) {
            rarest.add(new ArrayList<>());
        }
        for (int label = 0; label < kept.size(); label++) {
            shouted.set(label, kept.get(label).isShouted());
            for (int i = bags.start[label]; i < bags.start[label + 1]; i++) {
                mass[label] += idf[bags.values[i]];
            }
            rarest.get(bags.values[bags.start[label]]).add(label);
        }
        byRarest = new Packed(rarest);
        lexiconOnly = kept.stream().allMatch(draft -> draft.source().kind() == Kind.LEXICON);
        compareWithEsco(kept);
        drafts.clear();
    }

    /** How much of each form of the lexicon is made of words that ESCO uses for the skill. */
    private void compareWithEsco(List<Draft> kept) {
        Map<Integer, Set<Integer>> stemsOf = new HashMap<>();
        for (Draft draft : kept) {
            if (draft.source().kind() != Kind.LEXICON) {
                stemsOf.computeIfAbsent(draft.concept(), key -> new HashSet<>()).addAll(draft.bag());
            }
        }
        literal = new double[kept.size()];
        for (int label = 0; label < literal.length; label++) {
            Set<Integer> known = stemsOf.getOrDefault(concepts[label], Set.of());
            double shared = 0;
            for (int i = bags.start[label]; i < bags.start[label + 1]; i++) {
                shared += known.contains(bags.values[i]) ? idf[bags.values[i]] : 0;
            }
            literal[label] = known.isEmpty() ? 1 : shared / mass[label];
        }
    }

    /** Rarest first. */
    private List<Integer> sorted(List<Integer> bag) {
        return bag.stream()
                .sorted((a, b) -> idf[a] == idf[b] ? Integer.compare(a, b) : Double.compare(idf[b], idf[a]))
                .toList();
    }

    private void countStems() {
        Map<Integer, Set<Integer>> conceptsOf = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Draft draft : drafts) {
            all.add(draft.concept());
            draft.bag()
                    .forEach(stem -> conceptsOf
                            .computeIfAbsent(stem, key -> new HashSet<>())
                            .add(draft.concept()));
        }
        idf = new double[stemNumbers.size()];
        double concepts = Math.max(LEAST_CONCEPTS, all.size());
        commonness = new float[stemNumbers.size()];
        conceptsOf.forEach((stem, of) -> commonness[stem] = (float) of.size() / all.size());
        conceptsOf.forEach((stem, of) -> idf[stem] = Math.log(1 + concepts / of.size()));
    }

    private void countDescriptions(@Nullable Esco esco, String language) {
        List<String> texts = new ArrayList<>();
        if (esco != null && !isLexiconOnly()) {
            esco.skillDescriptions(language).forEach(one -> texts.add(one.text()));
            esco.occupationDescriptions(language).forEach(one -> texts.add(one.text()));
        }
        if (!texts.isEmpty()) {
            commonness = new float[idf.length];
            int[] last = new int[idf.length];
            Arrays.fill(last, -1);
            for (int i = 0; i < texts.size(); i++) {
                for (Word word : Words.of(texts.get(i)).words()) {
                    int stem = stemOf(wordOf(word.text()));
                    if (stem >= 0 && last[stem] != i) {
                        last[stem] = i;
                        commonness[stem] += 1F / Math.max(LEAST_TEXTS, texts.size());
                    }
                }
            }
        }
    }

    /** Whether ESCO has no names in the language. */
    boolean isLexiconOnly() {
        return lexiconOnly;
    }

    /** The number of a folded word; {@link #UNKNOWN} if no label has it. */
    int wordOf(String folded) {
        return words.getOrDefault(folded, UNKNOWN);
    }

    /** All folded words, with their numbers. */
    Map<String, Integer> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Whether a label has a word as it is. */
    boolean hasWord(int label, int word) {
        for (int i = wordings.start[label]; i < wordings.start[label + 1]; i++) {
            if (wordings.values[i] == word) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word names those who do a job. */
    boolean isJob(String folded) {
        return jobs.isInflected(language, folded);
    }

    /** The stem of a word by its number. */
    int stemOf(int word) {
        return word < 0 ? UNKNOWN : stemOfWord[word];
    }

    int findStem(String stem) {
        return stemNumbers.getOrDefault(stem, UNKNOWN);
    }

    int stemCount() {
        return idf.length;
    }

    int count() {
        return concepts.length;
    }

    double idf(int stem) {
        return idf[stem];
    }

    /** How seldom the rarest stem of a label is used in descriptions. */
    double rarity(int label) {
        return -Math.log(commonness[bags.values[bags.start[label]]] + COMMONEST);
    }

    int concept(int label) {
        return concepts[label];
    }

    Kind kind(int label) {
        return kinds[label];
    }

    int sharing(int label) {
        return sharing[label];
    }

    /** How many forms of the lexicon are more usual. */
    int order(int label) {
        return orders[label];
    }

    /** Which share of it is made of words that ESCO uses for the skill; 1 where ESCO does not know the language. */
    double literal(int label) {
        return literal[label];
    }

    /** Whether it is written in capitals only, as abbreviations are. */
    boolean isShouted(int label) {
        return shouted.get(label);
    }

    double mass(int label) {
        return mass[label];
    }

    Packed bags() {
        return bags;
    }

    Packed wordings() {
        return wordings;
    }

    /** By stem: the labels whose rarest stem it is. */
    Packed byRarest() {
        return byRarest;
    }
}
