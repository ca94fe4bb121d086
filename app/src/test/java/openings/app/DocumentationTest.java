package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists. */
final class DocumentationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]*(?:\\.[A-Z][A-Za-z]+)?)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern CONFIG_KEY =
            Pattern.compile("^\\| `([a-z][a-z-]*(?:\\.[a-z-]+)*)` \\|", Pattern.MULTILINE);

    @Test
    void classesThatAreNamedExist() throws IOException {
        Set<String> names = new ClassFileImporter()
                .importPackages("openings").stream()
                        .map(JavaClass::getName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .flatMap(name -> Stream.of(name.replace('$', '.'), name.substring(name.lastIndexOf('$') + 1)))
                        .collect(Collectors.toSet());
        assertThat(named(CLASS_NAME))
                .isNotEmpty()
                .filteredOn(mention -> !names.contains(mention.text()))
                .isEmpty();
    }

    @Test
    void filesThatAreLinkedExist() throws IOException {
        assertThat(named(LINK))
                .isNotEmpty()
                .filteredOn(mention -> !mention.text().contains("://"))
                .filteredOn(mention -> !Files.exists(mention.document().resolveSibling(mention.text())))
                .isEmpty();
    }

    @Test
    void configurationKeysThatAreNamedExistAndNoneIsMissing() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/configuration.md"));
        Set<String> documented = CONFIG_KEY
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(documented).containsExactlyInAnyOrderElementsOf(Configuration.keys());
    }

    private record Mention(Path document, String text) {}

    private static List<Mention> named(Pattern pattern) throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (Path document : documents()) {
            pattern.matcher(Files.readString(document))
                    .results()
                    .forEach(found -> mentions.add(new Mention(document, found.group(1))));
        }
        return mentions;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
