package openings.portal.view;

import java.util.Optional;
import java.util.function.DoubleFunction;
import openings.aggregator.release.Flag;
import openings.portal.words.Words;

/** Puts a flag into words, with what was measured written as its kind asks for. */
final class FlagWords {
    private FlagWords() {}

    /** Empty where the words would need a measure that disclosure control withholds. */
    static Optional<String> find(Flag flag, Words words) {
        boolean needsMeasure = words.of("flag", flag.kind()).contains("{0}");
        return needsMeasure && flag.value() == 0 ? Optional.empty() : Optional.of(of(flag, words));
    }

    private static String of(Flag flag, Words words) {
        DoubleFunction<String> unit = unit(flag.kind(), words);
        return words.of("flag", flag.kind(), unit.apply(flag.value()), unit.apply(flag.threshold()));
    }

    private static DoubleFunction<String> unit(Flag.Kind kind, Words words) {
        return switch (kind) {
            case FEW_ADVERTISEMENTS, FEW_EMPLOYERS, SMALL_SAMPLE -> count -> words.number(Math.round(count));
            // a range of 95 % reaches 1.96 standard errors to either side
            case IMPRECISE -> variation -> words.percent(1.96 * variation);
            case DOMINATED, THIN_COVERAGE, ONE_SOURCE, SOURCE_BREAK, LONG_LIVED, UNSURE_CODING, AGENCIES ->
                words::percent;
            case OVER_REPRESENTED, UNDER_REPRESENTED, MORE_ADVERTISEMENTS_THAN_VACANCIES ->
                ratio -> words.percent(Math.abs(ratio - 1));
            case UNEVEN_WEIGHTS, NO_BENCHMARK, SCOPE_DIFFERS, OLD_BENCHMARK, UNFINISHED_PERIOD -> words::decimal;
        };
    }
}
