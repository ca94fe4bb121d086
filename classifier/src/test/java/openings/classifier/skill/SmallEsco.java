package openings.classifier.skill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoImport;

/** A release of ESCO about a few things that no release has. */
public final class SmallEsco {
    public static final String SKILL = "http://data.europa.eu/esco/skill/";
    public static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

    private static final String SKILLS = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,"
            + "hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n";
    private static final String OCCUPATIONS = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,"
            + "status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n";

    private SmallEsco() {}

    /** Imported into {@code folder/esco}. */
    public static Esco in(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("skills_en.csv"),
                SKILLS
                        + skill("moulds", "skill/competence", "polish glass moulds", "clean moulds for glass")
                        + skill("kilns", "skill/competence", "fire ceramic kilns", "heat kilns")
                        + skill("casting-metal", "knowledge", "casting of metal", "casting")
                        + skill("casting-actors", "knowledge", "casting of actors", "casting")
                        + skill("zorblang", "knowledge", "Zorblang programming", "")
                        + skill("verb", "skill/competence", "plan", "manage"));
        Files.writeString(
                sources.resolve("skills_es.csv"),
                SKILLS
                        + skill("moulds", "skill/competence", "pulir moldes de vidrio", "limpiar moldes de vidrio")
                        + skill("kilns", "skill/competence", "encender hornos de cerámica", ""));
        Files.writeString(
                sources.resolve("occupations_en.csv"),
                OCCUPATIONS + occupation("founder", "7211", "metal founder") + occupation("agent", "3339", "agent"));
        Files.writeString(
                sources.resolve("occupationSkillRelations.csv"),
                "occupationUri,relationType,skillType,skillUri\n"
                        + needs("founder", "casting-metal")
                        + needs("agent", "casting-actors"));
        EscoImport.run(List.of(sources), folder.resolve("esco"), Optional.empty());
        return Esco.find(folder.resolve("esco")).orElseThrow();
    }

    private static String skill(String id, String type, String label, String others) {
        return "KnowledgeSkillCompetence," + SKILL + id + "," + type + ",sector-specific," + label + "," + others
                + ",,released,2020-01-01T00:00:00Z,,,,What it is to " + label + ".\n";
    }

    private static String occupation(String id, String group, String label) {
        return "Occupation," + OCCUPATION + id + "," + group + "," + label
                + ",,,released,2020-01-01T00:00:00Z,,,,,Works as " + label + "," + group + ".1\n";
    }

    private static String needs(String occupation, String skill) {
        return OCCUPATION + occupation + ",essential,knowledge," + SKILL + skill + "\n";
    }
}
