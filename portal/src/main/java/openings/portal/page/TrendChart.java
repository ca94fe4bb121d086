package openings.portal.page;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import openings.portal.view.PlainLanguage;
import openings.portal.words.Words;

/**
 * The open jobs of some months as a drawing: a line, and around it the band of the ranges. Where a number is withheld
 * both break off. Lengths are in the units of an image of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param band outline of the ranges, in the notation of SVG paths
 * @param line the numbers, in the same
 * @param description what a reader sees in it, in words
 */
public record TrendChart(
        String title,
        String description,
        String band,
        String line,
        List<Dot> dots,
        List<Mark> marks,
        List<Tick> ticks) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 330;
    private static final int LEFT = 84;
    private static final int RIGHT = 24;
    private static final int TOP = 20;
    private static final int BOTTOM = 64;
    private static final int MOST_LABELS = 12;

    /** A month's number, and the words that show when pointed at. */
    public record Dot(String x, String y, String words) {}

    /** A mark of the upright scale. */
    public record Mark(String y, String label) {}

    /**
     * A month below the drawing.
     *
     * @param year under the month, where it changes; else empty
     * @param minor whether small screens leave it out
     */
    public record Tick(String x, String label, String year, boolean minor) {}

    /** The drawing of some months in order of time; empty where fewer than two have a number. */
    static Optional<TrendChart> of(List<Figure> months, String occupation, String region, Words words) {
        List<Figure> shown = months.stream().filter(f -> !f.withheld()).toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(months, words)
                .chart(words.text("trend.chart.title", occupation, region), description(shown, words)));
    }

    private static String description(List<Figure> shown, Words words) {
        PlainLanguage language = new PlainLanguage(words);
        Comparator<Figure> byValue = Comparator.comparingLong(TrendChart::value);
        Figure least = shown.stream().min(byValue).orElseThrow();
        Figure most = shown.stream().max(byValue).orElseThrow();
        return words.text(
                "trend.chart.description",
                words.month(shown.getFirst().period()),
                words.month(shown.getLast().period()),
                language.about(value(least)),
                words.month(least.period()),
                language.about(value(most)),
                words.month(most.period()));
    }

    private static long value(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate == null ? 0 : estimate.value();
    }

    /** Turns months and numbers into places. */
    private static final class Drawing {
        private final List<Figure> months;
        private final Words words;
        private final Scale scale;

        Drawing(List<Figure> months, Words words) {
            this.months = months;
            this.words = words;
            this.scale = Scale.upTo(months.stream()
                    .map(Figure::estimate)
                    .mapToLong(estimate -> estimate == null ? 0 : estimate.high())
                    .max()
                    .orElse(1));
        }

        TrendChart chart(String title, String description) {
            StringBuilder band = new StringBuilder();
            StringBuilder line = new StringBuilder();
            for (List<Integer> run : runs()) {
                line.append(path(run, Estimate::value, "M"));
                band.append(path(run, Estimate::high, "M"))
                        .append(path(run.reversed(), Estimate::low, "L"))
                        .append('Z');
            }
            return new TrendChart(title, description, band.toString(), line.toString(), dots(), marks(), ticks());
        }

        /** The months with a number, parted where one is withheld. */
        private List<List<Integer>> runs() {
            List<List<Integer>> runs = new ArrayList<>();
            List<Integer> run = new ArrayList<>();
            for (int i = 0; i <= months.size(); i++) {
                if (i < months.size() && !months.get(i).withheld()) {
                    run.add(i);
                } else if (!run.isEmpty()) {
                    runs.add(List.copyOf(run));
                    run.clear();
                }
            }
            return runs;
        }

        private String path(List<Integer> run, ToLongFunction<Estimate> number, String first) {
            StringBuilder path = new StringBuilder();
            for (int i : run) {
                Estimate estimate = months.get(i).estimate();
                if (estimate != null) {
                    path.append(path.isEmpty() ? first : "L")
                            .append(x(i))
                            .append(' ')
                            .append(y(number.applyAsLong(estimate)));
                }
            }
            return path.toString();
        }

        private List<Dot> dots() {
            return IntStream.range(0, months.size())
                    .filter(i -> !months.get(i).withheld())
                    .mapToObj(i -> dot(i, months.get(i)))
                    .toList();
        }

        private Dot dot(int i, Figure figure) {
            FigureRow row = FigureRow.of(Link.none(words.month(figure.period())), figure, words);
            return new Dot(x(i), y(value(figure)), row.head().text() + ": " + row.jobs() + " (" + row.range() + ")");
        }

        private List<Mark> marks() {
            return scale.marks().stream()
                    .map(mark -> new Mark(y(mark), words.number(mark)))
                    .toList();
        }

        private List<Tick> ticks() {
            int every = Math.ceilDiv(months.size(), MOST_LABELS);
            int last = months.size() - 1;
            return IntStream.range(0, months.size())
                    .filter(i -> (last - i) % every == 0)
                    .mapToObj(i -> tick(i, (last - i) / every % 2 == 1))
                    .toList();
        }

        private Tick tick(int i, boolean odd) {
            var month = months.get(i).period();
            boolean newYear = i == 0 || month.getMonth() == Month.JANUARY;
            return new Tick(
                    x(i),
                    words.shortMonth(month),
                    newYear ? String.valueOf(month.getYear()) : "",
                    odd && months.size() > 5);
        }

        private String x(int i) {
            double share = months.size() == 1 ? 0.5 : i / (months.size() - 1.0);
            return written(LEFT + share * (WIDTH - LEFT - RIGHT));
        }

        private String y(long number) {
            return written(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (double) number / scale.top());
        }

        private static String written(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }

    /** The marks' right end. */
    public int right() {
        return WIDTH - RIGHT;
    }

    /** The marks' left end. */
    public int left() {
        return LEFT;
    }

    /** Where months are written. */
    public int foot() {
        return HEIGHT - BOTTOM + 28;
    }
}
