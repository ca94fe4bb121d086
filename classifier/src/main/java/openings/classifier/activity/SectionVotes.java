package openings.classifier.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openings.contract.code.Nace;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.taxonomy.NaceSections;

/**
 * Sums the evidence for each section: a piece that alone would make its section right with probability p adds {@code
 * ln(p / (1 - p)) + ln(S - 1)} to it, S sections being equally likely beforehand; the probabilities are the softmax of
 * the sums. Used by one thread.
 */
final class SectionVotes {
    private static final double THRESHOLD = 0.6;
    private static final double TIE = 0.1;
    private static final int MAX_ALTERNATIVES = 5;
    private static final double WORTH_NAMING = 0.05;
    private static final int SECTIONS = NaceSections.all(Nace.Version.REV_2).size();

    private final Map<String, Double> sums = new TreeMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    void add(String section, double probability, Evidence words) {
        add(section, probability);
        evidence.computeIfAbsent(section, key -> new ArrayList<>()).add(words);
    }

    void add(String section, double probability) {
        double weight = Math.log(probability / (1 - probability)) + Math.log(SECTIONS - 1);
        sums.merge(section, weight, Double::sum);
    }

    /** The section that is sure enough; {@code whenSilent} where there was no evidence at all. */
    Coding<Nace> coding(Reason whenSilent) {
        List<Alternative<Nace>> ranked = ranked();
        if (ranked.isEmpty()) {
            return Coding.uncoded(whenSilent);
        }
        Alternative<Nace> best = ranked.getFirst();
        List<Alternative<Nace>> others = ranked.stream()
                .skip(1)
                .filter(other -> other.probability() >= WORTH_NAMING)
                .limit(MAX_ALTERNATIVES)
                .toList();
        return best.probability() >= THRESHOLD
                ? new Coding.Coded<>(
                        best.code(),
                        best.probability(),
                        others,
                        evidence.getOrDefault(best.code().code(), List.of()))
                : new Coding.Uncoded<>(
                        reason(ranked), ranked.stream().limit(MAX_ALTERNATIVES).toList());
    }

    private static Reason reason(List<Alternative<Nace>> ranked) {
        boolean isTie =
                ranked.size() > 1 && ranked.get(0).probability() - ranked.get(1).probability() < TIE;
        return isTie ? Reason.AMBIGUOUS : Reason.UNSURE;
    }

    private List<Alternative<Nace>> ranked() {
        double silent = SECTIONS - sums.size();
        double total = silent + sums.values().stream().mapToDouble(Math::exp).sum();
        return sums.entrySet().stream()
                .map(entry -> new Alternative<>(Nace.rev2(entry.getKey()), Math.exp(entry.getValue()) / total))
                .sorted(Comparator.<Alternative<Nace>>comparingDouble(Alternative::probability)
                        .reversed()
                        .thenComparing(Alternative::code))
                .toList();
    }
}
