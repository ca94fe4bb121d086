package openings.crawler.kind;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.contract.config.WrittenByPeople;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.feed.DocumentPath;
import openings.crawler.feed.DocumentShape;
import openings.crawler.feed.FeedField;
import org.jspecify.annotations.Nullable;

/** Reads mapping files: YAML with kebab-case keys, in which an unknown key is an error. */
final class KindFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .addModule(new WrittenByPeople())
            .build();
    private static final Set<String> RULE = Set.of("at", "split", "otherwise");

    private final String name;
    private final Document document;

    private record Document(
            String title,
            String documentation,
            @Nullable Map<String, String> board,
            @Nullable String api,
            @Nullable String start,
            @Nullable String body,
            @Nullable Map<String, String> headers,
            @Nullable String method,
            @Nullable PagingEntry paging,
            @Nullable ChangesEntry changes,
            PartEntry listing,
            @Nullable DetailEntry detail) {}

    private record PagingEntry(
            @Nullable String offset,
            @Nullable String page,
            @Nullable String next,
            @Nullable String link,
            @Nullable String cursor,
            @Nullable String path,
            int size,
            int first,
            @Nullable String pages) {}

    private record ChangesEntry(
            String start, Changes.Mark cursor, @Nullable Duration overlap) {}

    private record PartEntry(
            List<String> records,
            List<List<String>> recognise,
            @Nullable String total,
            boolean merge,
            @Nullable List<String> unlisted,
            @Nullable List<String> withdrawn,
            @Nullable Map<String, JsonNode> fields,
            @Nullable List<Map<String, JsonNode>> places) {}

    private record DetailEntry(JsonNode address, @Nullable JsonNode modified, PartEntry answer) {}

    private KindFile(String name, Document document) {
        this.name = name;
        this.document = document;
    }

    /**
     * Reads a mapping file.
     *
     * @throws IllegalArgumentException if it says something that cannot be meant
     */
    static Kind read(String name, InputStream yaml) throws IOException {
        return new KindFile(name, MAPPER.readValue(yaml, Document.class)).kind();
    }

    private Kind kind() {
        DetailEntry leading = document.detail();
        Part records = part(document.listing(), null);
        Kind.Detail detail = leading == null ? null : detail(leading, records);
        Paging paging = paging(document.paging());
        List<Value> further = detail == null ? List.of() : detail.values();
        return new Kind(
                new Kind.About(name, document.title(), document.documentation(), ordered(document.board())),
                new Kind.Asking(
                        template(document.api()),
                        template(document.start()),
                        template(document.body()),
                        headers(document.headers())),
                paging,
                "feed".equals(document.method()) ? ExtractionMethod.FEED : ExtractionMethod.API,
                changes(document.changes()),
                records.lookingAt(further, paging.aroundPaths().toList()),
                detail);
    }

    private static Kind.Detail detail(DetailEntry detail, Part listing) {
        JsonNode modified = detail.modified();
        return new Kind.Detail(
                ValueReader.one(detail.address()),
                modified == null ? null : ValueReader.one(modified),
                part(detail.answer(), listing).lookingAt(List.of(), List.of()));
    }

    /**
     * A part of the kind.
     *
     * @param above what it goes without saying
     */
    private static Part part(PartEntry entry, @Nullable Part above) {
        Map<FeedField, Value> fields = new EnumMap<>(FeedField.class);
        if (above != null) {
            fields.putAll(above.fields());
        }
        nullToEmpty(entry.fields()).forEach((field, value) -> put(FeedField.of(field), value, fields));
        List<PlaceRule> places = entry.places() == null && above != null
                ? above.places()
                : nullToEmpty(entry.places()).stream().map(KindFile::placeRule).toList();
        String total = entry.total();
        return new Part(
                new DocumentShape(
                        paths(entry.records()), Set.of(), Set.of(), total == null ? null : DocumentPath.of(total)),
                entry.recognise().stream().map(Set::copyOf).toList(),
                fields,
                places,
                conditions(entry.unlisted(), above == null ? List.of() : above.unlisted()),
                conditions(entry.withdrawn(), above == null ? List.of() : above.withdrawn()),
                total,
                entry.merge());
    }

    private static void put(FeedField field, JsonNode value, Map<FeedField, Value> fields) {
        if (field.isPlace()) {
            throw new IllegalArgumentException("The field " + field + " belongs under places");
        }
        if (value.isNull()) {
            fields.remove(field); // the part does not have what the listing has
        } else {
            fields.put(field, field.isList() ? ValueReader.many(value) : ValueReader.one(value));
        }
    }

    private static PlaceRule placeRule(Map<String, JsonNode> written) {
        Map<FeedField, Value> parts = new EnumMap<>(FeedField.class);
        written.forEach((key, value) -> {
            if (!RULE.contains(key)) {
                parts.put(placeField(key), ValueReader.one(value));
            }
        });
        JsonNode split = written.get("split");
        return new PlaceRule(
                NodePath.of(written.containsKey("at") ? written.get("at").asText() : "."),
                parts,
                split == null ? null : Pattern.compile(split.asText()),
                written.containsKey("otherwise") && written.get("otherwise").asBoolean());
    }

    private static FeedField placeField(String key) {
        FeedField field = FeedField.of(key);
        if (!field.isPlace()) {
            throw new IllegalArgumentException("The field " + field + " is no part of a place");
        }
        return field;
    }

    private static Paging paging(@Nullable PagingEntry entry) {
        if (entry == null) {
            return new Paging.None();
        }
        if (entry.offset() != null) {
            return new Paging.Offset(entry.offset(), entry.size());
        }
        if (entry.page() != null) {
            return new Paging.Pages(entry.page(), entry.first(), entry.size(), entry.pages());
        }
        if (entry.next() != null) {
            return new Paging.Next(entry.next());
        }
        if (entry.link() != null) {
            return new Paging.Link(entry.link());
        }
        if (entry.cursor() != null && entry.path() != null) {
            return new Paging.Cursor(entry.cursor(), entry.path());
        }
        throw new IllegalArgumentException("Paging by none of offset, page, next, link, or cursor and path");
    }

    private static @Nullable Changes changes(@Nullable ChangesEntry entry) {
        if (entry == null) {
            return null;
        }
        Duration overlap = entry.overlap() == null ? Duration.ZERO : entry.overlap();
        return new Changes(new Template(entry.start()), entry.cursor(), overlap);
    }

    private static @Nullable Template template(@Nullable String text) {
        return text == null ? null : new Template(text);
    }

    private static Map<String, Template> headers(@Nullable Map<String, String> written) {
        return nullToEmpty(written).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new Template(entry.getValue())));
    }

    private static Map<String, String> ordered(@Nullable Map<String, String> written) {
        return new LinkedHashMap<>(nullToEmpty(written));
    }

    private static List<DocumentPath> paths(List<String> written) {
        return written.stream().map(DocumentPath::of).toList();
    }

    private static List<Condition> conditions(@Nullable List<String> written, List<Condition> otherwise) {
        return written == null ? otherwise : written.stream().map(Condition::of).toList();
    }

    private static <K, V> Map<K, V> nullToEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> List<T> nullToEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
