package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.testing.Ads;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.SkillMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkillsOfEscoTest {
    private static final Coding<EscoOccupation> UNKNOWN = Coding.uncoded(Reason.UNKNOWN_WORDS);

    @TempDir
    private Path folder = Path.of("");

    private SkillCoder coder = SkillCoder.open(Optional.empty());

    @BeforeEach
    void importEsco() throws IOException {
        coder = SkillCoder.open(Optional.of(SmallEsco.in(folder)));
    }

    private List<String> skills(String language, String text, Coding<EscoOccupation> occupation) {
        return coder.code(Ads.words("", text), language, occupation).stream()
                .map(mention -> mention.skill().code().substring(SmallEsco.SKILL.length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You polish glass moulds.                          | moulds
            en | Polishing of glass moulds                         | moulds
            en | Polishing heavy moulds made of glass              | moulds
            en | firing the large ceramic kilns                    | kilns
            es | Pulir los moldes de vidrio                        | moulds
            es | Experiencia puliendo un molde de vidrio           | moulds
            da | Erfaring med Zorblang programming                 | zorblang
            """)
    void findsLabelsInflectedInOtherOrdersAndApart(String language, String text, String skill) {
        assertThat(skills(language, text, UNKNOWN)).contains(skill);
    }

    @ParameterizedTest
    @CsvSource({"founder, casting-metal, casting-actors", "agent, casting-actors, casting-metal"})
    void tellsMeaningsApartByTheOccupation(String occupation, String right, String wrong) {
        Coding<EscoOccupation> coded =
                Coding.coded(EscoOccupation.of(SmallEsco.OCCUPATION + occupation), 0.9, List.of());

        assertThat(skills("en", "Experience with casting", coded))
                .contains(right)
                .doesNotContain(wrong);
    }

    @Test
    void refusesAVerbAloneThoughItIsALabel() {
        assertThat(skills("en", "We have a plan and we manage the whole of it ourselves, day by day", UNKNOWN))
                .doesNotContain("verb");
    }

    @Test
    void saysWhichWordsItWas() {
        SkillMention mention = coder.code(Ads.words("", "Wanted: someone to polish glass moulds."), "en", UNKNOWN)
                .getFirst();

        assertThat(mention.evidence().words()).isEqualTo("polish glass moulds");
    }

    @Test
    void ranksSkillsForWordsThatAreNotSure() {
        assertThat(coder.rank("whoever likes kilns", "en", 3))
                .first()
                .isEqualTo(EscoSkill.of(SmallEsco.SKILL + "kilns"));
        assertThat(coder.rank("limpiar moldes", "es", 3)).first().isEqualTo(EscoSkill.of(SmallEsco.SKILL + "moulds"));
    }

    @Test
    void ranksWordsThatAreSpelledAlikeInAnotherLanguage() {
        assertThat(coder.rank("keramiske", "da", 5)).contains(EscoSkill.of(SmallEsco.SKILL + "kilns"));
    }

    @Test
    void ranksNothingForNothing() {
        assertThat(coder.rank("", "en", 5)).isEmpty();
        assertThat(coder.rank("qqqqq", "xx", 5)).isEmpty();
    }
}
