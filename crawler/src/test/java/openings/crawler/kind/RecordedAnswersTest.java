package openings.crawler.kind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that real boards gave, held against a plain walk through their JSON. */
class RecordedAnswersTest {
    private static final Path POSTINGS =
            Path.of(System.getProperty("openings.shared", "../../shared")).resolve("data/postings");
    private static final Path ONE_EACH = POSTINGS.resolve("careerkit/tests/fixtures");
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void requireData() {
        assumeTrue(Files.isDirectory(POSTINGS), "The shared data are not there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ashby.json           | ashby           | /jobs        | /id        | /title          | /jobUrl               | /location
                    bamboohr.json        | bamboohr        | /result      | /id        | /jobOpeningName |                       | /location/city
                    eightfold.json       | eightfold       | /positions   | /id        | /name           | /canonicalPositionUrl | /location
                    greenhouse.json      | greenhouse      | /jobs        | /id        | /title          | /absolute_url         | /location/name
                    lever.json           | lever           |              | /id        | /text           | /hostedUrl            | /categories/location
                    pinpoint.json        | pinpoint        | /data        | /id        | /title          |                       | /location/name
                    recruitee.json       | recruitee       | /offers      | /id        | /title          | /careers_url          | /city
                    rippling.json        | rippling        |              | /uuid      | /name           | /url                  | /workLocation/label
                    smartrecruiters.json | smartrecruiters | /content     | /id        | /name           |                       | /location/city
                    teamtailor.json      | teamtailor      | /items       | /id        | /title          | /url                  | /_jobposting/jobLocation/0/address/addressLocality
                    workable.json        | workable        | /jobs        | /shortcode | /title          | /url                  | /country
                    workday.json         | workday         | /jobPostings | /bulletFields/0 | /title     |                       |
                    """)
    void readsWhatStandsThere(
            String file, String kind, String records, String id, String title, String url, String place)
            throws IOException {
        byte[] answer = Files.readAllBytes(ONE_EACH.resolve(file));
        List<JsonNode> jobs = records(JSON.readTree(answer), records == null ? "" : records);

        List<JobPosting> postings = Answers.recognised(answer);

        assertThat(Kinds.shipped().recognise(answer).map(Kind::name)).hasValue(kind);
        assertThat(postings.stream().map(posting -> posting.key().identifier()))
                .containsExactlyElementsOf(distinct(jobs, id));
        assertThat(postings.stream().map(posting -> posting.text().title()).distinct())
                .containsExactlyElementsOf(distinct(jobs, title).stream()
                        .map(text -> text.strip().replaceAll("\\s+", " "))
                        .toList());
        assertThat(postings)
                .allSatisfy(posting -> assertThat(posting.hiringOrganization()).isNotNull());
        if (url != null) {
            assertThat(postings.stream()
                            .map(posting -> posting.provenance().uri().toString()))
                    .containsExactlyElementsOf(distinct(jobs, url));
        }
        if (place != null) {
            assertThat(words(postings)).containsAll(distinct(jobs, place));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ashby.json           | 2026-04-20T22:43:56.531Z
                    eightfold.json       | 2026-08-04T00:00:00Z
                    greenhouse.json      | 2026-07-16T15:55:32Z
                    lever.json           | 2025-11-27T01:02:41.939Z
                    oracle_orc.json      | 2026-08-07T00:00:00Z
                    oracle_orc_detail.json | 2026-08-19T00:00:00Z
                    personio.xml         | 2024-11-13T14:10:41Z
                    recruitee.json       | 2026-08-05T10:10:39Z
                    smartrecruiters.json | 2018-06-08T02:11:28Z
                    teamtailor.json      | 2026-02-04T08:26:20Z
                    workable.json        | 2026-08-05T00:00:00Z
                    neogov.xml           | 2026-08-19T23:10:38Z
                    """)
    void readsWhenTheFirstWasPosted(String file, Instant posted) throws IOException {
        JobPosting first =
                Answers.recognised(Files.readAllBytes(ONE_EACH.resolve(file))).getFirst();

        assertThat(first.terms().datePosted()).isEqualTo(posted);
    }

    @ParameterizedTest
    @MethodSource("companiesOnAshby")
    void readsEveryCompanyOnAshby(Path file) throws IOException {
        byte[] answer = Files.readAllBytes(file);
        List<JsonNode> jobs = records(JSON.readTree(answer), "/jobs");

        List<JobPosting> postings = Answers.recognised(answer);

        assertThat(postings).hasSameSizeAs(jobs);
        for (int i = 0; i < jobs.size(); i++) {
            compare(jobs.get(i), postings.get(i));
        }
    }

    @Test
    void readsTheRestOfTheRecordedApis() throws IOException {
        Path jobseek = POSTINGS.resolve("jobseek/apps/crawler/tests/fixtures");

        List<JobPosting> australian = read(jobseek.resolve("phenom/mcdonalds_au_page1.json"));
        List<JobPosting> spanish = read(jobseek.resolve("talentclue_mcdonalds_es.json"));
        List<JobPosting> federal = read(POSTINGS.resolve("gsa-jobs_api/doc/sample.xml"));
        List<JobPosting> county = read(POSTINGS.resolve("gsa-jobs_api/doc/neogov_sample.rss"));

        assertThat(australian).isNotEmpty().allSatisfy(posting -> {
            assertThat(requireNonNull(posting.hiringOrganization()).name()).startsWith("McDonald's");
            assertThat(posting.jobLocation())
                    .singleElement()
                    .extracting(Place::addressCountry)
                    .isEqualTo("AU");
        });
        assertThat(spanish).hasSize(5).allSatisfy(posting -> {
            assertThat(posting.terms().datePosted()).isNotNull();
            assertThat(posting.jobLocation().getFirst().coordinates()).isNotNull();
        });
        assertThat(federal).isNotEmpty().allSatisfy(posting -> {
            assertThat(posting.hiringOrganization()).isNotNull();
            assertThat(posting.terms().datePosted()).isNotNull();
            assertThat(posting.terms().validThrough()).isNotNull();
            assertThat(posting.terms().baseSalary()).isNotNull();
            assertThat(posting.jobLocation()).isNotEmpty();
        });
        assertThat(county).isNotEmpty().allSatisfy(posting -> {
            assertThat(posting.terms().datePosted()).isNotNull();
            assertThat(posting.jobLocation()).isNotEmpty();
            assertThat(posting.terms().employmentType()).isNotEmpty();
        });
    }

    @Test
    void takesNoOtherFeedForOneOfItsKinds() throws IOException {
        List<Path> others = new ArrayList<>();
        for (String folder : List.of("labonnealternance", "dfe-teaching-vacancies", "navikt-xml-stilling")) {
            try (Stream<Path> files = Files.walk(POSTINGS.resolve(folder))) {
                files.filter(Files::isRegularFile).forEach(others::add);
            }
        }

        for (Path other : others) {
            assertThat(Kinds.shipped().recognise(Files.readAllBytes(other)).map(Kind::name))
                    .as(other.toString())
                    .isEmpty();
        }
    }

    static List<Path> companiesOnAshby() throws IOException {
        Path companies = POSTINGS.resolve("stapply-ashby/companies");
        if (!Files.isDirectory(companies)) {
            return List.of(companies);
        }
        try (Stream<Path> files = Files.list(companies)) {
            return files.sorted().toList();
        }
    }

    private static void compare(JsonNode job, JobPosting posting) {
        assertThat(posting.key().identifier()).isEqualTo(job.path("id").asText());
        assertThat(posting.text().title())
                .isEqualTo(job.path("title").asText().strip().replaceAll("\\s+", " "));
        assertThat(posting.terms().datePosted())
                .isEqualTo(
                        OffsetDateTime.parse(job.path("publishedAt").asText()).toInstant());
        assertThat(posting.terms().employmentType())
                .containsExactly(job.path("employmentType").asText());
        assertThat(
                        posting.jobLocation().isEmpty()
                                ? ""
                                : Objects.toString(
                                        posting.jobLocation().getFirst().text(), ""))
                .isEqualTo(job.path("location").asText().strip().replaceAll("\\s+", " "));
        assertThat(posting.jobLocation())
                .hasSizeLessThanOrEqualTo(1 + job.path("secondaryLocations").size());
        for (JsonNode pay : job.path("compensation").path("summaryComponents")) {
            if (pay.path("compensationType").asText().equals("Salary")) {
                MonetaryAmount salary = requireNonNull(posting.terms().baseSalary());
                assertThat(salary.currency()).isEqualTo(pay.path("currencyCode").asText());
                assertThat(salary.minValue())
                        .isEqualByComparingTo(pay.path("minValue").decimalValue());
                return;
            }
        }
    }

    private static List<JobPosting> read(Path file) throws IOException {
        return Answers.recognised(Files.readAllBytes(file));
    }

    private static List<JsonNode> records(JsonNode answer, String pointer) {
        List<JsonNode> records = new ArrayList<>();
        answer.at(pointer).forEach(records::add);
        return records;
    }

    private static List<String> distinct(List<JsonNode> records, String pointer) {
        LinkedHashSet<String> values = new LinkedHashSet<>();
        records.forEach(record -> values.add(record.at(pointer).asText()));
        return List.copyOf(values);
    }

    private static List<String> words(List<JobPosting> postings) {
        return postings.stream()
                .flatMap(posting -> posting.jobLocation().stream())
                .flatMap(place -> Stream.of(place.text(), place.addressLocality(), place.addressCountry()))
                .filter(Objects::nonNull)
                .toList();
    }
}
