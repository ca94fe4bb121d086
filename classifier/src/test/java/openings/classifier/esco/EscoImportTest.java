package openings.classifier.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.classifier.esco.Esco.Description;
import openings.classifier.esco.Esco.Label;
import openings.classifier.esco.Esco.Occupation;
import openings.classifier.esco.Esco.Rank;
import openings.classifier.esco.Esco.Skill;
import openings.classifier.esco.Esco.Trait;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EscoImportTest {
    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void fixture() {
        fixture = new Fixture(folder);
    }

    @Test
    void readsARelease() throws IOException {
        fixture.zip(
                "ESCO dataset - v1.2.0 - classification - en - csv.zip",
                Map.of(
                        "occupations_en.csv",
                        Fixture.OCCUPATIONS
                                + Fixture.occupation("a1", "2654", "kite director", "kite chief\nhead of kites")
                                + Fixture.occupation("b2", "0110", "kite officer", ""),
                        "skills_en.csv",
                        Fixture.SKILLS
                                + Fixture.skill("s1", "skill/competence", "sector-specific", "fly kites", "kite-flying")
                                + Fixture.skill("s2", "knowledge", "cross-sector", "wind", "")
                                + Fixture.skill("s3", "", "transversal", "speak Kitish", ""),
                        "occupationSkillRelations_en.csv",
                        Fixture.needs("a1 essential s1", "a1 optional s2", "b2 essential s2"),
                        "skillSkillRelations_en.csv",
                        "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n"
                                + Fixture.SKILL + "s1,skill/competence,optional,knowledge," + Fixture.SKILL + "s2\n",
                        "ISCOGroups_en.csv",
                        "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description\n"
                                + "ISCOGroup,http://data.europa.eu/esco/isco/C2654,2654,Directors of kites,released,,,\n",
                        "languageSkillsCollection_en.csv",
                        Fixture.COLLECTION + "KnowledgeSkillCompetence," + Fixture.SKILL + "s3,,,,,,,,\n",
                        "conceptSchemes_en.csv",
                        "conceptType\nConceptScheme\n"));

        EscoReport report = fixture.run();
        Esco esco = Esco.find(fixture.store()).orElseThrow();

        assertThat(esco.version()).isEqualTo("1.2.0");
        assertThat(esco.digest())
                .matches("[0-9a-f]{12}")
                .isEqualTo(report.store().digest());
        assertThat(esco.occupations())
                .containsExactly(
                        new Occupation(EscoOccupation.of(Fixture.OCCUPATION + "a1"), Isco08.of("2654")),
                        new Occupation(EscoOccupation.of(Fixture.OCCUPATION + "b2"), Isco08.of("0110")));
        assertThat(esco.occupationLabels("en"))
                .containsExactly(
                        new Label(0, Rank.PREFERRED, "kite director"),
                        new Label(0, Rank.ALTERNATIVE, "kite chief"),
                        new Label(0, Rank.ALTERNATIVE, "head of kites"),
                        new Label(1, Rank.PREFERRED, "kite officer"));
        assertThat(esco.occupationDescriptions("en")).startsWith(new Description(0, "What a kite director does."));
        assertThat(esco.skills())
                .containsExactly(
                        new Skill(EscoSkill.of(Fixture.SKILL + "s1"), Esco.Type.SKILL, Set.of()),
                        new Skill(EscoSkill.of(Fixture.SKILL + "s2"), Esco.Type.KNOWLEDGE, Set.of()),
                        new Skill(
                                EscoSkill.of(Fixture.SKILL + "s3"),
                                Esco.Type.SKILL,
                                Set.of(Trait.TRANSVERSAL, Trait.LANGUAGE)));
        assertThat(esco.skillDescriptions("en")).contains(new Description(0, "To fly kites,\nagain"));
        assertThat(esco.relations().essential(0)).containsExactly(0);
        assertThat(esco.relations().optional(0)).containsExactly(1);
        assertThat(esco.relations().isEssential(1, 1)).isTrue();
        assertThat(esco.relations().isOptional(1, 1)).isFalse();
        assertThat(esco.skillRelations().isOptional(0, 1)).isTrue();
        assertThat(esco.groupLabels("en"))
                .containsExactly(new Esco.GroupLabel(Isco08.of("2654"), Rank.PREFERRED, "Directors of kites"));
        assertThat(esco.occupationLabels("da")).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(report.ignored())
                .containsExactly("ESCO dataset - v1.2.0 - classification - en - csv.zip/conceptSchemes_en.csv");
    }

    @Test
    void unitesReleasesByUriOfWhichTheNewestOneDecides() throws IOException {
        fixture.zip(
                "esco-1.0.8-da.zip",
                Map.of(
                        "occupations_da.csv",
                        Fixture.OCCUPATIONS
                                + Fixture.occupation("a1", "2166", "dragechef", "dragedirektør")
                                + Fixture.occupation("old", "2166", "gammel", "")));
        fixture.zip(
                "esco-1.1.1-en.zip",
                Map.of(
                        "occupations_en.csv",
                        Fixture.OCCUPATIONS + Fixture.occupation("a1", "2654", "kite director", "kite chief"),
                        "skills_en.csv",
                        Fixture.SKILLS + Fixture.skill("s1", "knowledge", "", "kites", ""),
                        "occupationSkillRelations.csv",
                        Fixture.needs("a1 essential s1")));
        fixture.zip(
                "esco-1.0.8-en.zip",
                Map.of(
                        "occupations_en.csv",
                        Fixture.OCCUPATIONS + Fixture.occupation("a1", "2166", "former kite director", ""),
                        "occupationSkillRelations.csv",
                        Fixture.needs("a1 optional s1")));

        EscoReport report = fixture.run();
        Esco esco = report.store();

        assertThat(esco.version()).isEqualTo("1.0.8+1.1.1");
        assertThat(esco.occupationLanguages()).containsExactly("da", "en");
        assertThat(esco.skillLanguages()).containsExactly("en");
        assertThat(esco.occupations()).extracting(each -> each.group().code()).containsExactly("2654", "2166");
        assertThat(esco.occupationLabels("en")).extracting(Label::text).containsExactly("kite director", "kite chief");
        assertThat(esco.occupationLabels("da"))
                .extracting(Label::text)
                .containsExactly("dragechef", "dragedirektør", "gammel");
        assertThat(esco.relations().isEssential(0, 0)).isTrue();
        assertThat(esco.relations().isOptional(0, 0)).isFalse();
        assertThat(report.missing())
                .contains("skills in da: occupations only; skills will be looked for in en")
                .anyMatch(line -> line.startsWith("collections ("));
        assertThat(report.languages())
                .extracting(
                        EscoReport.Language::language,
                        EscoReport.Language::occupations,
                        EscoReport.Language::occupationLabels,
                        EscoReport.Language::skills)
                .containsExactly(tuple("da", 2L, 3L, 0L), tuple("en", 1L, 2L, 1L));
    }

    @Test
    void readsOtherLayoutsOfTables() throws IOException {
        fixture.write(
                "v1/occupations_fi.csv",
                "\uFEFFpreferredLabel;conceptUri;altLabels;ISCO group\n" + "leija;" + Fixture.OCCUPATION
                        + "a1;\"lennokki | \"\"iso\"\" leija\";C2654\n");
        fixture.write(
                "v1/skills_fi.csv",
                "conceptUri\tpreferredLabel\taltLabel1\taltLabel2\thiddenLabels\n" + Fixture.SKILL
                        + "s1\tlennättää\tlentää\tliitää\tlentaa\n");
        fixture.write(
                "v0/skills_es.csv",
                "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\r\n"
                        + "KnowledgeSkillCompetence," + Fixture.SKILL
                        + "s1,skill/competence knowledge,cross-sector,volar,\"volar\r\nalzar\",\r\n");

        Esco esco = fixture.run().store();

        assertThat(esco.occupationLabels("fi"))
                .extracting(Label::text)
                .containsExactly("leija", "lennokki", "\"iso\" leija");
        assertThat(esco.skillLabels("fi"))
                .containsExactly(
                        new Label(0, Rank.PREFERRED, "lennättää"),
                        new Label(0, Rank.ALTERNATIVE, "lentää"),
                        new Label(0, Rank.ALTERNATIVE, "liitää"),
                        new Label(0, Rank.HIDDEN, "lentaa"));
        assertThat(esco.skillLabels("es")).extracting(Label::text).containsExactly("volar", "alzar");
        assertThat(esco.version()).isEqualTo("unknown");
    }

    @Test
    void findsTheGroupByTheOccupationsAbove() throws IOException {
        fixture.write(
                "occupations_en.csv",
                Fixture.OCCUPATIONS
                        + Fixture.occupation("a1", "", "narrow", "")
                        + Fixture.occupation("a2", "", "wide", "")
                        + Fixture.occupation("a3", "", "lost", ""));
        fixture.write(
                "broaderRelationsOccPillar_en.csv",
                "conceptType,conceptUri,broaderType,broaderUri\n"
                        + "ISCOGroup,http://data.europa.eu/esco/isco/C2654,ISCOGroup,http://data.europa.eu/esco/isco/C265\n"
                        + "Occupation," + Fixture.OCCUPATION + "a1,Occupation," + Fixture.OCCUPATION + "a2\n"
                        + "Occupation," + Fixture.OCCUPATION + "a2,ISCOGroup,http://data.europa.eu/esco/isco/C2654\n");

        EscoReport report = fixture.run();

        assertThat(report.store().occupations())
                .extracting(each -> each.group().code())
                .containsExactly("2654", "2654");
        assertThat(report.missing()).anyMatch(line -> line.startsWith("the ISCO-08 group of 1 occupations"));
    }

    @Test
    void takesTheReleaseThatIsStatedWhereNoNameTellsIt() throws IOException {
        Path file = fixture.write(
                "occupations_en.csv", Fixture.OCCUPATIONS + Fixture.occupation("a1", "2654", "kite director", ""));

        Esco esco = EscoImport.run(List.of(file), fixture.store(), Optional.of("1.2.0"))
                .store();

        assertThat(esco.version()).isEqualTo("1.2.0");
        assertThatThrownBy(() -> EscoImport.run(List.of(file), fixture.store(), Optional.of("newest")))
                .isInstanceOf(EscoException.class)
                .hasMessage("\"newest\" is no release of ESCO; give one like 1.2.0");
    }

    @Test
    void anImportThatWasStoppedLeavesTheFormerOneInUse() throws IOException {
        fixture.write(
                "occupations_en.csv", Fixture.OCCUPATIONS + Fixture.occupation("a1", "2654", "kite director", ""));
        String digest = fixture.run().store().digest();
        Files.createDirectory(fixture.store().resolve("0002"));
        Files.writeString(fixture.store().resolve("0002/occupations.tsv.gz"), "half");

        assertThat(Esco.find(fixture.store())).map(Esco::digest).contains(digest);
        assertThat(fixture.run().store().digest()).as("the same sources").isEqualTo(digest);
        assertThat(fixture.store().resolve("0003/manifest.json"))
                .content(StandardCharsets.UTF_8)
                .contains(EscoImport.ATTRIBUTION)
                .contains("\"occupations_en.csv\"");
    }

    @Test
    void aStoreThatIsDamagedIsToldFromOneThatIsNotThere() throws IOException {
        fixture.write(
                "occupations_en.csv", Fixture.OCCUPATIONS + Fixture.occupation("a1", "2654", "kite director", ""));
        fixture.run();
        Files.writeString(fixture.store().resolve("0001/occupations.tsv.gz"), "cut");

        assertThat(Esco.find(folder.resolve("nothing"))).isEmpty();
        assertThatThrownBy(() -> Esco.find(fixture.store()))
                .isInstanceOf(EscoException.class)
                .hasMessageContaining("0001/occupations.tsv.gz has 3 bytes instead of ")
                .hasMessageEndingWith("; repeat the import");
    }

    @Test
    void takesTheLanguageOfTheZipWhereATableDoesNotTellIt() throws IOException {
        fixture.zip(
                "ESCO dataset - v1.1.0 - classification - fi - csv.zip",
                Map.of("occupations.csv", Fixture.OCCUPATIONS + Fixture.occupation("a1", "2654", "leija", "")));

        assertThat(fixture.run().store().occupationLanguages()).containsExactly("fi");
    }

    @Test
    void leavesOutWhatWasWithdrawn() throws IOException {
        fixture.write(
                "occupations_en.csv",
                Fixture.OCCUPATIONS
                        + Fixture.occupation("a1", "2654", "kite director", "")
                        + Fixture.occupation("a2", "2654", "kite herald", "").replace("released", "deprecated"));

        EscoReport report = fixture.run();

        assertThat(report.store().occupations()).hasSize(1);
        assertThat(report.sources()).extracting(EscoReport.Source::rows).containsExactly(1L);
    }
}
