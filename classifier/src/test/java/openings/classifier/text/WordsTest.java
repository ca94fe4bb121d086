package openings.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sygeplejerske i Århus           | sygeplejerske i arhus
            CAFÉ-TJENER                     | cafe tjener
            Straßenbauer                    | strassenbauer
            C++ and C# developer            | c++ and c# developer
            Murer/tømrer                    | murer tomrer
            <b>Nurse</b> &amp; carer        | nurse carer
            Inge\u0301nieur                 | ingenieur
            Кассир                          | кассир
            مهندس برمجيات                    | مهندس برمجيات
            """)
    void foldsWords(String text, String folded) {
        assertThat(Words.of(text).folded()).isEqualTo(folded);
    }

    @Test
    void keepsOffsetsIntoTheOriginal() {
        Words words = Words.of("<p>Ny  Sygeplejerske</p> søges");

        assertThat(words.original(1, 2)).isEqualTo("Sygeplejerske</p> søges");
    }

    @Test
    void readsNoMoreThanItMust() {
        assertThat(Words.of("one two three", 2).folded()).isEqualTo("one two");
    }

    @Test
    void marksOfRedactedDataAreNoWords() {
        assertThat(Words.of("Call [name] on [phone] or write to [e-mail] [sic]").folded())
                .isEqualTo("call on or write to sic");
    }

    /** What only begins like markup is read, and so is what may stand in it. */
    @Test
    void signsOfMarkupAloneAreNone() {
        assertThat(Words.of("a < b <i>c</i> R&D &nbsp; [d] <<e> f&#38;g <").folded())
                .isEqualTo("a b c r d d f g");
    }

    @Test
    void emojiAreNoWords() {
        assertThat(Words.of("🚀🔥 !!! —").isEmpty()).isTrue();
    }
}
