package openings.app.classification;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Terms;
import openings.crawler.text.HtmlText;
import openings.crawler.text.Redactor;
import openings.portal.api.Advertisement;
import org.jspecify.annotations.Nullable;

/**
 * Makes a posting of what people give: HTML is made plain text, and personal data is redacted as the crawler does it,
 * so that nothing that is said of the posting can show it. Thread-safe.
 */
public final class PostingReader {
    private static final int LONGEST_TITLE = 200;
    /** The classifier reads 1,500 words of a description; what comes behind this many characters decides nothing. */
    private static final int MOST_READ = 60_000;

    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final PostingKey KEY = new PostingKey("given", "1");
    private static final Provenance PROVENANCE = new Provenance(
            URI.create("urn:openings:given"), Instant.EPOCH, "sha256:" + "0".repeat(64), null, ExtractionMethod.API);

    /** Where a language is mostly spoken: how telephone numbers are written there is then known. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("bg", "BG"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("de", "DE"),
            Map.entry("el", "GR"),
            Map.entry("en", "GB"),
            Map.entry("es", "ES"),
            Map.entry("et", "EE"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "FR"),
            Map.entry("hr", "HR"),
            Map.entry("hu", "HU"),
            Map.entry("is", "IS"),
            Map.entry("it", "IT"),
            Map.entry("lt", "LT"),
            Map.entry("lv", "LV"),
            Map.entry("nl", "NL"),
            Map.entry("no", "NO"),
            Map.entry("pl", "PL"),
            Map.entry("pt", "PT"),
            Map.entry("ro", "RO"),
            Map.entry("sk", "SK"),
            Map.entry("sl", "SI"),
            Map.entry("sv", "SE"));

    private final Redactor redactor = new Redactor();
    private final Function<JobPosting, String> language;

    /**
     * A reader.
     *
     * @param language tells the language of a posting, as ISO 639-1 code
     */
    public PostingReader(Function<JobPosting, String> language) {
        this.language = language;
    }

    /** The posting; where no title is given, the first line of the text is it, unless that is a whole paragraph. */
    public JobPosting read(Advertisement given) {
        String title = HtmlText.line(whole(given.title()));
        String description = beginning(HtmlText.of(whole(given.description())));
        if (title.isEmpty()) {
            int end = description.indexOf('\n');
            String first = end < 0 ? description : description.substring(0, end);
            if (first.length() <= LONGEST_TITLE) {
                title = first;
                description = end < 0 ? "" : description.substring(end + 1);
            }
        }
        String employer = HtmlText.line(whole(given.employer()));
        String place = HtmlText.line(whole(given.place()));
        return redacted(new JobPosting(
                KEY,
                PROVENANCE,
                new PostingText(
                        title, description, given.language().isBlank() ? null : given.language(), List.of(), List.of()),
                employer.isEmpty() ? null : new Organization(employer, null, null),
                place.isEmpty() ? List.of() : List.of(Place.ofText(place)),
                Terms.unstated()));
    }

    /** The posting without personal data in any text that can be evidence; the same if there was none. */
    public JobPosting redacted(JobPosting posting) {
        return new Redaction(COUNTRIES.getOrDefault(language.apply(posting), "")).of(posting);
    }

    /** Up to the end of a line or at least of a word, so that nothing personal is cut in two and overlooked. */
    private static String beginning(String text) {
        if (text.length() <= MOST_READ) {
            return text;
        }
        int line = text.lastIndexOf('\n', MOST_READ);
        int end = line > 0 ? line : text.lastIndexOf(' ', MOST_READ);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, MOST_READ / 2));
    }

    /** Halves of characters cannot be written again. */
    private static String whole(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    private final class Redaction {
        private final String country;

        private Redaction(String country) {
            this.country = country;
        }

        JobPosting of(JobPosting posting) {
            return new JobPosting(
                    posting.key(),
                    posting.provenance(),
                    text(posting.text()),
                    posting.hiringOrganization() == null ? null : employer(posting.hiringOrganization()),
                    posting.jobLocation().stream().map(this::place).toList(),
                    terms(posting.terms()));
        }

        private PostingText text(PostingText text) {
            return new PostingText(
                    redact(text.title()),
                    redact(text.description()),
                    text.inLanguage(),
                    redact(text.occupationalCategory()),
                    redact(text.requirements()));
        }

        private Organization employer(Organization employer) {
            return new Organization(redact(employer.name()), redactOrNull(employer.industry()), employer.url());
        }

        private Place place(Place place) {
            return new Place(
                    redactOrNull(place.text()),
                    redactOrNull(place.addressLocality()),
                    redactOrNull(place.addressRegion()),
                    place.postalCode(),
                    place.addressCountry(),
                    place.coordinates());
        }

        private Terms terms(Terms terms) {
            return new Terms(
                    terms.datePosted(),
                    terms.validThrough(),
                    redact(terms.employmentType()),
                    redactOrNull(terms.jobLocationType()),
                    terms.baseSalary(),
                    terms.totalJobOpenings());
        }

        private List<String> redact(List<String> texts) {
            return texts.stream().map(this::redact).toList();
        }

        private @Nullable String redactOrNull(@Nullable String text) {
            return text == null ? null : redact(text);
        }

        private String redact(String text) {
            return redactor.redact(text, country).text();
        }
    }
}
