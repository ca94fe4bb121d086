package openings.crawler.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import org.jspecify.annotations.Nullable;

/**
 * What the saved postings hold, read with nothing but patterns written for each file by one who looked at it, so that the
 * crawler is counted against something else than itself.
 */
public final class Corpus {
    private static final Pattern DATED = Pattern.compile(".*\\.[0-9a-f]{7}\\.html");

    private Corpus() {}

    /** How many postings there are, and of how many the files name the employer and the place. */
    public record Count(long titles, long employers, long places) {
        public static final Count NONE = new Count(0, 0, 0);

        public Count plus(Count other) {
            return new Count(titles + other.titles, employers + other.employers, places + other.places);
        }
    }

    /** Shares of postings that say the same as the gold. */
    public record Agreement(double title, double employer, double place) {}

    /**
     * How a file writes its postings.
     *
     * @param file ending of its path
     * @param posting what begins each
     * @param employer what names the employer in it; empty where the file names none
     * @param place what names the place in it
     */
    private record Format(String file, String posting, String employer, String place) {}

    private static final List<Format> PARTNERS = List.of(
            new Format("import-apec.test.input.xml", "<Offre_emploi>", "<Nom_entreprise>[^<]", "<Libelle_lieu>[^<]"),
            new Format("import-clever-connect.test.input.xml", "<job id=", "<company[^>]*>\\s*<name>", "<city>\\s*<"),
            new Format("decathlon.test.input.json", "\"locale\":", "\"brand\"", "\"formatted\": \"[^\"]"),
            new Format("import-edf.test.input.xml", "<offer>", "<entity [^>]*>[^<]", "<jobLocation>[^<]"),
            new Format("import-enedis.test.input.xml", "<offer>", "<entity [^>]*>[^<]", "<jobLocation>[^<]"),
            new Format(
                    "engagementJeunes.test.input.json",
                    "\"creation_date\"",
                    "\"societe\": \"[^\"]",
                    "\"location_ville\": \"[^\"]"),
            new Format(
                    "france-travail-cegid-mapper.test.input.json",
                    "\"organisationName\"",
                    "(?s)^.*\"DT ",
                    "(?s)^.*Department_"),
            new Format("import-france-travail-cegid.test.input.json", "\"organisationName\"", "\"DT ", "Department_"),
            new Format("import-hello-work-buddi.test.input.xml", "<job>", "<company_title>.", "<city>."),
            new Format("import-hello-work.test.input.xml", "<job>", "<company_title>.", "<city>."),
            new Format("import-jobteaser.test.input.xml", "<job>", "<company_name>.", "<location_city>."),
            new Format(
                    "import-jooble.test.input.xml",
                    "<job>",
                    "<company><!\\[CDATA\\[[^\\]]",
                    "<city><!\\[CDATA\\[[^\\]]"),
            new Format("import-kelio.test.input.xml", "<job>", "<company>\\s*<name>.", "<city>."),
            new Format("import-laposte.test.input.xml", "<offre>", "<company>.", "<localite>."),
            new Format("import-leboncoin.test.input.csv", "\"https://www.leboncoin", "", ""),
            new Format("import-pass.test.input.rss", "<item>", "<dc:publisher>.", "<dc:coverage>."));

    /** Pages that hold one posting each, by eye; the two of jobylon load theirs by a script and hold none. */
    private static final List<String> EMPLOYER_OF_SITE = List.of("ayuda", "barcelona", "decathlon", "didi", "jsonld");

    /** Counts by corpus, named as the ids of the corpus server's sites begin. */
    public static Map<String, Count> count(Path shared) {
        Path postings = shared.resolve("data/postings");
        Map<String, Count> counts = new TreeMap<>();
        for (Path file : files(postings.resolve("stapply-ashby"))) {
            long jobs = matches(text(file), "\"isListed\":\\s*true");
            counts.merge("ashby", new Count(jobs, jobs, jobs), Count::plus);
        }
        for (Path file : files(postings.resolve("labonnealternance"))) {
            counts.merge("fr", partner(file), Count::plus);
        }
        for (Path file : files(postings.resolve("navikt-xml-stilling"))) {
            String text = text(file);
            counts.merge(
                    "nav",
                    new Count(
                            matches(text, "<(?:\\w+:)?PositionOpening[\\s>]"),
                            matches(text, "<(?:\\w+:)?EntityName>[^<]"),
                            Math.min(
                                    1,
                                    matches(
                                            text,
                                            "(?s)<(?:\\w+:)?PhysicalLocation>.*?<(?:\\w+:)?(?:Name|PostalCode)>[^<]"))),
                    Count::plus);
        }
        for (Path file : files(postings.resolve("pythonjobs/site"))) {
            String text = text(file);
            counts.merge(
                    "pythonjobs",
                    new Count(1, matches(text, "i-company"), matches(text, "Location: <span>[^<]")),
                    Count::plus);
        }
        for (Path file : files(postings.resolve("jobseek"))) {
            counts.merge("jobseek", jobseek(file), Count::plus);
        }
        return counts;
    }

