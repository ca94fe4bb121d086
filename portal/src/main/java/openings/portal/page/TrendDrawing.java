package openings.portal.page;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import openings.portal.words.Words;

/** Turns months and numbers into the places of a {@link TrendChart}. */
final class TrendDrawing {
    private static final int MOST_LABELS = 12;

    private final List<Figure> months;
    private final Words words;
    private final Scale scale;

    TrendDrawing(List<Figure> months, Words words) {
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

    private List<TrendChart.Dot> dots() {
        return IntStream.range(0, months.size())
                .filter(i -> !months.get(i).withheld())
                .mapToObj(i -> dot(i, months.get(i)))
                .toList();
    }

    private TrendChart.Dot dot(int i, Figure figure) {
        FigureRow row = FigureRow.of(Link.none(words.month(figure.period())), figure, words);
        return new TrendChart.Dot(
                x(i), y(TrendChart.value(figure)), row.head().text() + ": " + row.jobs() + " (" + row.range() + ")");
    }

    private List<TrendChart.Mark> marks() {
        return scale.marks().stream()
                .map(mark -> new TrendChart.Mark(y(mark), words.number(mark)))
                .toList();
    }

    private List<TrendChart.Tick> ticks() {
        int every = Math.ceilDiv(months.size(), MOST_LABELS);
        int last = months.size() - 1;
        return IntStream.range(0, months.size())
                .filter(i -> (last - i) % every == 0)
                .mapToObj(i -> tick(i, (last - i) / every % 2 == 1))
                .toList();
    }

    private TrendChart.Tick tick(int i, boolean odd) {
        YearMonth month = months.get(i).period();
        boolean newYear = i == 0 || month.getMonth() == Month.JANUARY;
        return new TrendChart.Tick(
                x(i),
                words.shortMonth(month),
                newYear ? String.valueOf(month.getYear()) : "",
                odd && months.size() > 5);
    }

    private String x(int i) {
        double share = months.size() == 1 ? 0.5 : i / (months.size() - 1.0);
        return written(TrendChart.LEFT + share * (TrendChart.WIDTH - TrendChart.LEFT - TrendChart.RIGHT));
    }

    private String y(long number) {
        return written(TrendChart.HEIGHT
                - TrendChart.BOTTOM
                - (TrendChart.HEIGHT - TrendChart.TOP - TrendChart.BOTTOM) * (double) number / scale.top());
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
