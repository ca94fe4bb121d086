package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openings.classifier.skill.Glossary.Meaning;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlossaryTest {
    private final List<List<String>> rows = Table.rows(Glossary.class, "glossary.tsv");

    @Test
    void hasThreeThousandRowsOfFourCellsWithoutAnEmptyOne() {
        assertThat(rows).hasSizeGreaterThan(3000).allSatisfy(row -> {
            assertThat(row).hasSize(4).noneMatch(String::isBlank);
            assertThat(row.subList(1, 4))
                    .allSatisfy(cell -> assertThat(Table.parts(cell))
                            .isNotEmpty()
                            .doesNotHaveDuplicates()
                            .hasSize(cell.split(";", -1).length));
        });
    }

    @Test
    void hasEachEnglishTermOnceInLowerCaseAndInOrder() {
        List<String> english = rows.stream().map(List::getFirst).toList();
        Set<String> seen = new HashSet<>();

        assertThat(english)
                .allMatch(seen::add)
                .isSorted()
                .allSatisfy(term -> assertThat(term)
                        .isEqualTo(term.toLowerCase(Locale.ROOT))
                        .isEqualTo(term.strip())
                        .doesNotContain(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | boekhouding   | bookkeep
            nl | brieven       | letter
            nl | matrijzen     | mould
            nl | qqqq          |
            da | svejsning     | weld
            da | vedligeholde  | maintain
            de | Schweißen     | weld
            de | Wartungen     | mainten
            """)
    void knowsWordsInflected(String language, String word, String english) {
        List<String> stem =
                List.of(Stems.of(language).stemmer().apply(Words.of(word).at(0)));

        List<List<String>> meanings =
                Glossary.of(language).of(stem).stream().map(Meaning::stems).toList();

        assertThat(meanings.contains(List.of(english == null ? "" : english))).isEqualTo(english != null);
    }

    @Test
    void doesNotKnowOtherLanguages() {
        assertThat(Glossary.of("pl").longest()).isZero();
        assertThat(Glossary.of("en").longest()).isZero();
    }
}
