package openings.portal;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import openings.contract.coding.Classification;
import openings.portal.api.Advertisement;
import openings.portal.api.Api;
import openings.portal.http.Exchange;
import openings.portal.http.Problem;
import openings.portal.http.ProblemException;
import openings.portal.http.Route;
import openings.portal.page.Pages;
import openings.portal.search.OccupationSearch;
import openings.portal.view.Newest;
import openings.portal.view.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running portal: the pages and the API of the newest release of a directory. */
public final class Portal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final WebServer server;
    private final Newest newest;
    private final URI uri;

    private Portal(WebServer server, Newest newest, URI uri) {
        this.server = server;
        this.newest = newest;
        this.uri = uri;
    }

    /**
     * Begins to serve, without classifying advertisements that are sent to it.
     *
     * @throws PortalException if the port cannot be listened on
     * @see #start(PortalConfig, Path, MeterRegistry, Function)
     */
    public static Portal start(PortalConfig config, Path releases, MeterRegistry metrics) {
        return start(config, releases, metrics, Api.NO_CLASSIFIER);
    }

    /**
     * Begins to serve; what is asked for is answered on virtual threads.
     *
     * @param releases the directory of releases, which may be empty or missing yet
     * @param metrics counts requests as {@code portal.request}, by route and status
     * @param classifier classifies an advertisement that is sent; called by many threads, first when the first one is
     * @throws PortalException if the port cannot be listened on
     */
    public static Portal start(
            PortalConfig config,
            Path releases,
            MeterRegistry metrics,
            Function<Advertisement, Classification> classifier) {
        Listening.tryOut(config);
        Newest newest = new Newest(releases, Clock.systemUTC());
        WebServer server = WebServer.builder()
                .host(config.host())
                .port(config.port())
                .shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .routing(routing -> route(routing, newest, classifier, metrics))
                .build();
        server.start();
        if (!server.isRunning()) {
            newest.close();
            throw Listening.failed(config);
        }
        URI uri = URI.create("http://" + config.host() + ":" + server.port());
        LOG.info("Portal serves {}", uri);
        return new Portal(server, newest, uri);
    }

    /** Where it is served, without a slash at the end. */
    public URI uri() {
        return uri;
    }

    /** Lets requests under way finish, for half a second at most, and stops. */
    @Override
    public void close() {
        server.stop();
        newest.close();
    }

    private static void route(
            HttpRouting.Builder routing,
            Newest newest,
            Function<Advertisement, Classification> classifier,
            MeterRegistry metrics) {
        Supplier<Optional<Published>> latest = newest::find;
        Supplier<String> edition = () -> "r"
                + latest.get().map(published -> published.manifest().number()).orElse(0);
        OccupationSearch search = new OccupationSearch();
        Api api = new Api(latest, search, classifier);
        Pages pages = new Pages(latest, search);
        Exchange apiExchange = new Exchange(Api::refuse, SecurityHeaders.forApi(), edition, metrics);
        Exchange pageExchange = new Exchange(pages::refuse, SecurityHeaders.forPages(), edition, metrics);
        api.routes().forEach(each -> add(routing, each, apiExchange));
        pages.routes().forEach(each -> add(routing, each, pageExchange));
        add(routing, nothing("/api/*"), apiExchange);
        add(routing, nothing("/*"), pageExchange);
    }

    private static void add(HttpRouting.Builder routing, Route route, Exchange exchange) {
        routing.any(route.path(), exchange.handler(route));
    }

    private static Route nothing(String path) {
        return new Route(path, asked -> {
            throw new ProblemException(Problem.of(
                    Problem.Kind.NOT_FOUND, "Nothing is at " + asked.path() + ". See /api/v1/openapi.json."));
        });
    }
}
