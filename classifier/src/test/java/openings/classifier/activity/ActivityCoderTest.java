package openings.classifier.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Table;
import openings.contract.code.Isco08;
import openings.contract.code.Nace;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.posting.Organization;
import openings.contract.posting.PostingText;
import openings.contract.posting.Terms;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.NaceSections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActivityCoderTest {
    private static final Coding<Isco08> UNKNOWN = Coding.uncoded(Reason.UNKNOWN_WORDS);

    private final ActivityCoder coder = new ActivityCoder();

    @ParameterizedTest
    @CsvSource({
        "62.01, J",
        "6201, J",
        "620100, J",
        "J62.01, J",
        "Q, Q",
        "86.10 Hospital activities, Q",
        "47.11Z, G",
        "4711, G",
        "A01, A",
        "C, C"
    })
    void readsCodes(String industry, String section) {
        assertThat(code("Acme", industry, "", UNKNOWN).findCode()).contains(Nace.rev2(section));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aarhus Universitetshospital, hospitalet      | -                      | Q
            Kolding Kommune                              | -                      | O
            Jensens Murerfirma ApS                       | -                      | F
            Hotel Alexandra                              | -                      | I
            Universiteit Utrecht                         | -                      | P
            Bouwbedrijf De Vries BV                      | -                      | F
            Ziekenhuis Gelderse Vallei                   | -                      | Q
            Sparkasse Musterstadt                        | -                      | K
            Stadtwerke Musterstadt GmbH                  | -                      | D
            Maschinenbau Muster GmbH                     | -                      | C
            Restaurant Chez Paul                         | -                      | I
            Mairie de Lyon                               | -                      | O
            Randstad                                     | -                      | N
            Acme                                         | Information Technology | J
            Acme                                         | Retail                 | G
            Acme                                         | Transport og logistik  | H
            Acme                                         | Bauwesen Hochbau       | F
            """)
    void readsTheEmployer(String employer, String industry, String section) {
        assertThat(code(employer, industry.equals("-") ? null : industry, "", UNKNOWN)
                        .findCode())
                .contains(Nace.rev2(section));
    }

    @ParameterizedTest
    @CsvSource({"2221, Q", "2341, P", "7115, F", "5120, I", "8332, H", "6121, A", "9411, I"})
    void anOccupationThatIsMostlyInOneSectionSaysEnough(String isco, String section) {
        assertThat(code("Acme", null, "", Coding.coded(Isco08.of(isco), 0.9, List.of()))
                        .findCode())
                .contains(Nace.rev2(section));
    }

    @Test
    void abstainsWhereNothingSaysIt() {
        assertThat(code("Acme", null, "We are nice.", UNKNOWN)).isEqualTo(Coding.uncoded(Reason.UNKNOWN_WORDS));
        assertThat(coder.code(Ads.words("Manager", ""), UNKNOWN)).isEqualTo(Coding.uncoded(Reason.NO_TEXT));
    }

    @Test
    void anOccupationFoundEverywhereDoesNotDecide() {
        Coding<Nace> coding = code("Acme", null, "", Coding.coded(Isco08.of("2521"), 0.9, List.of()));

        assertThat(coding.findCode()).isEmpty();
    }

    @Test
    void everySectionOfTheWordListsExists() {
        assertThat(Table.rows(ActivityCoder.class, "sectors.tsv"))
                .allSatisfy(row ->
                        assertThat(NaceSections.exists(Nace.rev2(row.get(0)))).isTrue());
        assertThat(Table.rows(ActivityCoder.class, "occupation-sections.tsv")).allSatisfy(row -> {
            assertThat(IscoGroups.exists(Isco08.of(row.get(0)))).as(row.get(0)).isTrue();
            assertThat(NaceSections.exists(Nace.rev2(row.get(1)))).isTrue();
            assertThat(Double.parseDouble(row.get(2))).isBetween(0.3, 0.99);
        });
    }

    private Coding<Nace> code(
            String employer, @Nullable String industry, String description, Coding<Isco08> occupation) {
        PostingText text = new PostingText("", description, null, List.of(), List.of());
        return coder.code(
                PostingWords.of(Ads.of(text, new Organization(employer, industry, null), Terms.unstated())),
                occupation);
    }
}
