package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    private static final String LEAST = """
            title: Acme
            documentation: https://acme.example
            listing:
              records: jobs
              recognise: [[jobs/acmeId]]
              fields: {title: name}
            """;

    @Test
    void everyMappingFileCanBeRead() {
        List<Kind> kinds = Kinds.shipped().list();

        assertThat(kinds).hasSameSizeAs(Kinds.shipped().names()).hasSizeGreaterThan(20);
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank();
            assertThat(kind.documentation()).startsWith("https://");
        });
    }

    @Test
    void everyKindIsDocumented() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| \\[");

        List<String> documented = row.matcher(Files.readString(Path.of("../docs/kinds.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(documented).containsExactlyElementsOf(Kinds.shipped().names());
    }

    @Test
    void knowsNoKindByAPath() {
        assertThat(Kinds.shipped().find("../kind/ashby")).isEmpty();
        assertThat(Kinds.shipped().find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    records: jobs       | record: jobs                           | Unrecognized field "record"
                    {title: name}       | {tittle: name}                         | Not a field of a posting: "tittle"
                    {title: name}       | {title: {paht: name}}                  | Unknown [paht] in a value
                    {title: name}       | {title: {path: a, value: b}}           | Exactly one of
                    {title: name}       | {title: "a[b"}                         | Not a path
                    {title: name}       | {locality: city}                       | The field locality belongs under places
                    {title: name}       | "{title: n}, unlisted: [gone]"         | Not a condition
                    records: jobs       | records: a//b                          | Not a path
                    """)
    void saysWhatCannotBeMeant(String right, String wrong, String message) {
        String yaml = LEAST.replace(right, wrong)
                .replace("\"{title: n}, unlisted: [gone]\"", "{title: n}\n  unlisted: [gone]");

        assertThatThrownBy(() -> KindFile.read("acme", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining(message);
    }
}
