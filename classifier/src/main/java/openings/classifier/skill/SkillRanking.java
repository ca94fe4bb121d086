package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import openings.classifier.esco.Esco;
import openings.classifier.skill.Translator.Dictionary;
import openings.classifier.text.Words;
import openings.contract.code.EscoSkill;
import org.jspecify.annotations.Nullable;

/**
 * Ranks all skills by how well they fit some words, for people and programs that choose among them: nothing is left out
 * because it is not sure. Thread-safe; what a language needs is learned when it is first asked for.
 *
 * <p>A label scores the share of the text's rare words that it has, times the share of its own that the text has to the
 * power of 0.7. A skill scores as its best label does, a little more by its description and by how many occupations need
 * it, more by how like the text is to its name ({@link SkillMeanings}), and more if it was found in the text. A text is
 * also translated by {@link Translator} into English and the other languages that ESCO has all names in, so that it can
 * be linked where its own language has few.
 */
final class SkillRanking {
    private static final String ENGLISH = "en";
    private static final double MIX = 0.2;
    private static final double LENGTH_POWER = 0.7;
    private static final double DESCRIPTION = 0.05;
    private static final double USES = 0.04;
    private static final double FOUND = 2;
    private static final double MEANING = 1;
    private static final double HIDDEN = 0.8;
    private static final double OTHER_LANGUAGE = 1.3;
    /** What the names count for in a language that only the lexicon has names in: many skills have none. */
    private static final double LEXICON_ONLY = 0.6;

    private final Concepts concepts;
    private final Function<String, Labels> labels;
    private final Map<String, LabelScores> scores = new ConcurrentHashMap<>();
    private final Map<String, Spellings> spellings = new ConcurrentHashMap<>();
    private final Map<String, Glossary> glossaries = new ConcurrentHashMap<>();
    private final Map<String, Translations> translations = new ConcurrentHashMap<>();
    /** Made when first asked for; null before. */
    private @Nullable SkillMeanings meanings;

    SkillRanking(Concepts concepts, Function<String, Labels> labels) {
        this.concepts = concepts;
        this.labels = labels;
    }

    /**
     * The skills that fit best, best first.
     *
     * @param found how probable each skill is that was found in the text
     */
    List<EscoSkill> best(Words text, String language, Map<Integer, Double> found, int most) {
        Map<Integer, Double> total = new HashMap<>();
        Labels own = labels.apply(language);
        EncodedText encoded = new EncodedText(own, text, new int[text.size()]);
        merge(scores(language).of(Query.of(encoded, own)), own.isLexiconOnly() ? LEXICON_ONLY : 1, total);
        if (!language.equals(ENGLISH)) {
            for (String other : others(language)) {
                Query query = Translator.translate(
                        text, dictionary(own.stems, language, other), labels.apply(other), spellings(other));
                merge(scores(other).of(query), OTHER_LANGUAGE, total);
            }
        }
        total.replaceAll((skill, score) ->
                score * (1 + USES * Math.log(1 + concepts.uses(skill))) * (1 + FOUND * found.getOrDefault(skill, 0.0)));
        addMeaning(text, total);
        List<Integer> skills = new ArrayList<>(total.keySet());
        skills.sort(Comparator.<Integer>comparingDouble(skill -> -total.getOrDefault(skill, 0.0))
                .thenComparing(skill -> concepts.at(skill).code()));
        return skills.stream().limit(most).map(concepts::at).toList();
    }

    private void addMeaning(Words text, Map<Integer, Double> total) {
        Esco esco = concepts.esco();
        if (esco != null) {
            SkillMeanings known = meanings(esco);
            float[] direction = known.direction(text.folded());
            total.replaceAll((skill, score) -> score * (1 + MEANING * known.likeness(direction, skill)));
        }
    }

    private synchronized SkillMeanings meanings(Esco esco) {
        if (meanings == null) {
            meanings = new SkillMeanings(esco);
        }
        return meanings;
    }

    private static void merge(Map<Integer, Double> more, double factor, Map<Integer, Double> total) {
        more.forEach((skill, score) ->
                total.merge(skill, score * factor, (one, other) -> Math.max(one, other) + MIX * Math.min(one, other)));
    }

    private LabelScores scores(String language) {
        return scores.computeIfAbsent(language, wanted -> new LabelScores(concepts, labels.apply(wanted), wanted));
    }

    /** The languages that a text is translated into: English, and those with all of ESCO's names. */
    private SortedSet<String> others(String language) {
        SortedSet<String> others = new TreeSet<>(Set.of(ENGLISH));
        Esco esco = concepts.esco();
        if (esco != null) {
            others.addAll(esco.skillLanguages());
        }
        others.remove(language);
        return others;
    }

