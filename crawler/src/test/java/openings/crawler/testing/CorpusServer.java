package openings.crawler.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Serves saved postings of real boards over loopback, as the boards did: Ashby's posting API, partner feeds, pages.
 *
 * <pre>{@code
 * try (CorpusServer server = CorpusServer.start(shared)) {
 *     Sites sites = Sites.parse(server.sitesYaml(), "corpus");
 * }
 * }</pre>
 */
public final class CorpusServer implements AutoCloseable {
    private static final String ASHBY = "stapply-ashby/companies";
    private static final String PARTNERS = "labonnealternance/server/src/jobs/offre-partenaire";
    private static final String NAV = "navikt-xml-stilling";
    private static final String PYTHON = "pythonjobs/site";
    private static final String JOBSEEK = "jobseek/apps/crawler/tests/fixtures";

    private final FileServer server;
    private final Path postings;
    private final StringBuilder sites = new StringBuilder("sites:\n");

    private CorpusServer(Path postings) {
        this.postings = postings;
        server = FileServer.start();
        ashby();
        partners();
        nav();
        python();
        jobseek();
    }

    /**
     * Starts serving.
     *
     * @param shared the folder with {@code data/postings} below it
     */
    public static CorpusServer start(Path shared) {
        return new CorpusServer(shared.resolve("data/postings"));
    }

    /** The address that all paths start from. */
    public URI base() {
        return server.at("/");
    }

    /** A sites file for everything it serves. */
    public String sitesYaml() {
        return sites.toString();
    }

    @Override
    public void close() {
        server.close();
    }

    private void ashby() {
        for (Path file : files(ASHBY, ".json")) {
            String company = stem(file);
            String path = "/posting-api/job-board/" + company;
            server.serve(path, "application/json", file);
            site(Map.of(
                    "id",
                    "ashby-" + company.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                    "name",
                    company,
                    "kind",
                    "ashby",
                    "start",
                    server.at(path).toString(),
                    "country",
                    "US",
                    "source-type",
                    "employer"));
        }
    }

    private void partners() {
        for (Path file : files(PARTNERS, "")) {
            String partner = folder(file);
            String path = "/partners/" + partner + "/" + stem(file);
            server.serve(path, contentType(file), file);
            site(Map.of(
                    "id",
                    "fr-" + stem(file).replace(".test.input", "").toLowerCase(Locale.ROOT),
                    "name",
                    partner,
                    "kind",
                    "feed",
                    "start",
                    server.at(path).toString(),
                    "country",
                    "FR",
                    "source-type",
                    "aggregator"));
        }
    }

    private void nav() {
        List<String> start = new ArrayList<>();
        for (Path file : files(NAV, ".xml")) {
            String path = "/nav/" + start.size() + "/" + stem(file);
            server.serve(path, "text/xml", file);
            start.add(server.at(path).toString());
        }
        site(Map.of(
                "id", "nav",
                "kind", "feed",
                "start", start.toString(),
                "country", "NO",
                "source-type", "public-employment-service"));
    }

    private void python() {
        StringBuilder links = new StringBuilder();
        for (Path file : files(PYTHON, ".html")) {
            String path = "/jobs/"
                    + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8)
                            .replace("+", "%20");
            server.serve(path, "text/html", file);
            links.append("<li><a href=\"")
                    .append(path)
                    .append("\">")
                    .append(stem(file))
                    .append("</a></li>\n");
        }
        server.serve("/jobs/", "text/html", "<html><body><ul>" + links + "</ul></body></html>");
        site(Map.of(
                "id", "pythonjobs",
                "name", "The Free Python Job Board",
                "kind", "html",
                "start", server.at("/jobs/").toString(),
                "country", "UK",
                "source-type", "job-board"));
    }

    /** Career sites of several employers; each name is what the files of the employer begin with. */
    private void jobseek() {
        Map<String, String> employers = Map.of(
                "ayuda", "Ayuda en Acción",
                "barcelona", "Barcelona Activa",
                "decathlon", "Decathlon",
                "didi", "DiDi",
                "jobylon", "McDonald's Sverige",
                "jsonld", "",
                "mcdonalds", "McDonald's",
                "peoplestrong", "",
                "talentclue", "McDonald's España");
        new TreeMap<>(employers).forEach(this::jobseek);
    }

    private void jobseek(String prefix, String employer) {
        List<String> start =
                new ArrayList<>(List.of(server.at("/offers/" + prefix + "/").toString()));
        StringBuilder links = new StringBuilder();
        for (Path file : files(JOBSEEK, "")) {
            String path = "/offers/" + prefix + "/job-" + stem(file);
            if (!stem(file).startsWith(prefix)) {
                continue;
            }
            server.serve(path, contentType(file), file);
            if (file.toString().endsWith(".json")) {
                start.add(server.at(path).toString());
            } else {
                links.append("<a href=\"")
                        .append(path)
                        .append("\">")
                        .append(stem(file))
                        .append("</a>\n");
            }
        }
        server.serve("/offers/" + prefix + "/", "text/html", "<html><body>" + links + "</body></html>");
        site(Map.of(
                "id",
                "jobseek-" + prefix,
                "name",
                employer.isEmpty() ? prefix : employer,
                "kind",
                "html",
                "start",
                start.toString(),
                "country",
                "ES",
                "source-type",
                employer.isEmpty() ? "job-board" : "employer"));
    }

    private void site(Map<String, String> keys) {
        Map<String, String> all = new TreeMap<>(keys);
        all.put("gap", "0s");
        all.put("local", "true");
        String indent = "  - ";
        for (Map.Entry<String, String> key : all.entrySet()) {
            String value = key.getKey().equals("name") ? "\"" + key.getValue() + "\"" : key.getValue();
            sites.append(indent).append(key.getKey()).append(": ").append(value).append('\n');
            indent = "    ";
        }
    }

    private List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(postings.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String contentType(Path file) {
        String name = file.toString();
        if (name.endsWith(".json")) {
            return "application/json";
        }
        if (name.endsWith(".csv")) {
            return "text/csv";
        }
        return name.endsWith(".html") ? "text/html" : "text/xml";
    }
}
