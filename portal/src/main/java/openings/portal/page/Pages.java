package openings.portal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.portal.http.Asked;
import openings.portal.http.Endpoint;
import openings.portal.http.Problem;
import openings.portal.http.Problem.Kind;
import openings.portal.http.ProblemException;
import openings.portal.http.Reply;
import openings.portal.http.Route;
import openings.portal.search.OccupationSearch;
import openings.portal.view.Groups;
import openings.portal.view.Published;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/** The pages: their routes, and how they say a problem. Thread-safe. */
public final class Pages {
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
                new Route("/", page("home", (asked, published) -> HomePage.of(published, words(asked)))),
                new Route("/search", page("search", this::search)),
                new Route("/occupation/{isco}", page("occupation", Pages::occupation)),
                new Route("/sources", page("sources", (asked, published) -> SourcesPage.of(published, words(asked)))),
                new Route(
                        "/method",
                        page("method", (asked, published) -> MethodPage.of(published.manifest(), words(asked))))));
        Arrays.stream(Assets.values()).map(Assets::route).forEach(routes::add);
        return List.copyOf(routes);
    }

    /** A problem as a page, in the language that the reader likes best. */
    public Reply refuse(Asked asked, Problem problem) {
        Language language =
                asked.find("lang").flatMap(Language::find).orElseGet(() -> Language.preferred(asked.acceptLanguage()));
        ErrorPage page = ErrorPage.of(
                problem,
                Words.in(language),
                newest.get().map(Published::manifest).orElse(null));
        return templates.error(problem.kind().status(), page);
    }

    private Endpoint page(String template, BiFunction<Asked, Published, Object> content) {
        return asked -> templates.page(template, content.apply(asked, published()));
    }

    private SearchPage search(Asked asked, Published published) {
        return SearchPage.of(published, words(asked), search, asked.find("q").orElse(""));
    }

    private static OccupationPage occupation(Asked asked, Published published) {
        return new OccupationPages(published, words(asked), group(asked.part("isco")), region(asked, published)).page();
    }

    private static @Nullable Isco08 group(String code) {
        return code.equals(SeriesKey.TOTAL)
                ? null
                : Groups.find(code)
                        .orElseThrow(() -> new ProblemException(
                                Problem.of(Kind.NOT_FOUND, "ISCO-08 has no group \"" + code + "\".")));
    }

    private static Nuts region(Asked asked, Published published) {
        return asked.find("geo")
                .map(code -> published
                        .findRegion(code)
                        .orElseThrow(() ->
                                new ProblemException(Problem.badParameter("geo", code, codes(published.regions())))))
                .orElseGet(published::firstCountry);
    }

    private static String[] codes(List<Nuts> regions) {
        return regions.stream().map(Nuts::code).toArray(String[]::new);
    }

    private static Words words(Asked asked) {
        return Words.in(asked.language());
    }

    private Published published() {
        return newest.get()
                .orElseThrow(() -> new ProblemException(Problem.of(Kind.NO_RELEASE, "No release has been made yet.")));
    }
}
