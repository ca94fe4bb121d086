package openings.portal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openings.aggregator.release.SeriesKey;
import openings.portal.view.Figure.Estimate;
import openings.portal.words.Words;

/**
 * Says figures in sentences: what is open, how sure that is, and what speaks against it, with numbers of two
 * significant figures and ranges in words, as the guidance of the Government Statistical Service (Writing about
 * statistics) and the Code of Practice for Statistics (clear main message, likely misreadings) ask for.
 */
public final class PlainLanguage {
    private final Words words;
    private final Names names;

    public PlainLanguage(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    /** The main message: the number with its range, or that there is none. */
    public String sentence(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate == null ? withheld(figure) : fact(figure, estimate) + " " + range(estimate);
    }

    /** That nothing at all is known of a group. */
    public String nothing(SeriesKey series) {
        String region = names.inSentence(series.region());
        return series.occupation() == null
                ? words.text("sentence.none.total", region)
                : words.text("sentence.none", names.inSentence(series), region);
    }

    /** The label in words: {@code Usable}. */
    public String label(Figure figure) {
        return words.of("grade", figure.trust().grade());
    }

    /** What the label means for this figure. */
    public String verdict(Figure figure) {
        return figure.withheld()
                ? words.text(why(figure) + ".verdict")
                : words.text("grade." + figure.trust().grade() + ".words");
    }

    /** What speaks against the figure, the most severe first. */
    public List<String> reasons(Figure figure) {
        return figure.trust().flags().stream()
                .flatMap(flag -> FlagWords.find(flag, words).stream())
                .toList();
    }

    /** How the group stands beside official statistics. */
    public List<String> comparison(Figure figure) {
        List<String> said = new ArrayList<>();
        Figure.Beside beside = figure.beside();
        said.add(
                beside.official() == null
                        ? words.text("comparator.none")
                        : words.text("comparator.official", about(beside.official())));
        if (beside.coverage() != null) {
            said.add(coverage(beside.coverage()));
        }
        if (beside.representationRatio() != null) {
            representation(beside.representationRatio()).ifPresent(said::add);
        }
        return List.copyOf(said);
    }

    /** How the last of some months compares with the first of them; both in order of time. */
    public String change(List<Figure> months) {
        List<Figure> shown = months.stream().filter(f -> !f.withheld()).toList();
        if (shown.size() < 2) {
            return words.text("trend.unknown");
        }
        return change(shown.getFirst(), shown.getLast());
    }

    /** The number to two significant figures. */
    public String about(long number) {
        return words.number(Rounding.twoFigures(number));
    }

    private String change(Figure before, Figure after) {
        Estimate then = before.estimate();
        Estimate now = after.estimate();
        String month = words.month(before.period());
        if (then == null || now == null || then.overlaps(now)) {
            return words.text("trend.same", month);
        }
        return words.text(
                then.value() < now.value() ? "trend.more" : "trend.fewer",
                month,
                about(then.value()),
                about(now.value()));
    }

    private String fact(Figure figure, Estimate estimate) {
        SeriesKey series = figure.series();
        String key = "sentence." + series.indicator().id();
        return words.text(
                series.occupation() == null ? key + ".total" : key,
                words.month(figure.period()),
                about(estimate.value()),
                names.inSentence(series),
                names.inSentence(series.region()));
    }

    private String range(Estimate estimate) {
        return words.text(
                "sentence.range",
                words.number(Rounding.twoFiguresDown(estimate.low())),
                words.number(Rounding.twoFiguresUp(estimate.high())));
    }

    private String withheld(Figure figure) {
        String month = words.month(figure.period());
        String region = names.inSentence(figure.series().region());
        return figure.series().occupation() == null
                ? words.text(why(figure) + ".total", month, region)
                : words.text(why(figure), month, names.inSentence(figure.series()), region);
    }

    /** A number is withheld for what is in the group itself, to protect another, or because it is not precise. */
    private static String why(Figure figure) {
        return switch (figure.trust().confidentiality()) {
            case A -> "withheld.few";
            case D -> "withheld.protecting";
            case F -> "withheld.uncertain";
        };
    }

    private String coverage(double coverage) {
        return coverage > 1
                ? words.text("comparator.coverage.many", words.percent(coverage - 1))
                : words.text("comparator.coverage", words.percent(coverage));
    }

    /** Within a quarter either way nothing is said: such ratios carry no flag either. */
    private Optional<String> representation(double ratio) {
        if (ratio >= 0.8 && ratio <= 1.25) {
            return Optional.empty();
        }
        String key = ratio > 1 ? "comparator.over" : "comparator.under";
        return Optional.of(words.text(key, words.percent(Math.abs(ratio - 1))));
    }
}
