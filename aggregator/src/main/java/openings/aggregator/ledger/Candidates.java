package openings.aggregator.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.contract.code.Code;
import openings.contract.coding.Coding;

/**
 * The codes that one property of an advertisement may have.
 *
 * @param coded whether the classifier was sure enough of the first
 * @param candidates most probable first; empty where nothing is known
 */
public record Candidates(boolean coded, List<Candidate> candidates) {
    public Candidates {
        candidates = List.copyOf(candidates);
        if (coded && candidates.isEmpty()) {
            throw new IllegalArgumentException("Coded, but without a code");
        }
    }

    /** A code and how probable it is, over 0 to 1. */
    public record Candidate(String code, double probability) {}

    /** What the classifier said, each code written by {@code form}. */
    static <C extends Code> Candidates of(Coding<C> coding, Function<C, String> form) {
        List<Candidate> candidates = new ArrayList<>();
        List<Coding.Alternative<C>> alternatives = switch (coding) {
            case Coding.Coded<C> coded -> {
                candidates.add(new Candidate(form.apply(coded.code()), coded.probability()));
                yield coded.alternatives();
            }
            case Coding.Uncoded<C> uncoded -> uncoded.alternatives();
        };
        alternatives.forEach(each -> candidates.add(new Candidate(form.apply(each.code()), each.probability())));
        return new Candidates(coding.findCode().isPresent(), candidates);
    }

    /** Nothing is known. */
    public static Candidates unknown() {
        return new Candidates(false, List.of());
    }

    /** Reads what {@link #toString} wrote. */
    static Candidates parse(String text) {
        boolean coded = !text.startsWith("?");
        String list = coded ? text : text.substring(1);
        return new Candidates(
                coded,
                list.isEmpty()
                        ? List.of()
                        : Arrays.stream(list.split(" ", -1))
                                .map(Candidates::parseCandidate)
                                .toList());
    }

    private static Candidate parseCandidate(String text) {
        int colon = text.indexOf(':');
        return new Candidate(text.substring(0, colon), Double.parseDouble(text.substring(colon + 1)));
    }

    /** The code that the classifier gave. */
    public Optional<String> findCode() {
        return coded ? Optional.of(candidates.getFirst().code()) : Optional.empty();
    }

    /** As the ledger keeps it: {@code 2512:0.93 2514:0.04}, with a question mark before it where not coded. */
    @Override
    public String toString() {
        return candidates.stream()
                .map(candidate -> candidate.code() + ":" + candidate.probability())
                .collect(Collectors.joining(" ", coded ? "" : "?", ""));
    }
}
