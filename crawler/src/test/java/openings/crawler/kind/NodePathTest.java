package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.crawler.feed.DocumentPath;
import openings.crawler.feed.DocumentShape;
import openings.crawler.feed.FeedException;
import openings.crawler.feed.Node;
import openings.crawler.feed.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodePathTest {
    private static final String RECORD = """
            {"id": 7, "company": {"name": "Bakery"}, "empty": "", "nothing": null, "none": "N/A",
             "lists": [{"text": "Do", "content": "bake"}, {"text": "Have", "content": "time"}],
             "custom": [{"label": "Hours", "value": "37"}, {"label": "Pay", "value": "200"}],
             "coordinates": [12.5, 55.75], "places": {"DK": ["DK01", "DK02"], "SE": ["SE11"]}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    id                               ~ 7
                    company/name                     ~ Bakery
                    lists/content                    ~ bake,time
                    custom[label=hours]/value        ~ 37
                    custom[label=Pay|Hours]/value    ~ 37,200
                    coordinates[1]                   ~ 55.75
                    lists[1]/text                    ~ Have
                    places/*                         ~ DK01,DK02,SE11
                    places/*/name()                  ~ DK,DK,SE
                    empty                            ~ ''
                    nothing                          ~ ''
                    none                             ~ ''
                    company                          ~ ''
                    company/name/first               ~ ''
                    """)
    void leadsToValues(String path, String values) throws FeedException {
        List<String> found = new ArrayList<>();
        NodePath.of(path).values(record(), found::add);

        assertThat(String.join(",", found)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    id=7                   ~ true
                    id=8|7                 ~ true
                    id!=7                  ~ false
                    company/name=BAKERY    ~ true
                    nothing!=open          ~ false
                    custom/label=Pay       ~ true
                    """)
    void decidesConditions(String condition, boolean holds) throws FeedException {
        assertThat(Condition.of(condition).holds(record())).isEqualTo(holds);
    }

    @Test
    void fillsTemplatesFromTheBoardAndThenTheRecord() throws FeedException {
        Surroundings around = new Surroundings(Map.of("board", "acme"), Map.of());

        assertThat(Value.Filled.of("https://{board}.example/{id}/{company/name|base64|url}?x={\"y\":1}")
                        .first(record(), around))
                .hasValue("https://acme.example/7/QmFrZXJ5?x={\"y\":1}");
        assertThat(Value.Filled.of("{board}/{nothing}").first(record(), around)).isEmpty();
    }

    private static Node record() throws FeedException {
        List<Node> records = new ArrayList<>();
        Records.read(
                RECORD.getBytes(StandardCharsets.UTF_8),
                "",
                new DocumentShape(List.of(DocumentPath.of(".")), Set.of(), Set.of(), null),
                records::add);
        return records.getFirst();
    }
}
