package openings.classifier.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import openings.classifier.esco.Esco.Description;
import openings.classifier.esco.Esco.Label;
import openings.classifier.esco.Esco.Rank;
import openings.classifier.esco.Esco.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in the form of the ESCO web service, about things that it does not know. */
final class ServiceAnswersTest {
    private static final String OCCUPATION = """
            {"className": "Occupation", "classId": "http://data.europa.eu/esco/model#Occupation",
             "uri": "http://data.europa.eu/esco/occupation/a1", "title": "kite director",
             "referenceLanguage": ["en"], "status": "released", "code": "2654.9.1",
             "preferredLabel": {"en": "kite director", "en-us": "kite boss", "da": "dragechef"},
             "alternativeLabel": {"en": ["kite chief", "head of kites"]},
             "description": {"en": {"literal": "Directs kites.", "mimetype": "plain/text"}},
             "_links": {
               "self": {"href": "https://example.org/api/resource/occupation?uri=x&language=en&selectedVersion=v1.1.0",
                        "uri": "http://data.europa.eu/esco/occupation/a1", "title": "kite director"},
               "broaderIscoGroup": [{"href": "https://example.org/api/resource/concept?uri=y", "code": "2654",
                 "uri": "http://data.europa.eu/esco/isco/C2654", "title": "Directors"}],
               "hasEssentialSkill": [{"href": "https://example.org/api/resource/skill?uri=z", "title": "fly kites",
                 "uri": "http://data.europa.eu/esco/skill/s1",
                 "skillType": "http://data.europa.eu/esco/skill-type/skill"}],
               "hasOptionalSkill": [{"uri": "http://data.europa.eu/esco/skill/s2", "title": "wind",
                 "skillType": "http://data.europa.eu/esco/skill-type/knowledge"}]}}
            """;
    private static final String SKILL = """
            {"className": "Skill", "classId": "http://data.europa.eu/esco/model#Skill",
             "uri": "http://data.europa.eu/esco/skill/s1", "title": "fly kites",
             "preferredLabel": {"en": "fly kites"}, "alternativeLabel": {"en": ["kite-flying"]},
             "description": {"en": {"literal": "Fly them.", "mimetype": "plain/text"}},
             "_links": {
               "hasSkillType": [{"uri": "http://data.europa.eu/esco/skill-type/skill", "title": "skill"}],
               "hasReuseLevel": [{"uri": "http://data.europa.eu/esco/skill-reuse-level/transversal",
                 "title": "transversal"}]}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void fixture() {
        fixture = new Fixture(folder);
    }

    @Test
    void readsOccupationsAndSkills() throws IOException {
        fixture.write("a1.json", OCCUPATION);
        fixture.write("s1.json", SKILL);

        EscoReport report = fixture.run();
        Esco esco = report.store();

        assertThat(esco.version()).isEqualTo("1.1.0");
        assertThat(esco.occupations()).extracting(each -> each.group().code()).containsExactly("2654");
        assertThat(esco.occupationLanguages()).containsExactly("da", "en");
        assertThat(esco.occupationLabels("en"))
                .containsExactly(
                        new Label(0, Rank.PREFERRED, "kite director"),
                        new Label(0, Rank.ALTERNATIVE, "kite chief"),
                        new Label(0, Rank.ALTERNATIVE, "head of kites"));
        assertThat(esco.occupationDescriptions("en")).containsExactly(new Description(0, "Directs kites."));
        assertThat(esco.skills()).singleElement().satisfies(skill -> {
            assertThat(skill.type()).isEqualTo(Esco.Type.SKILL);
            assertThat(skill.traits()).containsExactly(Trait.TRANSVERSAL);
        });
        assertThat(esco.relations().isEssential(0, 0)).isTrue();
        assertThat(report.missing()).contains("1 relations left out, whose occupation or skill was not given");
    }

    @Test
    void readsSearchesAndRequestsForSeveral() throws IOException {
        fixture.write("search.json", """
                {"total": 2, "limit": 10, "offset": 0, "_links": {"self": {"href":
                   "https://example.org/api/search?text=kite&selectedVersion=v1.2.0&full=false"}},
                 "_embedded": {"results": [
                  {"className": "Occupation", "uri": "http://data.europa.eu/esco/occupation/a1",
                   "title": "kite director", "preferredLabel": {"en": "kite director"},
                   "broaderIscoGroup": ["http://data.europa.eu/esco/isco/C2654"]},
                  {"className": "Concept", "uri": "http://data.europa.eu/esco/isco/C2654", "title": "Directors"}]}}
                """);
        fixture.write("several.json", """
                {"count": 1, "language": "en", "_links": {"self": {"href":
                   "https://example.org/api/resource/skill?uris=x&selectedVersion=v1.2.0"}},
                 "_embedded": {"http://data.europa.eu/esco/skill/s2":
                  {"className": "Skill", "uri": "http://data.europa.eu/esco/skill/s2", "title": "wind",
                   "preferredLabel": {"en": "wind"},
                   "_links": {"hasSkillType": [{"uri": "http://data.europa.eu/esco/skill-type/knowledge"}],
                     "isEssentialForOccupation": [{"uri": "http://data.europa.eu/esco/occupation/a1"}]}}}}
                """);

        Esco esco = fixture.run().store();

        assertThat(esco.version()).isEqualTo("1.2.0");
        assertThat(esco.occupations()).extracting(each -> each.group().code()).containsExactly("2654");
        assertThat(esco.skills()).extracting(Esco.Skill::type).containsExactly(Esco.Type.KNOWLEDGE);
        assertThat(esco.relations().isEssential(0, 0)).isTrue();
    }

    @Test
    void anyPartOfAnAnswerIsReadOrRefused() throws IOException {
        String whole = OCCUPATION.strip();
        for (int length = 0; length < whole.length(); length += 7) {
            fixture.write("a1.json", whole.substring(0, length));

            assertThatThrownBy(fixture::run).as("%s characters", length).isInstanceOf(EscoException.class);
        }
    }

    @Test
    void namesTheLineWhereAnAnswerIsCutOffAndTheConceptThatIsMalformed() throws IOException {
        fixture.write("a1.json", OCCUPATION.substring(0, 300));

        assertThatThrownBy(fixture::run)
                .isInstanceOf(EscoException.class)
                .hasMessageStartingWith("a1.json, line ")
                .hasMessageEndingWith(": not whole JSON; save the answer of the ESCO web service again");

        fixture.write("a1.json", OCCUPATION.replace("occupation/a1", "occupation/a 1"));

        assertThatThrownBy(fixture::run)
                .isInstanceOf(EscoException.class)
                .hasMessageContaining("field uri: \"http://data.europa.eu/esco/occupation/a 1\" is no URI");
    }
}
