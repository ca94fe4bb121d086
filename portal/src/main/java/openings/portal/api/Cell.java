package openings.portal.api;

import java.time.YearMonth;
import java.util.List;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Trust;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import openings.portal.view.Names;
import openings.portal.view.PlainLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A figure in JSON, with its label and its sentence.
 *
 * @param value vacancies; null where withheld, as are {@code low} to {@code deduplicated}
 */
record Cell(
        String isco,
        String occupation,
        String geo,
        String region,
        YearMonth period,
        @Nullable Long value,
        @Nullable Long low,
        @Nullable Long high,
        @Nullable Long raw,
        @Nullable Long deduplicated,
        Label trust,
        Figure.Beside comparison,
        @Nullable Basis basis,
        String sentence) {

    /** How far the figure can be trusted, in codes and in words. */
    record Label(
            Trust.Grade grade,
            String label,
            List<String> reasons,
            List<Flag> flags,
            Trust.ObsStatus status,
            Trust.ConfStatus confidentiality) {}

    /** What the figure rests on; not said where disclosure control withholds the figure. */
    record Basis(long advertisements, long employers, int sources, double topSourceShare, double effectiveSampleSize) {}

    static Cell of(Figure figure, Names names, PlainLanguage language) {
        Estimate shown = figure.estimate();
        return new Cell(
                figure.series().occupationCode(),
                names.occupation(figure.series().occupation()),
                figure.series().region().code(),
                names.region(figure.series().region()),
                figure.period(),
                shown == null ? null : shown.value(),
                shown == null ? null : shown.low(),
                shown == null ? null : shown.high(),
                shown == null ? null : shown.raw(),
                shown == null ? null : shown.deduplicated(),
                label(figure, language),
                figure.beside(),
                basis(figure),
                language.sentence(figure));
    }

    private static Label label(Figure figure, PlainLanguage language) {
        Trust trust = figure.trust();
        return new Label(
                trust.grade(),
                language.label(figure),
                language.reasons(figure),
                trust.flags(),
                trust.status(),
                trust.confidentiality());
    }

    private static @Nullable Basis basis(Figure figure) {
        if (figure.trust().confidentiality() != Trust.ConfStatus.F) {
            return null;
        }
        return new Basis(
                figure.basis().advertisements(),
                figure.basis().employers(),
                figure.basis().sources(),
                figure.basis().topSourceShare(),
                figure.basis().effectiveSampleSize());
    }
}
