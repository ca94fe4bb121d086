package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import openings.classifier.esco.Esco;
import openings.classifier.skill.Segments.Cue;
import openings.classifier.skill.Segments.Sentence;
import openings.classifier.skill.SkillModel.Rivals;
import openings.classifier.skill.SkillModel.Surroundings;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Evidence;
import openings.contract.coding.SkillMention;
import openings.contract.coding.SkillMention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skills that an advertisement names, with the words that name them. Deterministic and thread-safe; what
 * belongs to a language is made ready when it is first asked for.
 */
public final class SkillCoder {
    private static final String ENGLISH = "en";
    private static final double LEAST_COVERAGE = 0.75;
    /** In words; what is longer is taken for a sentence. */
    private static final int LONGEST_TERM = 8;

    private static final double SHARE_POWER = 0.7;

    private final Concepts concepts;
    private final SkillRanking ranking;
    private final Segments segments = new Segments();
    private final SkillModel ofEsco;
    private final SkillModel ofLexicon;
    private final Map<String, Labels> labels = new ConcurrentHashMap<>();

    private SkillCoder(@Nullable Esco esco) {
        JobNames jobs = JobNames.load();
        concepts = new Concepts(esco, SkillLexicon.load(jobs), jobs);
        ranking = new SkillRanking(concepts, this::labels);
        ofEsco = SkillModel.ofEsco();
        ofLexicon = SkillModel.ofLexicon();
    }

    /** Knows what another knows, but judges by a model. */
    private SkillCoder(SkillCoder known, SkillModel model) {
        concepts = known.concepts;
        ranking = known.ranking;
        labels.putAll(known.labels);
        ofEsco = model;
        ofLexicon = model;
    }

    /** A coder with the shipped lexicon and, where it was imported, ESCO. */
    public static SkillCoder open(Optional<Esco> esco) {
        return new SkillCoder(esco.orElse(null));
    }

    /** This coder, judging by a model for all languages. */
    SkillCoder with(SkillModel model) {
        return new SkillCoder(this, model);
    }

    /** A candidate and what stands around it. */
    record Found(Candidate candidate, Sentence sentence, Surroundings around) {}

    /** A candidate, how probable it is and whether that is enough. */
    record Weighed(Candidate candidate, double probability, boolean isEnough, Sentence sentence) {}

    /**
     * The skills of an advertisement, each once, in the order of the text.
     *
     * @param language of the advertisement, ISO 639-1
     * @param occupation tells words of several meanings apart
     */
    public List<SkillMention> code(PostingWords posting, String language, Coding<EscoOccupation> occupation) {
        Map<Integer, Double> needed = concepts.needed(occupation);
        Map<Integer, SkillMention> mentions = new HashMap<>();
        add(Evidence.Field.TITLE, posting.title(), language, needed, mentions);
        add(Evidence.Field.DESCRIPTION, posting.description(), language, needed, mentions);
        return mentions.values().stream()
                .sorted(Comparator.comparing(
                                (SkillMention mention) -> mention.evidence().field())
                        .thenComparingInt(mention -> mention.evidence().start())
                        .thenComparing(mention -> mention.skill().code()))
                .toList();
    }

    /**
     * The skills that fit a sentence, a few words or a term best, best first, however sure: for those who choose among
     * them.
     */
    public List<EscoSkill> rank(String text, String language, int most) {
        Words words = Words.of(text);
        Map<Integer, Double> found = new HashMap<>();
        for (Weighed one : weigh(words, language, Map.of())) {
            double share = words.size() > LONGEST_TERM ? 1 : share(words, one.candidate());
            found.merge(one.candidate().concept(), share * one.probability(), Math::max);
        }
        return ranking.best(words, language, found, most);
    }

    /** Which share of a term's words were found: unlike a sentence, a term names one skill, and with all its words. */
    private static double share(Words term, Candidate found) {
        Stems stems = found.labels().stems;
        List<Integer> saying = IntStream.range(0, term.size())
                .filter(place -> !stems.isStopWord(term.at(place)))
                .boxed()
                .toList();
        long covered = saying.stream()
                .filter(place -> found.first() <= place && place <= found.last())
                .count();
        return saying.isEmpty() ? 1 : Math.pow((double) covered / saying.size(), SHARE_POWER);
    }

