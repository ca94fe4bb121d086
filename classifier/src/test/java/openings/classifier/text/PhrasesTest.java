package openings.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
    private final Phrases<String> phrases = Phrases.<String>builder()
            .add("care", "care")
            .add("care home", "home")
            .add("care home manager", "manager")
            .add("industri*", "industry")
            .build();

    @Test
    void theLongestPhraseWins() {
        assertThat(found("A care home nurse in care")).containsExactly("home", "care");
        assertThat(found("Care Home Manager")).containsExactly("manager");
    }

    @Test
    void aStemStandsForEveryWordThatBeginsSo() {
        assertThat(found("Industriens Hus, industry")).containsExactly("industry");
    }

    @Test
    void aWordOfAMegabyteCostsNoMoreThanItsLetters() {
        String endless = "industri" + "a".repeat(1_000_000);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> found(endless))).containsExactly("industry");
    }

    @Test
    void saysWhereAPhraseStands() {
        assertThat(phrases.in(Words.of("the care home"))).containsExactly(new Phrases.Match<>("home", 1, 2));
    }

    @Test
    void theLongestStemWinsAndOfEqualsTheFirst() {
        Phrases<String> stems = Phrases.<String>builder()
                .add("nurs*", "short")
                .add("nursing*", "first")
                .add("nursing*", "second")
                .build();

        assertThat(stems.in(Words.of("nur nurse nursings")))
                .extracting(Phrases.Match::value)
                .containsExactly("short", "first");
    }

    @Test
    void aShortStemIsRefused() {
        assertThatThrownBy(() -> Phrases.<String>builder().add("it*", "it"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it*");
    }

    private List<String> found(String text) {
        return phrases.in(Words.of(text)).stream().map(Phrases.Match::value).toList();
    }
}
