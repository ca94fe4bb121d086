package openings.portal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import openings.aggregator.release.Flag;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.ReleaseManifest.SourceUse;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.IscoGroups;
import openings.portal.http.Asked;
import openings.portal.http.Problem;
import openings.portal.http.ProblemException;
import openings.portal.http.Reply;
import openings.portal.http.Route;
import openings.portal.search.Hit;
import openings.portal.search.OccupationSearch;
import openings.portal.view.Figure;
import openings.portal.view.Names;
import openings.portal.view.PlainLanguage;
import openings.portal.view.Published;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/** The pages: their routes, and how they say a problem. Thread-safe. */
public final class Pages {
    private static final int MOST_RESULTS = 20;

    private final Supplier<Optional<Published>> newest;
    private final OccupationSearch search;
    private final Templates templates = new Templates();

    public Pages(Supplier<Optional<Published>> newest, OccupationSearch search) {
        this.newest = newest;
        this.search = search;
    }

    /** All addresses of pages, and of the files they refer to. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                new Route("/", this::home),
                new Route("/search", this::search),
                new Route("/occupation/{isco}", this::occupation),
                new Route("/sources", this::sources),
                new Route("/method", this::method)));
        Arrays.stream(Assets.values()).map(Assets::route).forEach(routes::add);
        return List.copyOf(routes);
    }

    /** A problem as a page, in the language that the reader likes best. */
    public Reply refuse(Asked asked, Problem problem) {
        Words words = Words.in(
                asked.find("lang").flatMap(Language::find).orElseGet(() -> Language.preferred(asked.acceptLanguage())));
        String key = switch (problem.kind()) {
            case NOT_FOUND -> "error.notfound";
            case NO_RELEASE -> "error.unavailable";
            case FAILED -> "error.failed";
            case BAD_PARAMETER, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> "error.bad";
        };
        Frame frame = new Frame(words, "/", words.text(key + ".title"), manifest());
        boolean inWords = words.keys().contains(key + ".text");
        return templates.error(
                problem.kind().status(),
                new ErrorPage(frame, inWords ? words.text(key + ".text") : "", inWords ? "" : problem.detail()));
    }

    private Reply home(Asked asked) {
        Published published = published();
        Words words = Words.in(asked.language());
        Frame frame = new Frame(words, "/", words.text("home.title"), published.manifest());
        List<HomePage.CountryCard> cards = published.latest(null, published.countries()).stream()
                .map(figure -> card(figure, frame))
                .toList();
        return templates.page("home", new HomePage(frame, cards, groups(frame, published)));
    }

    private static HomePage.CountryCard card(Figure figure, Frame frame) {
        Nuts country = figure.series().region();
        return new HomePage.CountryCard(
                new Link(new Names(frame.words()).region(country), frame.link(OccupationPages.address(null, country))),
                new PlainLanguage(frame.words()).sentence(figure),
                figure.trust().grade());
    }

    private Reply search(Asked asked) {
        Words words = Words.in(asked.language());
        String question = asked.find("q").orElse("");
        Frame frame = new Frame(words, "/search?q=" + encoded(question), words.text("search.title"), manifest());
        Names names = new Names(words);
        Published published = published();
        List<SearchPage.Result> results = search.find(question, words.language().code(), MOST_RESULTS).stream()
                .map(hit -> result(hit, names, frame, published))
                .toList();
        return templates.page("search", new SearchPage(frame, question, results, groups(frame, published)));
    }

    private static SearchPage.Result result(Hit hit, Names names, Frame frame, Published published) {
        String name = names.occupation(hit.group());
        boolean byItself = hit.language().equals("und") || hit.matched().equalsIgnoreCase(name);
        return new SearchPage.Result(
                new Link(name, frame.link(OccupationPages.address(hit.group(), first(published)))),
                hit.group().code(),
                byItself ? "" : hit.matched(),
                hit.language());
    }

    private Reply occupation(Asked asked) {
        Published published = published();
        Words words = Words.in(asked.language());
        return templates.page(
                "occupation",
                new OccupationPages(published, words, group(asked.part("isco")), region(asked, published)).page());
    }

    private Reply sources(Asked asked) {
        Published published = published();
        Words words = Words.in(asked.language());
        ReleaseManifest manifest = published.manifest();
        return templates.page(
                "sources",
                new SourcesPage(
                        new Frame(words, "/sources", words.text("sources.title"), manifest),
                        manifest.sources().stream()
                                .map(use -> row(use, published, words))
                                .toList(),
                        manifest.benchmarks().stream()
                                .map(use -> new SourcesPage.TableRow(
                                        use.table(),
                                        use.citation(),
                                        words.text("sources.benchmark.fetched", words.date(use.fetched()))))
                                .toList()));
    }

    private static SourcesPage.SourceRow row(SourceUse use, Published published, Words words) {
        boolean seen = use.firstSeen() != null && use.lastSeen() != null;
        String state = published
                .findBrokeOff(use.source().id())
                .map(day -> words.text("sources.broke", words.date(day)))
                .orElseGet(() -> words.text(seen ? "sources.alive" : "sources.never"));
        return new SourcesPage.SourceRow(
                new Link(use.source().name(), use.source().home().toString()),
                words.of("type", use.source().type()),
                words.country(use.source().country()),
                words.number(use.advertisements()),
                seen(use, words),
                state);
    }

    private static String seen(SourceUse use, Words words) {
        return use.firstSeen() == null || use.lastSeen() == null
                ? words.text("value.none")
                : words.text("value.range", words.date(use.firstSeen()), words.date(use.lastSeen()));
    }

    private Reply method(Asked asked) {
        Words words = Words.in(asked.language());
        ReleaseManifest manifest = published().manifest();
        return templates.page(
                "method",
                new MethodPage(
                        new Frame(words, "/method", words.text("method.title"), manifest),
                        Arrays.stream(Flag.Kind.values())
                                .map(kind -> words.text("check." + kind.name()))
                                .toList(),
                        manifest.versions().entrySet().stream()
                                .map(entry -> new MethodPage.Version(entry.getKey(), entry.getValue()))
                                .sorted(java.util.Comparator.comparing(MethodPage.Version::name))
                                .toList()));
    }

    private static List<Link> groups(Frame frame, Published published) {
        Names names = new Names(frame.words());
        return IscoGroups.all(1).stream()
                .map(group ->
                        new Link(names.occupation(group), frame.link(OccupationPages.address(group, first(published)))))
                .toList();
    }

    private static Nuts first(Published published) {
        return published.countries().stream()
                .findFirst()
                .orElseGet(() -> Nuts.of(published.manifest().countries().getFirst()));
    }

    private static @Nullable Isco08 group(String code) {
        if (code.equals(SeriesKey.TOTAL)) {
            return null;
        }
        return Optional.of(code)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Isco08::of)
                .filter(IscoGroups::exists)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Problem.Kind.NOT_FOUND, "ISCO-08 has no group \"" + code + "\".")));
    }

    private static Nuts region(Asked asked, Published published) {
        return asked.find("geo")
                .map(code -> published.regions().stream()
                        .filter(region -> region.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(Problem.badParameter(
                                "geo",
                                code,
                                published.regions().stream().map(Nuts::code).toArray(String[]::new)))))
                .orElseGet(() -> first(published));
    }

    private @Nullable ReleaseManifest manifest() {
        return newest.get().map(Published::manifest).orElse(null);
    }

    private Published published() {
        return newest.get()
                .orElseThrow(() ->
                        new ProblemException(Problem.of(Problem.Kind.NO_RELEASE, "No release has been made yet.")));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
