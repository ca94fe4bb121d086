package openings.benchmarks.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;

/** Makes answers as the APIs of applicant tracking systems give them: many advertisements with their texts in one document. */
public final class Answers {
    private static final int WORDS = 350;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** An answer of Ashby's posting API, in which each text stands as HTML and again as plain text. */
    public static byte[] ashby(int count) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode jobs = answer.putArray("jobs");
        Advertisements.make(count, count, WORDS).forEach(posting -> ashby(posting, jobs.addObject()));
        return bytes(answer.put("apiVersion", "1"));
    }

    /** An answer of Greenhouse's job board API, in which each text stands as HTML that is escaped. */
    public static byte[] greenhouse(int count) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode jobs = answer.putArray("jobs");
        List<JobPosting> postings = Advertisements.make(count, count, WORDS);
        postings.forEach(posting -> greenhouse(posting, jobs.addObject()));
        answer.putObject("meta").put("total", postings.size());
        return bytes(answer);
    }

    /**
     * The advertisements of recorded answers, in as many answers of {@code count} as hold them all. They begin anew where the
     * last would not be full.
     *
     * @param folder holds the answers, a file each, at any depth
     */
    public static List<byte[]> recorded(Path folder, int count) {
        List<JsonNode> recorded = files(folder).stream()
                .flatMap(file -> tree(file).path("jobs").valueStream())
                .toList();
        if (recorded.isEmpty()) {
            throw new IllegalArgumentException("No answer with advertisements in jobs below " + folder);
        }
        int answers = (recorded.size() + count - 1) / count;
        return IntStream.range(0, answers)
                .mapToObj(answer -> IntStream.range(answer * count, (answer + 1) * count)
                        .mapToObj(i -> recorded.get(i % recorded.size()))
                        .toList())
                .map(Answers::answer)
                .toList();
    }

    private static byte[] answer(List<JsonNode> jobs) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("jobs").addAll(jobs);
        return bytes(answer);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list recorded answers below " + folder, e);
        }
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as JSON", e);
        }
    }

    private static void ashby(JobPosting posting, ObjectNode job) {
        String place = place(posting);
        job.put("id", posting.key().identifier())
                .put("title", posting.text().title())
                .put("department", "Operations")
                .put("team", "Kitchen")
                .put("employmentType", "FullTime")
                .put("location", place)
                .put("publishedAt", "2026-02-20T22:43:56.531+00:00")
                .put("isListed", true)
                .put("isRemote", false)
                .put("jobUrl", posting.provenance().uri().toString())
                .put("descriptionHtml", html(posting))
                .put("descriptionPlain", posting.text().description());
        job.putObject("address")
                .putObject("postalAddress")
                .put("addressLocality", place)
                .put("addressCountry", "Denmark");
        job.putArray("secondaryLocations");
    }

    private static void greenhouse(JobPosting posting, ObjectNode job) {
        Organization employer = posting.hiringOrganization();
        job.put("absolute_url", posting.provenance().uri().toString())
                .put("internal_job_id", 1)
                .put("id", Long.parseLong(posting.key().identifier()))
                .put("updated_at", "2026-02-21T08:50:01-04:00")
                .put("first_published", "2026-02-20T11:55:32-04:00")
                .put("title", posting.text().title())
                .put("company_name", employer == null ? null : employer.name())
                .put(
                        "content",
                        html(posting).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        job.putObject("location").put("name", place(posting));
        job.putArray("departments").addObject().put("id", 1).put("name", "Kitchen");
    }

    private static String place(JobPosting posting) {
        String text = posting.jobLocation().getFirst().text();
        return text == null ? "" : text;
    }

    private static String html(JobPosting posting) {
        return posting.text()
                .description()
                .lines()
                .map(line -> "<p style=\"min-height:1.5em\">" + line + "</p>")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(ObjectNode answer) {
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }
}
