package openings.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    static final int LEFT = 84;
    static final int RIGHT = 24;
    static final int TOP = 20;
    static final int BOTTOM = 64;

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
        return Optional.of(new TrendDrawing(months, words)
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

    static long value(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate == null ? 0 : estimate.value();
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
