package openings.crawler.feed;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that feeds use, in many languages, from the data file {@code vocabulary.yaml} beside this class. */
final class Vocabulary {
    private static final Vocabulary SHIPPED = load();

    private final Map<FeedField, List<NamePath>> fields = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Set<String>> notUnder = new EnumMap<>(FeedField.class);
    private final Set<String> records;
    private final Set<String> places;
    private final Set<String> people;

    private record Document(
            Map<String, List<String>> fields,
            Map<String, List<String>> notUnder,
            List<String> records,
            List<String> places,
            List<String> people) {}

    private Vocabulary(Document document) {
        document.fields()
                .forEach((field, paths) -> fields.put(
                        FeedField.of(field), paths.stream().map(NamePath::of).toList()));
        document.notUnder().forEach((field, names) -> notUnder.put(FeedField.of(field), normal(names)));
        records = normal(document.records());
        places = normal(document.places());
        people = normal(document.people());
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    /** Where a field may stand, the surest first. */
    List<NamePath> paths(FeedField field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether a field may stand at this path, the record's own name left out. */
    boolean allows(FeedField field, List<String> path) {
        Set<String> excluded = notUnder.getOrDefault(field, Set.of());
        for (int i = 0; i < path.size() - 1; i++) {
            if (people.contains(path.get(i)) || excluded.contains(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isRecord(String name) {
        return records.contains(Names.normalise(name));
    }

    boolean isPlace(String name) {
        return places.contains(Names.normalise(name));
    }

    private static Set<String> normal(List<String> names) {
        return names.stream().map(Names::normalise).collect(Collectors.toUnmodifiableSet());
    }

    private static Vocabulary load() {
        try (InputStream file = requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.yaml"))) {
            YAMLMapper mapper = YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .build();
            return new Vocabulary(mapper.readValue(file, Document.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its vocabulary.yaml; build it again", e);
        }
    }
}
