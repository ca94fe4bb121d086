package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import openings.contract.code.Code;

/**
 * What the classifier says of one property of an advertisement: a code and how sure it is, or why there is none.
 * Never null, never a dummy code.
 *
 * @param <C> the classification
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Coding.Coded.class, name = "coded"),
    @JsonSubTypes.Type(value = Coding.Uncoded.class, name = "uncoded")
})
public sealed interface Coding<C extends Code> {
    /** The code, where one was given. */
    Optional<C> findCode();

    static <C extends Code> Coding<C> coded(C code, double probability, List<Evidence> evidence) {
        return new Coded<>(code, probability, List.of(), evidence);
    }

    static <C extends Code> Coding<C> uncoded(Reason reason) {
        return new Uncoded<>(reason, List.of());
    }

    /** Why there is no code. */
    enum Reason {
        /** The advertisement has no text or field that could say it. */
        NO_TEXT,
        /** There is text, but nothing in it is known to the lexicon. */
        UNKNOWN_WORDS,
        /** Several codes fit about equally well. */
        AMBIGUOUS,
        /** The best code is less sure than the threshold. */
        UNSURE,
        /** The language is not supported. */
        LANGUAGE,
        /** Named, but outside the classification, for example a place outside the NUTS countries. */
        OUT_OF_SCOPE
    }

    /**
     * A code was given.
     *
     * @param probability calibrated probability that {@code code} is right, over 0 to 1
     * @param alternatives other candidates, most probable first, without {@code code}
     * @param evidence the words that decided
     */
    record Coded<C extends Code>(C code, double probability, List<Alternative<C>> alternatives, List<Evidence> evidence)
            implements Coding<C> {
        public Coded {
            requireNonNull(code, "code");
            Probabilities.check(probability);
            alternatives = List.copyOf(alternatives);
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<C> findCode() {
            return Optional.of(code);
        }
    }

    /**
     * No code was given.
     *
     * @param alternatives the candidates that were not sure enough, most probable first
     */
    record Uncoded<C extends Code>(Reason reason, List<Alternative<C>> alternatives) implements Coding<C> {
        public Uncoded {
            requireNonNull(reason, "reason");
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Optional<C> findCode() {
            return Optional.empty();
        }
    }

    /** A candidate that was not chosen. */
    record Alternative<C extends Code>(C code, double probability) {
        public Alternative {
            requireNonNull(code, "code");
            Probabilities.check(probability);
        }
    }
}