    private Spellings spellings(String language) {
        return spellings.computeIfAbsent(language, wanted -> new Spellings(labels.apply(wanted)));
    }

    /**
     * Languages with few names of skills are translated by way of English: the glossary is into English, and what was
     * learned from all names of skills in English and another language is better than what was learned from occupations.
     */
    private Dictionary dictionary(Stems stems, String from, String to) {
        Esco esco = concepts.esco();
        boolean isDirect =
                to.equals(ENGLISH) || esco == null || esco.skillLanguages().contains(from);
        return isDirect
                ? new Dictionary(
                        stems, to.equals(ENGLISH) ? glossary(from) : Glossary.none(), translations(from, to), null)
                : new Dictionary(stems, glossary(from), translations(from, ENGLISH), translations(ENGLISH, to));
    }

    private Glossary glossary(String language) {
        return glossaries.computeIfAbsent(language, Glossary::of);
    }

    private Translations translations(String from, String to) {
        return translations.computeIfAbsent(from + ">" + to, wanted -> Translations.learn(concepts, from, to));
    }

    /** Scores skills by their labels and descriptions in one language. */
    private static final class LabelScores {
        private final Labels labels;
        private final Labels.Packed byStem;
        private final Map<Integer, Map<Integer, Double>> descriptions = new HashMap<>();

        LabelScores(Concepts concepts, Labels labels, String language) {
            this.labels = labels;
            byStem = byStem(labels);
            Esco esco = concepts.esco();
            if (esco != null) {
                esco.skillDescriptions(language).forEach(this::add);
            }
        }

        private static Labels.Packed byStem(Labels labels) {
            List<List<Integer>> lists = new ArrayList<>();
            for (int stem = 0; stem < labels.stemCount(); stem++) {
                lists.add(new ArrayList<>());
            }
            for (int label = 0; label < labels.count(); label++) {
                for (int i = labels.bags().start[label]; i < labels.bags().start[label + 1]; i++) {
                    lists.get(labels.bags().values[i]).add(label);
                }
            }
            return new Labels.Packed(lists);
        }

        private void add(Esco.Description description) {
            Words text = Words.of(description.text());
            EncodedText encoded = new EncodedText(labels, text, new int[text.size()]);
            for (int at = 0; at < encoded.size(); at++) {
                descriptions
                        .computeIfAbsent(encoded.stem(at), key -> new HashMap<>())
                        .put(description.concept(), 1.0);
            }
        }

        Map<Integer, Double> of(Query query) {
            Map<Integer, Double> asked = asked(query);
            Map<Integer, Double> skills = new HashMap<>();
            covered(query).forEach((label, mass) -> {
                double score = asked.getOrDefault(label, 0.0)
                        / query.mass()
                        * Math.pow(mass / labels.mass(label), LENGTH_POWER);
                double kind = labels.kind(label) == Labels.Kind.HIDDEN ? HIDDEN : 1;
                skills.merge(labels.concept(label), score * kind, Math::max);
            });
            query.weights()
                    .forEach((stem, weight) -> descriptions
                            .getOrDefault(stem, Map.of())
                            .forEach((skill, count) -> skills.merge(
                                    skill, DESCRIPTION * weight * labels.idf(stem) / query.mass(), Double::sum)));
            return skills;
        }

        /** By label: how much of what is asked for it has. */
        private Map<Integer, Double> asked(Query query) {
            Map<Integer, Double> asked = new HashMap<>();
            for (Query.Unit unit : query.units()) {
                Map<Integer, Double> ofUnit = sums(unit.shares());
                ofUnit.forEach((label, share) -> asked.merge(label, Math.min(1, share) * unit.mass(), Double::sum));
            }
            return asked;
        }

        /** By label: how much of it is asked for. */
        private Map<Integer, Double> covered(Query query) {
            Map<Integer, Double> masses = new HashMap<>();
            query.weights().forEach((stem, weight) -> masses.put(stem, weight * labels.idf(stem)));
            return sums(masses);
        }

        /** By label: the sum over its stems. */
        private Map<Integer, Double> sums(Map<Integer, Double> ofStems) {
            Map<Integer, Double> sums = new HashMap<>();
            ofStems.forEach((stem, one) -> {
                for (int i = byStem.start[stem]; i < byStem.start[stem + 1]; i++) {
                    sums.merge(byStem.values[i], one, Double::sum);
                }
            });
            return sums;
        }
    }
}
