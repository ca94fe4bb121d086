package openings.classifier.skill;

import java.util.ArrayList;
import java.util.List;
import openings.classifier.text.Table;
import openings.contract.code.EscoSkill;

/**
 * The shipped words for skills: how advertisements call them. Read from {@code skills/<area>.tsv}; {@code
 * skills/areas.txt} lists the areas.
 */
final class SkillLexicon {
    private static final String URI = "http://data.europa.eu/esco/skill/";
    private static final List<String> LANGUAGES = List.of("en", "da", "nl", "de", "fr");

    private SkillLexicon() {}

    /**
     * What a skill is called.
     *
     * @param order 0 for the most usual form of the skill in the language
     */
    record Form(EscoSkill skill, String area, String language, String text, int order) {}

    /**
     * All forms but those that name who does it: in "electrician wanted" nothing is said of what else is asked for.
     */
    static List<Form> load(JobNames jobs) {
        List<Form> forms = new ArrayList<>();
        for (List<String> area : Table.rows(SkillLexicon.class, "skills/areas.txt")) {
            String name = area.getFirst().strip();
            for (List<String> row : Table.rows(SkillLexicon.class, "skills/" + name + ".tsv")) {
                add(name, row, forms);
            }
        }
        return forms.stream()
                .filter(form -> !jobs.has(form.language(), form.text()))
                .toList();
    }

    private static void add(String area, List<String> row, List<Form> forms) {
        EscoSkill skill = EscoSkill.of(URI + row.getFirst().strip());
        for (int i = 0; i < LANGUAGES.size() && i + 1 < row.size(); i++) {
            int order = 0;
            for (String text : Table.parts(row.get(i + 1))) {
                forms.add(new Form(skill, area, LANGUAGES.get(i), text, order++));
            }
        }
    }
}
