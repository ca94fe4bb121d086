package openings.portal.page;

import java.util.List;
import openings.aggregator.release.Trust.Grade;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an occupation shows, written out.
 *
 * @param code of ISCO-08; null for all occupations
 * @param wider the groups above, the nearest last
 * @param narrower the groups below
 */
public record OccupationPage(
        Frame frame,
        @Nullable String code,
        List<Link> wider,
        List<Link> narrower,
        List<Place> places,
        Statement statement,
        Trend trend,
        @Nullable Comparison comparison,
        Lacks lacks,
        @Nullable Steps steps,
        Regions regions,
        Origin origin) {

    /**
     * A country or region to choose.
     *
     * @param name with dashes before it for each one it lies within
     */
    public record Place(String code, String name, boolean chosen) {}

    /**
     * The main message.
     *
     * @param grade null where there is no figure at all
     * @param verdict the grade in a sentence; empty where there is no figure at all
     * @param flow what was newly advertised; null where that is not known
     * @param next where to look instead, if there is no number
     */
    public record Statement(
            String sentence,
            @Nullable Grade grade,
            String verdict,
            List<String> reasons,
            @Nullable String flow,
            List<Link> next) {}

    /**
     * How it has changed.
     *
     * @param official whether any month has an official figure
     */
    public record Trend(
            String change, @Nullable TrendChart chart, String caption, List<FigureRow> rows, boolean official) {}

    /**
     * How it stands beside official statistics.
     *
     * @param source of the official figure, or the reason why there is none, in English
     */
    public record Comparison(List<String> sentences, boolean official, String source) {}

    /**
     * Who is missing.
     *
     * @param scope what the official figure covers, in English; null where there is none
     */
    public record Lacks(
            List<String> always,
            List<String> here,
            @Nullable String scope) {}

    /** How the figure came about. */
    public record Steps(String caption, String raw, String deduplicated, String weighted, String basis) {}

    /** The regions of the country. */
    public record Regions(String caption, List<FigureRow> rows) {}

    /** Sources, and the same figures in other forms. */
    public record Origin(List<Link> sources, List<String> tables, List<Link> downloads, String citation) {}
}
