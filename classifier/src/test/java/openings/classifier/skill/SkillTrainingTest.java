package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.contract.code.EscoSkill;
import org.junit.jupiter.api.Test;

final class SkillTrainingTest {
    private static final EscoSkill WELDING =
            EscoSkill.of("http://data.europa.eu/esco/skill/530cb489-d900-46ab-9350-4d50ccd49eea");
    private static final List<String> PLACES = List.of("Esbjerg", "Odense", "Aarhus", "Aalborg", "Randers", "Kolding");

    private static SkillTraining taught() {
        SkillTraining training = SkillTraining.ofLexicon();
        for (String place : PLACES) {
            training.add("own", words("Experience with welding in " + place), Set.of(WELDING));
        }
        return training;
    }

    private static PostingWords words(String sentence) {
        return Ads.words("", sentence);
    }

    private static double weight(SkillTraining training, String feature) {
        return training.learn()
                .weights()
                .lines()
                .filter(line -> line.startsWith(feature + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t", -1)[1]))
                .findFirst()
                .orElse(0);
    }

    @Test
    void learnsFromMarksThatWhatStandsElsewhereIsNoSkill() {
        SkillTraining marked = taught();

        PLACES.forEach(place -> marked.addMarked(words("The welding in " + place + " is loud"), words -> false));

        assertThat(weight(marked, "unasked")).isLessThan(weight(taught(), "unasked"));
    }

    @Test
    void learnsTheSameWhateverTheOrder() {
        assertThat(taught().learn()).isEqualTo(taught().learn());
    }
}
