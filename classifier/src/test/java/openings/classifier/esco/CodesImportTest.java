package openings.classifier.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.esco.CodeList.Title;
import openings.classifier.esco.CodesReport.Unknown;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodesImportTest {
    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void fixture() {
        fixture = new Fixture(folder);
    }

    @Test
    void codesTitlesByACrosswalkAndRefusesWhatIsNotInIt() throws IOException {
        Path titles = fixture.write("titles.csv", """
                title,code,language
                Dragefører,K-1,da
                "Kite flyer, senior",K-2,en
                Spøgelse,K-9,da
                Dragefører,K-2,da
                """);
        Path crosswalk = fixture.write("crosswalk.csv", """
                code,isco08
                K-1,2654
                K-2,265
                K-2,3435
                K-3,9999
                """);

        CodesReport report = CodesImport.run(titles, Optional.of(crosswalk), "disko", fixture.store());

        CodeList list = CodeList.find(fixture.store(), "disko").orElseThrow();
        assertThat(list.name()).isEqualTo("disko");
        assertThat(list.languages()).containsExactly("da", "en");
        assertThat(list.titles())
                .containsExactly(
                        new Title("Dragefører", "da", groups("265", "2654", "3435")),
                        new Title("Kite flyer, senior", "en", groups("265", "3435")));
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.unknown())
                .containsExactly(new Unknown("crosswalk.csv", 5, "9999"), new Unknown("titles.csv", 4, "K-9"));
    }

    @Test
    void withoutACrosswalkCodesAreThoseOfIsco() throws IOException {
        Path titles = fixture.write("titles.csv", "code;title\n2654;Kite director\n110;Kite officer\n");

        CodesReport report = CodesImport.run(titles, Optional.empty(), "isco-index", fixture.store());

        assertThat(CodeList.all(fixture.store()))
                .singleElement()
                .satisfies(list ->
                        assertThat(list.titles()).containsExactly(new Title("Kite director", "", groups("2654"))));
        assertThat(report.unknown()).containsExactly(new Unknown("titles.csv", 3, "110"));
    }

    @Test
    void saysWhatIsWrongAndKeepsTheFormerList() throws IOException {
        Path titles = fixture.write("titles.csv", "title,code\nKite director,2654\n");
        CodesImport.run(titles, Optional.empty(), "index", fixture.store());

        fixture.write("titles.csv", "title,code\nKite director,K-1\n");
        refused(titles, "index", "No title of " + titles + " has a known code (row 2: \"K-1\"); name the crosswalk");
        fixture.write("titles.csv", "name,code\nKite director,2654\n");
        refused(titles, "index", "titles.csv has no column title, only name, code; ");
        fixture.write("titles.csv", "title,code,language\nKite director,2654,English\n");
        refused(titles, "index", "titles.csv, row 2, column language: \"English\" is no language");
        refused(titles, "../index", "\"../index\" is no name for a list");

        assertThat(CodeList.find(fixture.store(), "index")).isPresent();
        assertThat(CodeList.find(fixture.store(), "other")).isEmpty();
        assertThat(CodeList.all(folder.resolve("nothing"))).isEmpty();
    }

    private void refused(Path titles, String name, String message) {
        assertThatThrownBy(() -> CodesImport.run(titles, Optional.empty(), name, fixture.store()))
                .isInstanceOf(EscoException.class)
                .hasMessageStartingWith(message);
    }

    private static List<Isco08> groups(String... codes) {
        return List.of(codes).stream().map(Isco08::of).toList();
    }
}
