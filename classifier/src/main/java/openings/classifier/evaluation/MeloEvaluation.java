package openings.classifier.evaluation;

import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.MeloReport.OfSet;
import openings.classifier.occupation.Calibration;
import openings.classifier.occupation.OccupationCoder;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.RankerFit;
import openings.classifier.occupation.Weights;
import openings.contract.code.Isco08;

/**
 * Ranks the ESCO concepts of MELO's corpora for its titles. A lexicon without ESCO occupations ranks unit groups only,
 * so that of its figures those by group alone say something.
 */
public final class MeloEvaluation {
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";

    private final OccupationLexicon lexicon;
    private final Weights weights;
    private final Map<String, Isco08> groups = new HashMap<>();

    /**
     * Prepares an evaluation.
     *
     * @param lexicon what is known of the concepts beside their names in the corpora
     * @param esco says which groups the concepts are of
     */
    public MeloEvaluation(OccupationLexicon lexicon, Weights weights, Esco esco) {
        this.lexicon = lexicon;
        this.weights = weights;
        esco.occupations().forEach(occupation -> groups.put(occupation.code().code(), occupation.group()));
    }

    /**
     * Evaluates the sets in a folder, or the folder that is one.
     *
     * @throws EvaluationException if there is none, or one cannot be read
     */
    public MeloReport evaluate(Path folder) {
        List<MeloSet> sets = MeloSet.all(folder);
        Map<Boolean, List<OfSet>> reports = sets.parallelStream()
                .collect(Collectors.partitioningBy(
                        MeloSet::isMonolingual, Collectors.mapping(this::evaluate, toList())));
        return new MeloReport(
                reports.getOrDefault(true, List.of()), reports.getOrDefault(false, List.of()), cost(sets.getFirst()));
    }

    private Cost cost(MeloSet set) {
        OccupationCoder coder = new OccupationCoder(lexiconOf(set), weights, Calibration.none());
        return Cost.of(set.queries().values(), title -> coder.rank(CodedAdvertisement.titled(title), set.language()));
    }

    /** Adds titles of every set in a folder to what weights are learned from, {@code limit} of a set at most. */
    public void teach(RankerFit fit, Path folder, int limit) {
        for (MeloSet set : MeloSet.all(folder)) {
            OccupationLexicon corpus = lexiconOf(set);
            OccupationCoder coder = new OccupationCoder(corpus, weights, Calibration.none());
            List<String> queries = List.copyOf(set.queries().keySet());
            int step = Math.max(1, queries.size() / limit);
            fit.beginSet(1);
            for (int i = 0; i < queries.size(); i += step) {
                Set<String> right = set.right().getOrDefault(queries.get(i), Set.of());
                Set<Isco08> rightGroups = groups(right);
                coder.teach(
                        fit,
                        CodedAdvertisement.titled(set.queries().getOrDefault(queries.get(i), "")),
                        set.language(),
                        concept -> lexicon.isOfGroups()
                                ? rightGroups.contains(
                                        corpus.concepts().get(concept).group())
                                : right.contains(MeloTally.uri(corpus.concepts().get(concept))));
            }
        }
    }

    private OfSet evaluate(MeloSet set) {
        OccupationCoder coder = new OccupationCoder(lexiconOf(set), weights, Calibration.none());
        try (NameSearch baseline = new NameSearch(set.names())) {
            MeloTally tally = new MeloTally();
            set.queries().forEach((query, title) -> {
                Set<String> right = set.right().getOrDefault(query, Set.of());
                tally.add(
                        coder.rank(CodedAdvertisement.titled(title), set.language()),
                        right,
                        groups(right),
                        baseline.concepts(title));
            });
            return tally.report(set.name(), unknown(set));
        }
    }

    private OccupationLexicon lexiconOf(MeloSet set) {
        return lexicon.isOfGroups() ? lexicon : new CorpusLexicon(lexicon, set);
    }

    private Set<Isco08> groups(Set<String> concepts) {
        return concepts.stream().flatMap(uri -> findGroup(uri).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Isco08> findGroup(String uri) {
        return uri.startsWith(ISCO)
                ? Optional.of(Isco08.of(uri.substring(ISCO.length())))
                : Optional.ofNullable(groups.get(uri));
    }

    private int unknown(MeloSet set) {
        return (int) set.names().keySet().stream()
                .filter(uri -> findGroup(uri).isEmpty())
                .count();
    }
}
