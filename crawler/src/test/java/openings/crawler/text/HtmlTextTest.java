package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>One</p><p>Two</p>                            | One/Two
                    One<br>Two<br/>Three                            | One/Two/Three
                    <ul><li>One</li><li> Two </li></ul>             | One/Two
                    A <b>bold</b> <i>word</i>                       | A bold word
                    <table><tr><td>One</td><td>1</td></tr></table>  | One 1
                    &lt;p&gt;Escaped&lt;/p&gt;&lt;p&gt;twice        | Escaped/twice
                    Fish &amp; chips                                | Fish & chips
                    a < b and c > d                                 | a < b and c > d
                    <script>x()</script><style>y</style>Text        | Text
                    non&nbsp;breaking                               | non breaking
                    """)
    void keepsLines(String markup, String lines) {
        assertThat(HtmlText.of(markup).replace('\n', '/')).isEqualTo(lines);
    }
}