    /** The fields that the authors of the undated pages wrote, by name of the page. */
    public static Gold pythonGold(Path shared) {
        Map<String, Map<String, String>> gold = new HashMap<>();
        for (Path file : files(shared.resolve("data/postings/pythonjobs/source"))) {
            String name = file.getFileName().toString();
            if (!DATED.matcher(name).matches()) {
                gold.put(name, frontMatter(text(file)));
            }
        }
        return new Gold(gold);
    }

    /** Fields by page. */
    public record Gold(Map<String, Map<String, String>> pages) {
        /** How far postings agree with it. */
        public Agreement agreement(Collection<JobPosting> postings) {
            double pagesRead = 0;
            double titles = 0;
            double employers = 0;
            double places = 0;
            for (JobPosting posting : postings) {
                String path = posting.provenance().uri().getPath();
                Map<String, String> meant = pages.get(path.substring(path.lastIndexOf('/') + 1));
                if (meant != null) {
                    pagesRead++;
                    titles += same(meant.get("title"), posting.text().title());
                    Organization employer = posting.hiringOrganization();
                    employers += same(meant.get("company"), employer == null ? "" : employer.name());
                    places += same(
                            meant.get("location"),
                            posting.jobLocation().isEmpty()
                                    ? ""
                                    : posting.jobLocation().getFirst().text());
                }
            }
            return new Agreement(titles / pagesRead, employers / pagesRead, places / pagesRead);
        }

        private static int same(@Nullable String meant, @Nullable String read) {
            return normal(meant).equals(normal(read)) ? 1 : 0;
        }

        private static String normal(@Nullable String text) {
            return text == null
                    ? ""
                    : text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        }
    }

    private static Count partner(Path file) {
        String text = text(file);
        for (Format format : PARTNERS) {
            if (file.toString().endsWith("/" + format.file())) {
                long postings = matches(text, format.posting());
                return new Count(
                        postings,
                        format.employer().isEmpty() ? postings : Math.min(postings, matches(text, format.employer())),
                        format.place().isEmpty() ? postings : Math.min(postings, matches(text, format.place())));
            }
        }
        throw new IllegalStateException("No one has looked at " + file);
    }

    private static Count jobseek(Path file) {
        String name = file.getFileName().toString();
        String text = text(file);
        if (name.startsWith("jobylon")) {
            return Count.NONE;
        }
        if (name.startsWith("peoplestrong")) {
            return new Count(1, 0, name.contains("bajaj") ? 1 : 0);
        }
        if (name.startsWith("talentclue")) {
            long jobs = matches(text, "\"title\":");
            return new Count(jobs, jobs, jobs);
        }
        if (name.endsWith(".json")) {
            long jobs = matches(text, "\"requisitionID\":|\"sourceID\":") == 0 ? 0 : matches(text, "\"sourceID\":");
            return new Count(jobs, jobs, jobs);
        }
        if (EMPLOYER_OF_SITE.stream().anyMatch(name::startsWith)) {
            return new Count(1, 1, 1);
        }
        throw new IllegalStateException("No one has looked at " + file);
    }

    private static Map<String, String> frontMatter(String text) {
        Map<String, String> fields = new HashMap<>();
        String[] parts = text.split("(?m)^---\\s*$", 3);
        Matcher line = Pattern.compile("(?m)^(\\w+):[ \\t]*(.*)$").matcher(parts.length > 1 ? parts[1] : "");
        while (line.find()) {
            fields.put(line.group(1), line.group(2).strip().replaceAll("^[\"']|[\"']$", ""));
        }
        return fields;
    }

    private static long matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
