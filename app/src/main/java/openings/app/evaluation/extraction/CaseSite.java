package openings.app.evaluation.extraction;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.app.evaluation.LabelledDataException;
import openings.crawler.CrawlerException;
import openings.crawler.Site;
import openings.crawler.Sites;

/**
 * The site that a case is of.
 *
 * @param withoutDetails the same, but that records are read as they stand instead of leading to details
 * @param complaint what of {@code site.yaml} could not be used; empty where all could
 */
record CaseSite(Site site, Site withoutDetails, String complaint) {
    /** {@code NO} is a country and {@code no} a language, not a denial. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private static final String FILE = "site.yaml";

    /**
     * Reads {@code site.yaml} of a folder or of the nearest one above it that has one; what it does not say is
     * filled in.
     *
     * @param kind the kind of site where it names none
     */
    static CaseSite of(Path folder, Path data, String kind) {
        Optional<Path> file = find(folder, data);
        ObjectNode keys = file.map(CaseSite::keys).orElseGet(YAML::createObjectNode);
        try {
            return of(keys, kind, "");
        } catch (CrawlerException e) {
            ObjectNode plain = YAML.createObjectNode();
            List.of("country", "source-type", "name", "languages").forEach(key -> {
                if (keys.has(key)) {
                    plain.set(key, keys.get(key));
                }
            });
            return of(plain, kind, file.map(Path::toString).orElse(FILE) + ": " + e.getMessage());
        }
    }

    private static CaseSite of(ObjectNode keys, String kind, String complaint) {
        return new CaseSite(site(keys, kind), site(keys.deepCopy().put("details", false), kind), complaint);
    }

    private static Site site(ObjectNode keys, String kind) {
        ObjectNode full = keys.deepCopy();
        putIfAbsent(full, "id", "case");
        putIfAbsent(full, "kind", kind);
        putIfAbsent(full, "start", "https://board.example/jobs/1");
        putIfAbsent(full, "country", "XX");
        putIfAbsent(full, "source-type", "job-board");
        ObjectNode document = YAML.createObjectNode();
        document.putArray("sites").add(full);
        return Sites.parse(document.toString(), FILE).list().getFirst();
    }

    private static void putIfAbsent(ObjectNode object, String key, String value) {
        if (!object.hasNonNull(key)) {
            object.put(key, value);
        }
    }

    private static Optional<Path> find(Path folder, Path data) {
        Path at = folder;
        while (at != null && at.startsWith(data)) {
            if (Files.exists(at.resolve(FILE))) {
                return Optional.of(at.resolve(FILE));
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    private static ObjectNode keys(Path file) {
        try {
            JsonNode root = YAML.readTree(file.toFile());
            JsonNode site = root.has("sites") ? root.get("sites").path(0) : root;
            return site instanceof ObjectNode keys ? keys : YAML.createObjectNode();
        } catch (JacksonException e) {
            throw new LabelledDataException("Not YAML: " + file + " (" + e.getOriginalMessage() + "); mend it", e);
        } catch (IOException e) {
            throw new LabelledDataException("Cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