    private void add(
            Evidence.Field field,
            Words text,
            String language,
            Map<Integer, Double> needed,
            Map<Integer, SkillMention> mentions) {
        for (Weighed one : chosen(weigh(text, language, needed))) {
            int concept = one.candidate().concept();
            SkillMention before = mentions.get(concept);
            if (before == null || before.probability() < one.probability()) {
                Evidence evidence = PostingWords.evidence(
                        field, text, one.candidate().first(), one.candidate().last());
                mentions.put(
                        concept,
                        new SkillMention(
                                concepts.at(concept),
                                one.probability(),
                                mention(one.sentence().cues()),
                                evidence));
            }
        }
    }

    private static Mention mention(Set<Cue> cues) {
        if (cues.contains(Cue.NICE)) {
            return Mention.NICE;
        }
        return cues.contains(Cue.TASK) && !cues.contains(Cue.REQUIREMENT) ? Mention.TASK : Mention.MUST;
    }

    private List<Weighed> weigh(Words text, String language, Map<Integer, Double> needed) {
        Sentences sentences = sentences(text, language);
        List<Weighed> weighed = new ArrayList<>();
        weigh(find(text, labels(language), false, sentences, needed), modelOf(language), text, weighed);
        if (!language.equals(ENGLISH)) {
            weigh(find(text, labels(ENGLISH), true, sentences, needed), modelOf(ENGLISH), text, weighed);
        }
        return weighed;
    }

    private void weigh(List<Found> found, SkillModel model, Words text, List<Weighed> weighed) {
        for (Found one : found) {
            double probability = model.probability(concepts, one.candidate(), one.around());
            boolean isEnough =
                    probability >= model.threshold() && !one.candidate().isMereJob(text);
            weighed.add(new Weighed(one.candidate(), probability, isEnough, one.sentence()));
        }
    }

    private SkillModel modelOf(String language) {
        return labels(language).isLexiconOnly() ? ofLexicon : ofEsco;
    }

    /** All that might name a skill, in the text's own language. */
    List<Found> find(Words text, String language) {
        return find(text, labels(language), false, sentences(text, language), Map.of());
    }

    private Sentences sentences(Words text, String language) {
        return new Sentences(text, segments.of(text, language), labels(language).stems);
    }

    private static List<Found> find(
            Words text, Labels known, boolean isForeign, Sentences sentences, Map<Integer, Double> needed) {
        int[] numbers = sentences.numbers();
        EncodedText encoded = new EncodedText(known, text, numbers);
        List<Candidate> candidates = new Matcher(known, isForeign, LEAST_COVERAGE).in(encoded);
        RivalCount rivals = new RivalCount(candidates, numbers);
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Surroundings around = around(candidate, encoded, sentences, needed, rivals.of(candidate));
            found.add(new Found(candidate, sentences.of(candidate), around));
        }
        return found;
    }

    static Surroundings around(
            Candidate candidate, EncodedText text, Sentences sentences, Map<Integer, Double> needed, Rivals rivals) {
        Sentence sentence = sentences.of(candidate);
        return new Surroundings(
                sentence.cues(),
                sentence.size(),
                Math.min(1, needed.getOrDefault(candidate.concept(), 0.0)),
                !needed.isEmpty(),
                text.isShouted(candidate.first()),
                sentences.asks(candidate),
                rivals);
    }

    /** Those that are probable enough, without those that others explain better. */
    private List<Weighed> chosen(List<Weighed> weighed) {
        List<Weighed> sorted = weighed.stream()
                .filter(Weighed::isEnough)
                .sorted(Comparator.comparingDouble(Weighed::probability)
                        .reversed()
                        .thenComparingInt(one -> one.candidate().first())
                        .thenComparingInt(one -> one.candidate().concept()))
                .toList();
        List<Weighed> chosen = new ArrayList<>();
        for (Weighed one : sorted) {
            if (chosen.stream().noneMatch(better -> explains(better.candidate(), one.candidate()))) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private static boolean explains(Candidate better, Candidate other) {
        return better.first() <= other.first() && other.last() <= better.last();
    }

    private Labels labels(String language) {
        return labels.computeIfAbsent(language, wanted -> Labels.of(concepts, wanted));
    }

    Concepts concepts() {
        return concepts;
    }
}
