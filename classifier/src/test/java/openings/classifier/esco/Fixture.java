package openings.classifier.esco;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables in the layouts of ESCO's releases, about things that no release has. */
record Fixture(Path folder) {
    static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    static final String SKILL = "http://data.europa.eu/esco/skill/";

    /** Occupations as 1.0.8 to 1.2 have them. */
    static final String OCCUPATIONS = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,"
            + "modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n";

    /** Skills as 1.1 and 1.2 have them. */
    static final String SKILLS = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,"
            + "status,modifiedDate,scopeNote,definition,inScheme,description\n";

    /** Collections as 1.1 and 1.2 have them. */
    static final String COLLECTION = "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,"
            + "description,broaderConceptUri,broaderConceptPT\n";

    static String occupation(String id, String group, String label, String others) {
        return "Occupation," + OCCUPATION + id + "," + group + "," + label + ",\"" + others + "\",,released,"
                + "2016-07-05T13:58:41Z,,,,\"http://data.europa.eu/esco/concept-scheme/occupations,\n"
                + "http://data.europa.eu/esco/concept-scheme/member-occupations\",What a " + label + " does.,"
                + (group.isEmpty() ? "" : group + ".1") + "\n";
    }

    static String skill(String id, String type, String level, String label, String others) {
        return "KnowledgeSkillCompetence," + SKILL + id + "," + type + "," + level + "," + label + ",\"" + others
                + "\",,released,2016-12-20T17:43:43Z,,,\"http://data.europa.eu/esco/concept-scheme/skills,\n"
                + "http://data.europa.eu/esco/concept-scheme/member-skills\",\"To " + label + ",\nagain\"\n";
    }

    static String needs(String... rows) {
        StringBuilder table = new StringBuilder("occupationUri,relationType,skillType,skillUri\n");
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            table.append(OCCUPATION)
                    .append(parts[0])
                    .append(',')
                    .append(parts[1])
                    .append(",skill/competence,")
                    .append(SKILL)
                    .append(parts[2])
                    .append('\n');
        }
        return table.toString();
    }

    Path write(String name, String content) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    Path store() {
        return folder.resolve("store");
    }

    EscoReport run() {
        return EscoImport.run(List.of(folder.resolve("sources")), store(), Optional.empty());
    }
}
