package openings.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openings.aggregator.AggregatorConfig;
import openings.app.Configuration.Imported;
import openings.contract.config.WrittenByPeople;
import openings.crawler.CrawlerConfig;
import openings.crawler.Sites;
import openings.portal.PortalConfig;

/**
 * Reads configuration files: YAML, laid over the documented defaults. A key that the defaults do not have is an error
 * that names the place and the nearest key there is.
 */
final class ConfigurationFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .addModule(new WrittenByPeople())
            .build();

    private ConfigurationFile() {}

    static Configuration read(Path path) {
        String name = String.valueOf(path.getFileName());
        String text = text(path);
        ObjectNode defaults = defaults();
        try (JsonParser parser = YAML.createParser(text)) {
            KeyLines keys = KeyLines.read(parser, defaults, name);
            if (!(YAML.readTree(text) instanceof ObjectNode file)) {
                throw new AppException(name + " holds no settings; write them as \"key: value\", the sites under \""
                        + KeyLines.SITES + ":\"");
            }
            lay(file, defaults, "", keys);
            Path folder = Objects.requireNonNullElse(path.toAbsolutePath().getParent(), Path.of(""));
            Sites sites = Sites.parse(text, name, names(defaults)).in(folder);
            return configuration(defaults, sites, folder, keys);
        } catch (JacksonException e) {
            throw new AppException("Not YAML at " + at(name, e) + ": " + firstLine(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Configuration defaults(Sites sites) {
        return configuration(defaults(), sites, Path.of(""), KeyLines.none("defaults.yaml"));
    }

    static Imported imported() {
        return imported(defaults(), Path.of(""));
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        addKeys(defaults(), "", keys);
        return keys;
    }

    private static Configuration configuration(ObjectNode settings, Sites sites, Path folder, KeyLines keys) {
        return new Configuration(
                folder.resolve(settings.path("data").asText()),
                imported(settings, folder),
                sites,
                section(settings, "crawler", CrawlerConfig.class, keys),
                section(withoutNone(settings), "aggregator", AggregatorConfig.class, keys),
                section(settings, "portal", PortalConfig.class, keys));
    }

    private static Imported imported(ObjectNode settings, Path folder) {
        return new Imported(
                folder.resolve(settings.path("places").asText()),
                folder.resolve(settings.path("esco").asText()),
                folder.resolve(settings.path("codes").asText()),
                folder.resolve(settings.path("model").asText()));
    }

    /** {@code eurostat: none} is how people write that there is no address. */
    private static ObjectNode withoutNone(ObjectNode settings) {
        ObjectNode copy = settings.deepCopy();
        JsonNode aggregator = copy.path("aggregator");
        if (aggregator instanceof ObjectNode section
                && section.path("eurostat").asText().equals("none")) {
            section.putNull("eurostat");
        }
        return copy;
    }

    private static <T> T section(ObjectNode settings, String key, Class<T> type, KeyLines keys) {
        try {
            return YAML.treeToValue(settings.path(key), type);
        } catch (JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("/", "/" + key + "/", ""))
                    .replaceAll("/$", "");
            throw new AppException(
                    "Cannot use \"" + pointer.substring(1).replace('/', '.') + "\" at " + keys.at(pointer) + ": "
                            + cause(e),
                    e);
        } catch (JacksonException e) {
            throw new AppException("Cannot use \"" + key + "\" at " + keys.at("/" + key) + ": " + firstLine(e), e);
        }
    }

    /** Puts what the file says in the place of the defaults; a key without a value says nothing. */
    private static void lay(ObjectNode file, ObjectNode defaults, String place, KeyLines keys) {
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            String pointer = place + "/" + entry.getKey();
            if (!pointer.equals("/" + KeyLines.SITES) && !entry.getValue().isNull()) {
                put(entry, defaults, pointer, keys);
            }
        }
    }

    private static void put(Map.Entry<String, JsonNode> said, ObjectNode defaults, String pointer, KeyLines keys) {
        JsonNode standard = defaults.path(said.getKey());
        if (said.getValue() instanceof ObjectNode section && standard instanceof ObjectNode below) {
            lay(section, below, pointer, keys);
        } else if (standard.isObject()) {
            throw new AppException("\"" + said.getKey() + "\" at " + keys.at(pointer) + " takes keys of its own: "
                    + String.join(", ", names(standard)));
        } else {
            defaults.set(said.getKey(), said.getValue());
        }
    }

    private static void addKeys(JsonNode level, String prefix, List<String> keys) {
        for (Map.Entry<String, JsonNode> entry : level.properties()) {
            String key = prefix + entry.getKey();
            if (entry.getValue().isObject()) {
                addKeys(entry.getValue(), key + ".", keys);
            } else {
                keys.add(key);
            }
        }
    }

    private static Set<String> names(JsonNode level) {
        return level.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ObjectNode defaults() {
        try (InputStream stream =
                Objects.requireNonNull(ConfigurationFile.class.getResourceAsStream("defaults.yaml"), "defaults.yaml")) {
            return (ObjectNode) YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own defaults.yaml", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new AppException("No configuration file " + file + "; name one that exists with --config", e);
        } catch (IOException e) {
            throw new AppException(
                    "Cannot read the configuration file " + file + " (" + e.getMessage()
                            + "); check that it is a readable UTF-8 text file",
                    e);
        }
    }

    private static String at(String name, JacksonException e) {
        return e.getLocation() == null ? name : name + ":" + e.getLocation().getLineNr();
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static String cause(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : firstLine(e);
    }
}
