package openings.contract.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostingTest {
    @Test
    void keyIsReadBackFromItsText() {
        PostingKey key = new PostingKey("board", "a/b c");
        assertThat(PostingKey.parse(key.toString())).isEqualTo(key);
    }

    @Test
    void keyOfAUrlIsTheSameOnEveryVisit() {
        URI url = URI.create("https://example.org/job/1");
        assertThat(PostingKey.ofUrl("board", url)).isEqualTo(PostingKey.ofUrl("board", url));
        assertThat(PostingKey.ofUrl("board", url))
                .isNotEqualTo(PostingKey.ofUrl("board", URI.create("https://example.org/job/2")));
    }

    @Test
    void malformedPartsAreRefusedWithTheirValue() {
        assertThatThrownBy(() -> new PostingKey("Board!", "1")).hasMessageContaining("Board!");
        assertThatThrownBy(() -> new PostingKey("board", " ")).hasMessageContaining("board");
        assertThatThrownBy(() -> PostingKey.parse("board")).hasMessageContaining("board");
        assertThatThrownBy(() -> new Terms(null, null, List.of(), null, null, 0))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new MonetaryAmount(
                        "EUR",
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        MonetaryAmount.PayPeriod.HOUR,
                        MonetaryAmount.PayBasis.UNSTATED))
                .hasMessageContaining("10 > 1");
        assertThatThrownBy(() -> new Place(null, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
