package openings.portal.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust.ConfStatus;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.IscoGroups;
import openings.portal.view.Figure;
import openings.portal.view.Figure.Estimate;
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
    private final String title;
    private final String place;

    OccupationPages(Published published, Words words, @Nullable Isco08 occupation, Nuts region) {
        this.published = published;
        this.words = words;
        this.names = new Names(words);
        this.language = new PlainLanguage(words);
        this.occupation = occupation;
        this.region = region;
        this.title = names.occupation(occupation);
        this.place = names.region(region);
    }

    OccupationPage page() {
        List<Figure> months = published.months(Indicator.STOCK, occupation, region);
        Optional<Figure> last = months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
        return new OccupationPage(
                new Frame(words, address(occupation, region), title, published.manifest()),
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

    static String address(@Nullable Isco08 occupation, Nuts region) {
        String code = occupation == null ? SeriesKey.TOTAL : occupation.code();
        return "/occupation/" + code + "?geo=" + region.code();
    }

    private OccupationPage.Statement statement(Figure figure) {
        return new OccupationPage.Statement(
                language.sentence(figure),
                figure.trust().grade(),
                language.reasons(figure),
                flow(),
                figure.withheld() ? next() : List.of());
    }

    private OccupationPage.Statement nothing() {
        SeriesKey series = new SeriesKey(Indicator.STOCK, occupation, region);
        return new OccupationPage.Statement(language.nothing(series), null, List.of(), null, next());
    }

    private @Nullable String flow() {
        List<Figure> months = published.months(Indicator.FLOW, occupation, region);
        return months.isEmpty() || months.getLast().withheld() ? null : language.sentence(months.getLast());
    }

    /** The nearest wider group, and the whole country, that have a number. */
    private List<Link> next() {
        List<Link> next = new ArrayList<>();
        groupsAbove().reversed().stream()
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
        return new Link(words.text(key) + ": " + name, linkTo(group, where));
    }

    private boolean hasNumber(@Nullable Isco08 group, Nuts where) {
        return published.latest(group, List.of(where)).stream().anyMatch(figure -> !figure.withheld());
    }

    private OccupationPage.Trend trend(List<Figure> months) {
        List<Figure> compared = months.subList(Math.max(0, months.size() - MONTHS_COMPARED), months.size());
        return new OccupationPage.Trend(
                language.change(compared),
                TrendChart.of(months, title, place, words).orElse(null),
                words.text("trend.caption", title, place),
                months.reversed().stream()
                        .map(month -> FigureRow.of(new Link(words.month(month.period()), ""), month, words))
                        .toList());
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

    /** In the order of their names, because ranges that overlap cannot be ranked. */
    private OccupationPage.Regions regions() {
        Collator byName = Collator.getInstance(words.locale());
        List<FigureRow> rows = published.latest(occupation, published.regionsWithin(region.atLevel(0))).stream()
                .map(figure -> FigureRow.of(regionLink(figure.series().region()), figure, words))
                .sorted(Comparator.comparing(row -> row.head().text(), byName))
                .toList();
        return new OccupationPage.Regions(
                words.text("regions.caption", words.month(published.manifest().last())), rows);
    }

    private Link regionLink(Nuts where) {
        return new Link(names.region(where) + " (" + where + ")", linkTo(occupation, where));
    }

    private List<Link> wider() {
        return Stream.concat(
                        occupation == null ? Stream.empty() : Stream.of(groupLink(null)),
                        groupsAbove().stream().map(this::groupLink))
                .toList();
    }

    private List<Link> narrower() {
        List<Isco08> groups = occupation == null ? IscoGroups.all(1) : IscoGroups.children(occupation);
        return groups.stream().map(this::groupLink).toList();
    }

    /** From the major group down to the parent. */
    private List<Isco08> groupsAbove() {
        List<Isco08> above = new ArrayList<>();
        Optional<Isco08> group = Optional.ofNullable(occupation).flatMap(Isco08::parent);
        while (group.isPresent()) {
            above.addFirst(group.get());
            group = group.get().parent();
        }
        return above;
    }

    private Link groupLink(@Nullable Isco08 group) {
        return new Link(names.occupation(group), linkTo(group, region));
    }

    private String linkTo(@Nullable Isco08 group, Nuts where) {
        return address(group, where) + "&lang=" + words.language().code();
    }

    private List<OccupationPage.Place> places() {
        return published.regions().stream()
                .map(choice -> new OccupationPage.Place(
                        choice.code(), names.region(choice), choice.equals(region), choice.level() == 0))
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
                        .map(use -> new Link(use.citation(), use.table()))
                        .toList(),
                List.of(
                        new Link(words.text("data.csv"), data + "&format=csv"),
                        new Link(words.text("data.json"), data + "&format=json"),
                        new Link(words.text("data.jsonstat"), data + "&format=json-stat")),
                words.text("data.cite", manifest.number(), words.date(manifest.created())));
    }
}
