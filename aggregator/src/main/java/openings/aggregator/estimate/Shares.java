package openings.aggregator.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import openings.aggregator.ledger.Candidates;
import openings.aggregator.ledger.Candidates.Candidate;

/**
 * How a job, or many, are spread over codes: code → share, together 1. The empty code, of which every code is a part,
 * stands for what is not known.
 */
record Shares(Map<String, Double> byCode) {
    static final String UNKNOWN = "";

    Shares {
        byCode = new TreeMap<>(byCode);
    }

    static Shares certain(String code) {
        return new Shares(Map.of(code, 1.0));
    }

    /** A code that was given counts in full; otherwise the candidates count by their probabilities. */
    static Shares of(Candidates candidates, UnaryOperator<String> form) {
        Optional<String> code = candidates.findCode();
        if (code.isPresent()) {
            return certain(form.apply(code.get()));
        }
        double known = candidates.candidates().stream()
                .mapToDouble(Candidate::probability)
                .sum();
        Map<String, Double> shares = new TreeMap<>();
        for (Candidate candidate : candidates.candidates()) {
            shares.merge(form.apply(candidate.code()), candidate.probability() / Math.max(1, known), Double::sum);
        }
        if (known < 1) {
            shares.merge(UNKNOWN, 1 - known, Double::sum);
        }
        return new Shares(shares);
    }

    /** The code, where there is but one. */
    Optional<String> findCertain() {
        return byCode.size() == 1 ? byCode.keySet().stream().findFirst() : Optional.empty();
    }

    /** The deepest code that holds more than half, its parts included; the empty code where none does. */
    String majority() {
        String majority = UNKNOWN;
        for (String code : byCode.keySet()) {
            for (int length = code.length(); length > majority.length(); length--) {
                if (under(code.substring(0, length)) > 0.5) {
                    majority = code.substring(0, length);
                }
            }
        }
        return majority;
    }

    /** The share of {@code code} and its parts. */
    double under(String code) {
        double share = 0;
        for (Map.Entry<String, Double> entry : byCode.entrySet()) {
            share += entry.getKey().startsWith(code) ? entry.getValue() : 0;
        }
        return share;
    }

    /** These, with what is not known spread like {@code others}. */
    Shares unknownLike(Shares others) {
        Map<String, Double> shares = new TreeMap<>(byCode);
        Double unknown = shares.remove(UNKNOWN);
        if (unknown == null) {
            return this;
        }
        others.byCode.forEach((code, share) -> shares.merge(code, share * unknown, Double::sum));
        return new Shares(shares);
    }
}
