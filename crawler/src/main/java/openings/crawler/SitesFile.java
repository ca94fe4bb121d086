package openings.crawler;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.contract.config.Nearest;
import openings.contract.config.WrittenByPeople;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.crawler.extract.ListingRules;
import openings.crawler.extract.SiteTemplate;
import openings.crawler.feed.FeedMapping;
import openings.crawler.kind.BoardAccess;
import openings.crawler.kind.Kinds;
import org.jspecify.annotations.Nullable;

/** Reads sites files: YAML with kebab-case keys, in which an unknown key is an error. */
final class SitesFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS) // NO is a country
            .addModule(new WrittenByPeople())
            .build();

    private static final URI NOWHERE = URI.create("");

    private SitesFile() {}

    /** The whole file. */
    private record Document(@Nullable List<Entry> sites) {}

    /** A site as the file writes it. */
    private record Entry(
            @Nullable String id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable List<URI> start,
            @Nullable String country,
            @Nullable Set<String> languages,
            @Nullable SourceType sourceType,
            @Nullable URI home,
            @Nullable Duration gap,
            @Nullable Duration recrawl,
            @Nullable Duration refetch,
            @Nullable Boolean local,
            @Nullable AgreementEntry agreement,
            @Nullable ListingEntry listing,
            @Nullable FeedEntry feed,
            @Nullable JsonNode board,
            @Nullable URI api,
            @Nullable String secret,
            @Nullable Boolean details,
            @Nullable List<Path> warc,
            @Nullable Map<String, TemplateEntry> template) {}

    private record AgreementEntry(
            @Nullable String reference, @Nullable LocalDate expires) {}

    private record ListingEntry(
            @Nullable String links, @Nullable String next) {}

    /** A selector alone, or one with the attribute that holds the value. */
    private record TemplateEntry(
            @Nullable String select, @Nullable String attribute) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TemplateEntry of(String select) {
            return new TemplateEntry(select, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        TemplateEntry {}
    }

    private record FeedEntry(
            @Nullable String record, @Nullable Map<String, String> fields) {}

    static List<Site> parse(String yaml, String name, Set<String> otherSections) {
        Document document = document(yaml, name, otherSections);
        if (document == null || document.sites() == null) {
            throw sitesError("No sites in " + name + "; list them under the key \"sites\"", null);
        }
        List<Site> sites = new ArrayList<>();
        for (Entry entry : document.sites()) {
            sites.add(site(entry, name, sites.size() + 1));
        }
        return sites;
    }

    private static @Nullable Document document(String yaml, String name, Set<String> otherSections) {
        try {
            return MAPPER.readerFor(Document.class)
                    .withHandler(new OtherSections(otherSections))
                    .readValue(yaml);
        } catch (UnrecognizedPropertyException e) {
            throw sitesError(unknownKey(e, yaml, name), e);
        } catch (JsonMappingException e) {
            throw sitesError("Cannot read " + path(e) + "at " + at(name, e.getLocation()) + ": " + firstLine(e), e);
        } catch (JacksonException e) {
            throw sitesError("Not YAML at " + at(name, e.getLocation()) + ": " + firstLine(e), e);
        }
    }

    private static Site site(@Nullable Entry entry, String name, int position) {
        if (entry == null) {
            throw sitesError("Site " + position + " of " + name + " is empty; delete it or fill it in", null);
        }
        String label = entry.id() == null ? String.valueOf(position) : "\"" + entry.id() + "\"";
        try {
            return site(entry);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw sitesError("Site " + label + " of " + name + ": " + e.getMessage(), e);
        }
    }

    private static Site site(Entry entry) {
        String id = required(entry.id(), "id");
        String name = entry.name() == null ? id : entry.name();
        SiteKind kind = kind(entry);
        List<URI> start = kind instanceof SiteKind.Mapped mapped
                ? mapped.kind().start(mapped.access(), name)
                : required(entry.start(), "start");
        Source source = new Source(
                id,
                name,
                required(entry.sourceType(), "source-type"),
                required(entry.country(), "country"),
                entry.languages() == null ? Set.of() : entry.languages(),
                entry.home() != null ? entry.home() : start.isEmpty() ? NOWHERE : start.getFirst());
        List<Path> warc = entry.warc() == null ? List.of() : entry.warc();
        return new Site(source, kind, start, visits(entry), listing(entry), feed(entry), warc, template(entry));
    }

    private static SiteKind kind(Entry entry) {
        String name = required(entry.kind(), "kind");
        return switch (name) {
            case "html" -> new SiteKind.Html();
            case "feed" -> new SiteKind.Feed();
            default ->
                Kinds.shipped()
                        .find(name)
                        .<SiteKind>map(kind -> new SiteKind.Mapped(kind, access(entry)))
                        .orElseThrow(() -> new IllegalArgumentException(unknownKind(name)));
        };
    }

    private static BoardAccess access(Entry entry) {
        return new BoardAccess(
                entry.start() == null ? List.of() : entry.start(),
                board(entry.board()),
                entry.api(),
                entry.secret(),
                entry.details() == null || entry.details());
    }

    /** What names a board to its kind: one name, or several by what they are. */
    private static Map<String, String> board(@Nullable JsonNode written) {
        if (written == null || written.isNull()) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        if (written.isObject()) {
            written.properties()
                    .forEach(name -> names.put(name.getKey(), name.getValue().asText()));
        } else {
            names.put("board", written.asText());
        }
        return names;
    }

    private static String unknownKind(String name) {
        List<String> known = new ArrayList<>(List.of("feed", "html"));
        known.addAll(Kinds.shipped().names());
        return "unknown kind \"" + name + "\"; did you mean \"" + Nearest.to(name, known) + "\"? Known are "
                + String.join(", ", known);
    }

    private static Visits visits(Entry entry) {
        AgreementEntry agreement = entry.agreement();
        Visits defaults = Visits.DEFAULTS;
        return new Visits(
                entry.gap() == null ? defaults.gap() : entry.gap(),
                entry.recrawl() == null ? defaults.recrawl() : entry.recrawl(),
                entry.refetch() == null ? defaults.refetch() : entry.refetch(),
                entry.local() != null && entry.local(),
                agreement == null
                        ? null
                        : new Agreement(required(agreement.reference(), "agreement.reference"), agreement.expires()));
    }

    private static ListingRules listing(Entry entry) {
        ListingEntry listing = entry.listing();
        return listing == null ? ListingRules.detect() : new ListingRules(listing.links(), listing.next());
    }

    private static FeedMapping feed(Entry entry) {
        FeedEntry feed = entry.feed();
        return feed == null
                ? FeedMapping.detect()
                : new FeedMapping(feed.record(), feed.fields() == null ? Map.of() : feed.fields());
    }

    private static SiteTemplate template(Entry entry) {
        Map<String, SiteTemplate.Rule> rules = new LinkedHashMap<>();
        Map<String, TemplateEntry> template = entry.template() == null ? Map.of() : entry.template();
        template.forEach((field, rule) -> rules.put(
                field,
                new SiteTemplate.Rule(required(rule.select(), "template." + field + ".select"), rule.attribute())));
        return new SiteTemplate(rules);
    }

    private static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing; add it");
        }
        return value;
    }

    private static String unknownKey(UnrecognizedPropertyException e, String yaml, String name) {
        Collection<Object> known = e.getKnownPropertyIds();
        String nearest = Nearest.to(
                e.getPropertyName(), known.stream().map(String::valueOf).toList());
        return "Unknown key \"" + e.getPropertyName() + "\" at " + name + line(yaml, e) + "; did you mean \"" + nearest
                + "\"?";
    }

    /** The line that a key stands on: the exception itself comes only at the end of the record. */
    private static String line(String yaml, UnrecognizedPropertyException e) {
        StringBuilder key = new StringBuilder();
        e.getPath()
                .forEach(part -> key.append('/')
                        .append(part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName()));
        try (JsonParser parser = MAPPER.getFactory().createParser(yaml)) {
            while (parser.nextToken() != null) {
                boolean isKey = parser.currentToken() == JsonToken.FIELD_NAME;
                if (isKey
                        && parser.getParsingContext().pathAsPointer().toString().contentEquals(key)) {
                    return ":" + parser.currentTokenLocation().getLineNr();
                }
            }
            return "";
        } catch (IOException broken) {
            return ""; // what comes after the key is broken too
        }
    }

    private static String path(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        String key = path.isEmpty() ? null : path.getLast().getFieldName();
        return key == null ? "" : "\"" + key + "\" ";
    }

    private static String at(String name, @Nullable JsonLocation location) {
        return location == null ? name : name + ":" + location.getLineNr();
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static CrawlerException sitesError(String message, @Nullable Exception cause) {
        return cause == null
                ? new CrawlerException(CrawlerException.Kind.SITES, message)
                : new CrawlerException(CrawlerException.Kind.SITES, message, cause);
    }

    /** Passes over the sections of the file that others read. */
    private static final class OtherSections extends DeserializationProblemHandler {
        private final Set<String> keys;

        OtherSections(Set<String> keys) {
            this.keys = keys;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String key)
                throws IOException {
            boolean other = deserializer.handledType() == Document.class && keys.contains(key);
            if (other) {
                parser.skipChildren();
            }
            return other;
        }
    }
}
