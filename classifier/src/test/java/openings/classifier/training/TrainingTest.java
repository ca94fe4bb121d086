package openings.classifier.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.ModelException;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoImport;
import openings.classifier.evaluation.EvaluationException;
import openings.classifier.occupation.OccupationModel;
import openings.classifier.testing.Ads;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingTest {
    private static final Training TRAINING = new Training(Knowledge.none());

    @TempDir
    private Path folder;

    /** Words of a trade of our own that no lexicon can know: what they mean is told by the codes alone. */
    private static String advertisements(String glimmer, String frobber) {
        StringBuilder csv = new StringBuilder("title,description,code\n");
        for (int i = 0; i < 40; i++) {
            csv.append("Glimmerist ")
                    .append(i)
                    .append(",We glimmer all day number ")
                    .append(i)
                    .append(',')
                    .append(glimmer)
                    .append('\n');
            csv.append("Frobber ")
                    .append(i)
                    .append(",You frob the frobs number ")
                    .append(i)
                    .append(',')
                    .append(frobber)
                    .append('\n');
        }
        return csv.toString();
    }

    @Test
    void learnsWhatTheLexiconDoesNotKnow() throws IOException {
        Path csv = write("ads.csv", advertisements("7321", "9112") + "Cook,,\nCook,,abcd\n");

        TrainingReport report = TRAINING.run(csv, Optional.empty(), folder.resolve("model"));

        assertThat(report.taught()).isEqualTo(80);
        assertThat(report.uncoded()).isEqualTo(1);
        assertThat(report.rejected()).containsExactly("row 82: abcd");
        assertThat(report.crossValidated().accuracyByDigits().getLast()).isGreaterThan(0.95);
        OccupationModel model = Models.findNewest(folder.resolve("model")).orElseThrow();
        Classifier taught = Classifier.open(Knowledge.none().with(model), List.of());
        assertThat(taught.assess(Ads.of("Senior glimmerist", "", "en"))
                        .ofLevel(4)
                        .getFirst()
                        .code())
                .isEqualTo(Isco08.of("7321"));
        assertThat(taught.assess(Ads.of("Registered nurse", "", "en"))
                        .ofLevel(4)
                        .subList(0, 3))
                .extracting(group -> group.code())
                .contains(Isco08.of("2221"));
        assertThat(taught.classify(Ads.of("Frobber", "", "en")).classification().taxonomies())
                .containsEntry("model", model.digest());
    }

    @Test
    void givesTheSameModelForTheSameAdvertisements() throws IOException {
        Path csv = write("ads.csv", advertisements("7321", "9112"));

        TRAINING.run(csv, Optional.empty(), folder.resolve("first"));
        TRAINING.run(csv, Optional.empty(), folder.resolve("second"));

        assertThat(folder.resolve("first/0001/model.bin"))
                .hasSameBinaryContentAs(folder.resolve("second/0001/model.bin"));
        assertThat(folder.resolve("first/0001/card.md")).hasSameTextualContentAs(folder.resolve("second/0001/card.md"));
    }

    @Test
    void numbersModelsAndUsesTheNewest() throws IOException {
        Path csv = write("ads.csv", advertisements("7321", "9112"));
        Path models = folder.resolve("model");

        TRAINING.run(csv, Optional.empty(), models);
        TrainingReport second =
                TRAINING.run(write("other.csv", advertisements("2512", "9112")), Optional.empty(), models);

        assertThat(second.folder()).endsWith("0002");
        assertThat(Classifier.open(
                                Knowledge.none().with(Models.findNewest(models).orElseThrow()), List.of())
                        .assess(Ads.of("Glimmerist", "", "en"))
                        .ofLevel(4)
                        .getFirst()
                        .code())
                .isEqualTo(Isco08.of("2512"));
        try (Stream<Path> left = Files.list(models)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void readsNationalCodesByACrosswalk() throws IOException {
        Path csv = write("ads.csv", advertisements("N-1", "N-2"));
        Path crosswalk = write("crosswalk.csv", "code,isco08\nN-1,7321\nN-2,9112\n");

        assertThat(TRAINING.run(csv, Optional.of(crosswalk), folder.resolve("model"))
                        .taught())
                .isEqualTo(80);
        assertThatThrownBy(() -> TRAINING.run(csv, Optional.empty(), folder.resolve("none")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("row 1: N-1");
    }

    @Test
    void saysWhatIsWrongWithFiles() throws IOException {
        Path noCodes = write("ads.csv", "title,group\nCook,5120\n");
        Path csv = write("good.csv", advertisements("7321", "9112"));
        Path noColumn = write("crosswalk.csv", "from,to\nN-1,7321\n");

        assertThatThrownBy(() -> TRAINING.run(noCodes, Optional.empty(), folder))
                .hasMessageContaining("\"isco4\"");
        assertThatThrownBy(() -> TRAINING.run(csv, Optional.of(noColumn), folder))
                .hasMessageContaining("isco08");
    }

    @Test
    void refusesADamagedModel() throws IOException {
        Path models = folder.resolve("model");
        TRAINING.run(write("ads.csv", advertisements("7321", "9112")), Optional.empty(), models);
        Path file = models.resolve("0001/model.bin");
        byte[] whole = Files.readAllBytes(file);

        for (int length : new int[] {0, 1, 40, whole.length / 2, whole.length - 9}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Models.findNewest(models))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("train it again");
        }
    }

    @Test
    void refusesAModelOfOtherTaxonomies() throws IOException {
        Path models = folder.resolve("model");
        TRAINING.run(write("ads.csv", advertisements("7321", "9112")), Optional.empty(), models);
        Path occupations = write(
                "occupations_en.csv",
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n"
                        + "Occupation,http://data.europa.eu/esco/occupation/aaa,7512,baker,,released,bakes,7512.1\n");
        EscoImport.run(List.of(occupations), folder.resolve("esco"), Optional.of("1.2.0"));
        Knowledge other = new Knowledge(
                Optional.empty(), Esco.find(folder.resolve("esco")), List.of(), Models.findNewest(models));

        assertThatThrownBy(() -> Classifier.open(other, List.of()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("train it again");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
