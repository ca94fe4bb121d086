package openings.portal.page;

import openings.aggregator.release.Trust.Grade;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import openings.portal.words.Words;

/**
 * A figure as a row of a table, written out.
 *
 * @param head what the row is about: a month, a region
 * @param depth how many rows it lies within, for regions
 * @param official the official figure, or a dash
 */
public record FigureRow(Link head, int depth, String jobs, String range, String official, Grade grade) {
    static FigureRow of(Link head, Figure figure, Words words) {
        return of(head, 0, figure, words);
    }

    static FigureRow of(Link head, int depth, Figure figure, Words words) {
        Estimate shown = figure.estimate();
        Long official = figure.beside().official();
        return new FigureRow(
                head,
                depth,
                shown == null ? words.text("value.withheld") : words.number(shown.value()),
                shown == null
                        ? words.text("value.none")
                        : words.text("value.range", words.number(shown.low()), words.number(shown.high())),
                official == null ? words.text("value.none") : words.number(official),
                figure.trust().grade());
    }
}
