package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.classifier.skill.Translator.Dictionary;
import openings.classifier.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslatorTest {
    @TempDir
    private Path folder = Path.of("");

    private Concepts concepts = new Concepts(null, List.of(), JobNames.load());

    @BeforeEach
    void importEsco() throws IOException {
        concepts = new Concepts(SmallEsco.in(folder), List.of(), JobNames.load());
    }

    private Query translated(String language, String text) {
        Labels labels = Labels.of(concepts, "en");
        Dictionary dictionary = new Dictionary(
                Stems.of(language), Glossary.of(language), Translations.learn(concepts, language, "en"), null);
        return Translator.translate(Words.of(text), dictionary, labels, new Spellings(labels));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | het polijsten van gietvormen | polish mould
            nl | glasmatrijzen                | glass mould
            nl | reiniging van droogovens     | clean kiln
            da | polering af støbeforme       | polish mould
            da | metalrensning                | metal clean
            de | Reinigung der Gussformen     | clean mould
            de | Metallreinigung              | metal clean
            """)
    void putsTermsAndCompoundsIntoTheStemsOfEnglishLabels(String language, String text, String stems) {
        Query query = translated(language, text);

        Labels labels = Labels.of(concepts, "en");
        Set<Integer> wanted = Stream.of(stems.split(" ")).map(labels::findStem).collect(Collectors.toSet());
        assertThat(query.weights().keySet()).containsAll(wanted);
    }

    @Test
    void countsEachPartOfACompoundAndWhatIsNotKnown() {
        assertThat(translated("nl", "glasmatrijzen").units()).hasSize(2);
        assertThat(translated("nl", "qqqqglas").units()).hasSize(2);
        assertThat(translated("nl", "qqqq").units()).hasSize(1);
        assertThat(translated("nl", "qqqq").weights()).isEmpty();
        assertThat(translated("nl", "qqqq").mass()).isPositive();
    }
}
