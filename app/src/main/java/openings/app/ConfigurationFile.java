package openings.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openings.aggregator.AggregatorConfig;
import openings.contract.config.Nearest;
import openings.contract.config.WrittenByPeople;
import openings.crawler.CrawlerConfig;
import openings.crawler.Sites;
import openings.portal.PortalConfig;

/**
 * Reads configuration files: YAML, laid over the documented defaults. A key that the defaults do not have is an error
 * that names the place and the nearest key there is.
 */
final class ConfigurationFile {
    private static final String SITES = "sites";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .addModule(new WrittenByPeople())
            .build();

    private ConfigurationFile() {}

    static Configuration read(Path file) {
        String name = String.valueOf(file.getFileName());
        String text = text(file);
        ObjectNode defaults = defaults();
        try (JsonParser parser = YAML.createParser(text)) {
            checkKeys(parser, defaults, name);
            ObjectNode settings = lay(YAML.readTree(text), defaults);
            Sites sites = Sites.parse(text, name, names(defaults));
            Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of(""));
            return configuration(settings, sites, folder, name);
        } catch (JacksonException e) {
            throw new AppException("Not YAML at " + at(name, e) + ": " + firstLine(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Configuration defaults(Sites sites) {
        return configuration(defaults(), sites, Path.of(""), "defaults.yaml");
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        addKeys(defaults(), "", keys);
        return keys;
    }

    private static Configuration configuration(ObjectNode settings, Sites sites, Path folder, String name) {
        return new Configuration(
                folder.resolve(settings.path("data").asText()),
                sites,
                section(settings, "crawler", CrawlerConfig.class, name),
                section(withoutNone(settings), "aggregator", AggregatorConfig.class, name),
                section(settings, "portal", PortalConfig.class, name));
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

    private static <T> T section(ObjectNode settings, String key, Class<T> type, String name) {
        try {
            return YAML.treeToValue(settings.path(key), type);
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .map(field -> "." + field)
                    .collect(Collectors.joining());
            throw new AppException("Cannot use \"" + key + path + "\" in " + name + ": " + cause(e), e);
        } catch (JacksonException e) {
            throw new AppException("Cannot use \"" + key + "\" in " + name + ": " + firstLine(e), e);
        }
    }

    /** Walks the file beside the defaults; the parser knows the lines that a tree has forgotten. */
    private static void checkKeys(JsonParser parser, ObjectNode defaults, String name) throws IOException {
        List<JsonNode> levels = new ArrayList<>();
        JsonNode next = defaults;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                levels.add(next);
            } else if (token == JsonToken.END_OBJECT) {
                levels.removeLast();
            } else if (token == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (levels.size() == 1 && key.equals(SITES)) {
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    next = known(key, levels.getLast(), parser, name);
                }
            }
        }
    }

    private static JsonNode known(String key, JsonNode level, JsonParser parser, String name) {
        JsonNode known = level.get(key);
        if (known == null) {
            List<String> keys = new ArrayList<>(names(level));
            if (level.has("crawler")) {
                keys.add(SITES);
            }
            String hint = keys.isEmpty() ? "" : "; did you mean \"" + Nearest.to(key, keys) + "\"?";
            throw new AppException("Unknown key \"" + key + "\" at " + name + ":"
                    + parser.currentLocation().getLineNr() + hint);
        }
        return known;
    }

    private static ObjectNode lay(JsonNode file, ObjectNode defaults) {
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            if (entry.getValue() instanceof ObjectNode section
                    && defaults.get(entry.getKey()) instanceof ObjectNode standard) {
                lay(section, standard);
            } else if (!entry.getKey().equals(SITES)) {
                defaults.set(entry.getKey(), entry.getValue());
            }
        }
        return defaults;
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
        return level.properties().stream().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
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
