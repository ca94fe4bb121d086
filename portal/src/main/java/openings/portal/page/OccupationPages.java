package openings.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust.ConfStatus;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
import openings.portal.view.Groups;
import openings.portal.view.Names;
import openings.portal.view.PlainLanguage;
import openings.portal.view.Published;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts together the page of an occupation in a country or region. */
final class OccupationPages {
    /** A change is looked for over at most a year. */
    private static final int MONTHS_COMPARED = 13;

    private final Published published;
    private final Words words;
    private final Names names;
    private final PlainLanguage language;
    private final @Nullable Isco08 occupation;
    private final Nuts region;
    private final Frame frame;
    private final String place;

    OccupationPages(Published published, Words words, @Nullable Isco08 occupation, Nuts region) {
        this.published = published;
        this.words = words;
        this.names = new Names(words);
        this.language = new PlainLanguage(words);
        this.occupation = occupation;
        this.region = region;
        this.frame = new Frame(
                words, Frame.occupation(occupation, region), names.occupation(occupation), published.manifest());
        this.place = names.region(region);
    }

    OccupationPage page() {
        List<Figure> months = published.months(Indicator.STOCK, occupation, region);
        Optional<Figure> last = months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
        return new OccupationPage(
                frame,
                occupation == null ? null : occupation.code(),
                wider(),
                narrower(),
                places(),
                last.map(this::statement).orElseGet(this::nothing),
                trend(months),
                last.map(this::comparison).orElse(null),
                lacks(),
                last.flatMap(this::findSteps).orElse(null),
                regions(),
                origin());
    }

    private OccupationPage.Statement statement(Figure figure) {
        return new OccupationPage.Statement(
                language.sentence(figure),
                figure.trust().grade(),
                language.verdict(figure),
                language.reasons(figure),
                flow(),
                figure.withheld() ? next() : List.of());
    }

    private OccupationPage.Statement nothing() {
        SeriesKey series = new SeriesKey(Indicator.STOCK, occupation, region);
        return new OccupationPage.Statement(language.nothing(series), null, "", List.of(), null, next());
    }

    private @Nullable String flow() {
        List<Figure> months = published.months(Indicator.FLOW, occupation, region);
        return months.isEmpty() || months.getLast().withheld() ? null : language.sentence(months.getLast());
    }

    /** The nearest wider group, and the whole country, that have a number. */
    private List<Link> next() {
        List<Link> next = new ArrayList<>();
        Groups.above(occupation).reversed().stream()
                .filter(group -> hasNumber(group, region))
                .findFirst()
                .ifPresent(group -> next.add(step("sentence.next.occupation", group, region)));
        Nuts country = region.atLevel(0);
        if (region.level() > 0 && hasNumber(occupation, country)) {
            next.add(step("sentence.next.country", occupation, country));
        }
        return next;
    }

    private Link step(String key, @Nullable Isco08 group, Nuts where) {
        String name = key.endsWith("country") ? names.region(where) : names.occupation(group);
        return new Link(words.text(key) + ": " + name, frame.link(Frame.occupation(group, where)));
    }

    private boolean hasNumber(@Nullable Isco08 group, Nuts where) {
        return published.latest(group, List.of(where)).stream().anyMatch(figure -> !figure.withheld());
    }

    private OccupationPage.Trend trend(List<Figure> months) {
        List<Figure> compared = months.subList(Math.max(0, months.size() - MONTHS_COMPARED), months.size());
        return new OccupationPage.Trend(
                language.change(compared),
                TrendChart.of(months, frame.title(), place, words).orElse(null),
                words.text("trend.caption", frame.title(), place),
                months.reversed().stream()
                        .map(month -> FigureRow.of(Link.none(words.month(month.period())), month, words))
                        .toList(),
                months.stream().anyMatch(month -> month.beside().official() != null));
    }

    private OccupationPage.Comparison comparison(Figure figure) {
        return new OccupationPage.Comparison(
                language.comparison(figure),
                figure.beside().official() != null,
                figure.beside().source());
    }

    private OccupationPage.Lacks lacks() {
        Missing missing = new Missing(words);
        return published
                .findBias(region.country())
                .map(bias -> new OccupationPage.Lacks(
                        missing.always(), missing.in(bias, published.manifest()), bias.scope()))
                .orElseGet(() -> new OccupationPage.Lacks(missing.always(), List.of(), null));
    }

    private Optional<OccupationPage.Steps> findSteps(Figure figure) {
        Estimate estimate = figure.estimate();
        if (estimate == null || figure.trust().confidentiality() != ConfStatus.F) {
            return Optional.empty();
        }
        return Optional.of(new OccupationPage.Steps(
                words.text("steps.caption", words.month(figure.period())),
                words.number(estimate.raw()),
                words.number(estimate.deduplicated()),
                words.number(estimate.value()),
                words.text(
                        "steps.basis",
                        words.number(figure.basis().advertisements()),
                        words.number(figure.basis().employers()),
                        words.number(figure.basis().sources()))));
    }

    private OccupationPage.Regions regions() {
        List<FigureRow> rows = published.latest(occupation, published.choicesWithin(region.atLevel(0))).stream()
                .map(this::regionRow)
                .toList();
        return new OccupationPage.Regions(
                words.text("regions.caption", words.month(published.manifest().last())), rows);
    }

    /** A country is above all its regions, so those right below it are not indented. */
    private FigureRow regionRow(Figure figure) {
        Nuts where = figure.series().region();
        Link head = new Link(names.region(where) + " (" + where + ")", frame.link(Frame.occupation(occupation, where)));
        return FigureRow.of(head, published.depth(where) - 1, figure, words);
    }

    private List<Link> wider() {
        return Stream.concat(
                        occupation == null ? Stream.empty() : Stream.of(groupLink(null)),
                        Groups.above(occupation).stream().map(this::groupLink))
                .toList();
    }

    private List<Link> narrower() {
        return Groups.below(occupation).stream().map(this::groupLink).toList();
    }

    private Link groupLink(@Nullable Isco08 group) {
        return new Link(names.occupation(group), frame.link(Frame.occupation(group, region)));
    }

    private List<OccupationPage.Place> places() {
        return published.choices().stream()
                .map(choice -> new OccupationPage.Place(
                        choice.code(),
                        "– ".repeat(published.depth(choice)) + names.region(choice),
                        choice.equals(region)))
                .toList();
    }

    private OccupationPage.Origin origin() {
        ReleaseManifest manifest = published.manifest();
        String data = "/api/v1/data/stock?isco=" + (occupation == null ? SeriesKey.TOTAL : occupation.code()) + "&geo="
                + region + "&lang=" + words.language().code();
        return new OccupationPage.Origin(
                manifest.sources().stream()
                        .filter(use -> use.source().country().equals(region.country()))
                        .map(use -> new Link(
                                use.source().name(), use.source().home().toString()))
                        .toList(),
                manifest.benchmarks().stream()
                        .map(ReleaseManifest.BenchmarkUse::citation)
                        .toList(),
                List.of(
                        new Link(words.text("data.csv"), data + "&format=csv"),
                        new Link(words.text("data.json"), data + "&format=json"),
                        new Link(words.text("data.jsonstat"), data + "&format=json-stat")),
                words.text("data.cite", manifest.number(), words.date(manifest.created())));
    }
}
