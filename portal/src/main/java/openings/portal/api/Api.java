package openings.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import openings.contract.code.Nuts;
import openings.contract.coding.Classification;
import openings.portal.http.Asked;
import openings.portal.http.Problem;
import openings.portal.http.ProblemException;
import openings.portal.http.Reply;
import openings.portal.http.Route;
import openings.portal.search.OccupationSearch;
import openings.portal.view.Figure;
import openings.portal.view.Names;
import openings.portal.view.PlainLanguage;
import openings.portal.view.Published;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/** The public API: its routes, and how it refuses. Thread-safe. */
public final class Api {
    /** Says that this portal does not classify. */
    public static final Function<Advertisement, Classification> NO_CLASSIFIER = sent -> {
        throw new ProblemException(Problem.of(
                Problem.Kind.NO_CLASSIFIER,
                "This portal was started without a classifier; it only shows what was released."));
    };

    private static final String ROOT = "/api/v1";
    static final String JSON = "application/json";

    private final Supplier<Optional<Published>> newest;
    private final OccupationSearch search;
    private final ClassifyEndpoint classify;
    private final String description;

    /**
     * An API.
     *
     * @param classifier classifies an advertisement that is sent; thread-safe
     */
    public Api(
            Supplier<Optional<Published>> newest,
            OccupationSearch search,
            Function<Advertisement, Classification> classifier) {
        this.newest = newest;
        this.search = search;
        this.classify = new ClassifyEndpoint(classifier);
        this.description = resource("openapi.json");
    }

    /** All addresses of the API; {@code openapi.json} describes the same. */
    public List<Route> routes() {
        return List.of(
                new Route(ROOT + "/occupations", this::occupations),
                new Route(ROOT + "/occupations/{isco}", this::occupation),
                new Route(ROOT + "/regions", this::regions),
                new Route(ROOT + "/data/{indicator}", this::data),
                new Route(ROOT + "/sources", this::sources),
                new Route(ROOT + "/bias", this::bias),
                new Route(ROOT + "/releases/latest", this::release),
                new Route(ROOT + "/classify", Route.Use.SEND, classify),
                new Route(ROOT + "/health", this::health),
                new Route(ROOT + "/openapi.json", asked -> Reply.ok(JSON, description)));
    }

    /** A problem as the API says it. */
    public static Reply refuse(Asked asked, Problem problem) {
        return ProblemAnswer.reply(asked, problem);
    }

    private Reply occupations(Asked asked) {
        asked.allowOnly("q", "lang", "limit");
        Published published = published();
        String question = asked.find("q")
                .orElseThrow(() ->
                        new ProblemException(Problem.badParameter("q", "", "an ISCO-08 code, a title or a job title")));
        Language language = asked.language();
        Names names = new Names(Words.in(language));
        return answer(
                published,
                search.find(question, language.code(), asked.number("limit", 10, 1, 100)).stream()
                        .map(hit -> OccupationAnswer.Found.of(hit, names))
                        .toList());
    }

    private Reply occupation(Asked asked) {
        asked.allowOnly("lang");
        return answer(published(), OccupationAnswer.of(Parameters.occupation(asked.part("isco")), asked.language()));
    }

    private Reply regions(Asked asked) {
        asked.allowOnly("country", "lang");
        Published published = published();
        List<Nuts> countries = new Parameters(asked, published).countries();
        Names names = new Names(Words.in(asked.language()));
        return answer(
                published,
                published.regions().stream()
                        .filter(region -> countries.stream().anyMatch(country -> country.contains(region)))
                        .map(region -> RegionAnswer.of(region, names))
                        .toList());
    }

    private Reply data(Asked asked) {
        asked.allowOnly("isco", "geo", "from", "to", "format", "lang");
        Published published = published();
        Form form = Form.of(asked);
        Words words = Words.in(asked.language());
        List<Figure> figures = published.figures(new Parameters(asked, published).query());
        return switch (form) {
            case JSON -> answer(published, cells(figures, words));
            case CSV -> Reply.ok(form.mediaType(), SdmxCsv.write(figures, published.manifest()));
            case JSON_STAT -> Reply.ok(form.mediaType(), Json.write(JsonStat.of(figures, published.manifest(), words)));
        };
    }

    private static List<Cell> cells(List<Figure> figures, Words words) {
        Names names = new Names(words);
        PlainLanguage language = new PlainLanguage(words);
        return figures.stream().map(figure -> Cell.of(figure, names, language)).toList();
    }

    private Reply sources(Asked asked) {
        asked.allowOnly();
        Published published = published();
        return answer(published, SourcesAnswer.of(published));
    }

    private Reply bias(Asked asked) {
        asked.allowOnly();
        Published published = published();
        return answer(published, published.bias());
    }

    private Reply release(Asked asked) {
        asked.allowOnly();
        Published published = published();
        return answer(published, published.manifest());
    }

    /** Up even without a release: that is no fault of the portal. */
    private Reply health(Asked asked) {
        asked.allowOnly();
        Map<String, @Nullable Object> health = new LinkedHashMap<>();
        health.put("status", "up");
        health.put(
                "release",
                newest.get().map(published -> published.manifest().number()).orElse(null));
        return new Reply(200, JSON, Json.write(health), Reply.Lifetime.NONE);
    }

    private Published published() {
        return newest.get()
                .orElseThrow(
                        () -> new ProblemException(
                                Problem.of(
                                        Problem.Kind.NO_RELEASE,
                                        "No release has been made yet. Run the collection and make one; it is shown within a second.")));
    }

    private static Reply answer(Published published, Object result) {
        return Reply.ok(JSON, Json.write(Answer.of(published.manifest(), result)));
    }

    private static String resource(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
