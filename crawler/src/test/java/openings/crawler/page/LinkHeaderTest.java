package openings.crawler.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</jobs?page=2>; rel=\"next\"",
                "</jobs?page=2>;rel=next",
                "</jobs?page=2>; REL = \"Next\"",
                "</jobs?page=2>; title=\"a, <b>; rel=prev\"; rel=\"last next\"",
                "</jobs?page=0>; rel=\"prev\", </jobs?page=2>; rel=\"next\"",
                "</style>; rel=preload; crossorigin, </jobs?page=2> ; rel=next ; rel=prev"
            })
    void readsTheAddressOfARelation(String header) {
        assertThat(LinkHeader.targets(header, "next")).containsExactly("/jobs?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/jobs?page=2; rel=next", "</jobs?page=2>", "</a>; rel=prev; rel=next", "<; rel=next"})
    void readsNothingIntoOthers(String header) {
        assertThat(LinkHeader.targets(header, "next")).isEmpty();
    }

    @Test
    void keepsTheirOrder() {
        assertThat(LinkHeader.targets("<b>; rel=item, <a>; rel=item", "item")).isEqualTo(List.of("b", "a"));
    }
}
