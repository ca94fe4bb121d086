package openings.crawler.extract;

import static openings.crawler.text.Whitespace.lineOrNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.contract.posting.Terms;
import openings.crawler.page.Page;
import openings.crawler.pay.PayContext;
import openings.crawler.text.Dates;
import openings.crawler.text.HtmlText;
import openings.crawler.text.OpeningsCount;
import openings.crawler.text.Redactor;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** Makes a posting of a draft: plain text, personal data redacted, dates read, a key given. Thread-safe. */
final class Editor {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}(?:[-_].*)?");
    private static final int LONGEST_IDENTIFIER = 200;

    private final Source source;
    private final Redactor redactor;
    private final Map<Redactor.Kind, Counter> redactions = new EnumMap<>(Redactor.Kind.class);

    Editor(Source source, Redactor redactor, MeterRegistry metrics) {
        this.source = source;
        this.redactor = redactor;
        for (Redactor.Kind kind : Redactor.Kind.values()) {
            redactions.put(kind, metrics.counter("crawler.redacted", "kind", kind.toString()));
        }
    }

    /**
     * The posting.
     *
     * @param item which one of the page, for the case that it is refused
     */
    Extracted edit(Draft draft, Page page, ExtractionMethod method, String item) {
        String title = draft.title == null ? "" : redact(HtmlText.line(draft.title));
        if (title.isEmpty()) {
            return new Extracted.Refused(item, Extracted.Reason.NO_TITLE, "No title in it");
        }
        URI address = Optional.ofNullable(draft.url)
                .flatMap(url -> WebAddress.parse(page.uri(), url))
                .orElse(page.uri());
        PostingText text = text(draft, title);
        return new Extracted.Posting(new JobPosting(
                key(draft, address, item),
                page.provenance(address, method),
                text,
                organization(draft),
                draft.places.stream().map(this::redact).distinct().toList(),
                terms(draft, text, page.fetched())));
    }

    private PostingKey key(Draft draft, URI address, String item) {
        String identifier = lineOrNull(draft.identifier);
        boolean usable = identifier != null
                && identifier.length() <= LONGEST_IDENTIFIER
                && identifier.indexOf('@') < 0
                && !identifier.equalsIgnoreCase(lineOrNull(draft.employer));
        if (usable) {
            return new PostingKey(source.id(), Objects.requireNonNull(identifier));
        }
        boolean own = draft.url != null || item.isEmpty();
        return PostingKey.ofUrl(source.id(), own ? address : URI.create(address + "#" + contentName(draft)));
    }

    /** Tells the postings of one page apart that have neither identifier nor address. */
    private static String contentName(Draft draft) {
        return Integer.toHexString(Objects.hash(draft.title, draft.employer, draft.places.toString()));
    }

    private PostingText text(Draft draft, String title) {
        String description = draft.description == null ? "" : redact(HtmlText.of(draft.description));
        return new PostingText(
                title, description, language(draft.language), lines(draft.categories), lines(draft.requirements));
    }

    private @Nullable Organization organization(Draft draft) {
        String name = employer(draft);
        if (name == null) {
            return null;
        }
        return new Organization(redact(name), redactedLine(draft.industry), ownPage(draft.employerUrl));
    }

    /** An address that leads to a person is left out. */
    private @Nullable String ownPage(@Nullable String written) {
        String line = lineOrNull(written);
        String bare = line == null ? null : WebAddress.impersonal(line);
        return bare == null || redact(bare).equals(bare) ? bare : null;
    }

    private @Nullable String redactedLine(@Nullable String written) {
        return written == null ? null : lineOrNull(redact(HtmlText.line(written)));
    }

    private Place redact(Place place) {
        return new Place(
                redactedLine(place.text()),
                redactedLine(place.addressLocality()),
                redactedLine(place.addressRegion()),
                place.postalCode(),
                place.addressCountry(),
                place.coordinates());
    }

    /** What is advertised on an employer's own site is the employer's. */
    private @Nullable String employer(Draft draft) {
        String name = draft.employer == null ? null : lineOrNull(HtmlText.line(draft.employer));
        boolean named = name != null && name.indexOf('@') < 0;
        return named ? name : source.type() == SourceType.EMPLOYER ? source.name() : null;
    }

    private Terms terms(Draft draft, PostingText text, Instant fetched) {
        String language = text.inLanguage() == null ? "" : text.inLanguage();
        PayContext context = new PayContext(source.country(), language, lineOrNull(draft.salaryCurrency));
        return new Terms(
                date(draft.datePosted, Dates.Edge.BEGINNING, fetched),
                date(draft.validThrough, Dates.Edge.END, fetched),
                lines(draft.employmentTypes),
                redactedLine(draft.remote),
                Pay.of(draft, text.title(), text.description(), context),
                openings(draft, text));
    }

    private @Nullable Instant date(@Nullable String written, Dates.Edge edge, Instant fetched) {
        return written == null
                ? null
                : Dates.parse(written, edge, source.country(), fetched).orElse(null);
    }

    private List<String> lines(List<String> values) {
        Set<String> lines = new LinkedHashSet<>();
        for (String value : values) {
            String line = redact(HtmlText.of(value));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private String redact(String text) {
        Redactor.Redacted redacted = redactor.redact(text, source.country());
        redacted.counts()
                .forEach((kind, count) ->
                        Objects.requireNonNull(redactions.get(kind)).increment(count));
        return redacted.text();
    }

    /** The language subtag of {@code fr}, {@code fr_FR} or {@code fr-FR}; null for anything else. */
    private static @Nullable String language(@Nullable String written) {
        String line = lineOrNull(written);
        if (line == null || !LANGUAGE.matcher(line).matches()) {
            return null;
        }
        return line.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** What a field says goes before what title and description say. */
    private static @Nullable Integer openings(Draft draft, PostingText text) {
        String field = draft.openings == null ? "" : draft.openings;
        return OpeningsCount.ofField(field)
                .or(() -> OpeningsCount.ofText(text.title(), text.description()))
                .orElse(null);
    }
}
