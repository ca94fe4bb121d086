package openings.classifier.esco;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.classifier.esco.EscoException.Kind;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;

/** Reads one of ESCO's tables into a draft. */
final class TableReader {
    private static final Pattern UNIT_GROUP = Pattern.compile("(?:http://data\\.europa\\.eu/esco/isco/)?C?([0-9]{4})");
    private static final Pattern GROUP = Pattern.compile("[0-9]{1,4}");
    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    private static final String SKILL = "http://data.europa.eu/esco/skill/";

    private final Draft draft;
    private final Release release;
    private final String language;
    private final TableRows rows;
    private final Set<String> seen = new HashSet<>();
    private long read;

    private TableReader(Draft draft, Release release, String language, TableRows rows) {
        this.draft = draft;
        this.release = release;
        this.language = language;
        this.rows = rows;
    }

    /**
     * Reads a table to its end.
     *
     * @param language empty where the part has none
     * @return how many rows were used
     */
    static long read(Part part, String file, InputStream in, Draft draft, Release release, String language)
            throws IOException {
        TableReader reader = new TableReader(draft, release, language, new TableRows(file, in));
        reader.read(part);
        return reader.read;
    }

    private void read(Part part) throws IOException {
        switch (part) {
            case OCCUPATIONS -> {
                rows.require(Column.URI, Column.PREFERRED_LABEL);
                each(this::occupation);
            }
            case SKILLS -> {
                rows.require(Column.URI, Column.PREFERRED_LABEL);
                each(this::skill);
            }
            case ISCO_GROUPS -> {
                rows.require(Column.CODE, Column.PREFERRED_LABEL);
                each(this::group);
            }
            case SKILL_SKILLS -> {
                rows.require(Column.ORIGINAL_SKILL_URI, Column.RELATION_TYPE, Column.RELATED_SKILL_URI);
                each(this::skillNeed);
            }
            case OCCUPATION_SKILLS -> {
                rows.require(Column.OCCUPATION_URI, Column.RELATION_TYPE, Column.SKILL_URI);
                each(this::need);
            }
            case BROADER_OCCUPATIONS -> {
                rows.require(Column.URI, Column.BROADER_URI);
                each(this::broaderOccupation);
            }
            case BROADER_SKILLS -> {
                rows.require(Column.URI, Column.BROADER_URI);
                each(this::broaderSkill);
            }
            case LANGUAGE_SKILLS,
                    TRANSVERSAL_SKILLS,
                    DIGITAL_SKILLS,
                    DIGITAL_COMPETENCES,
                    GREEN_SKILLS,
                    GREEN_SHARE,
                    RESEARCH_SKILLS -> {
                rows.require(Column.URI);
                each(() -> {
                    draft.addTrait(skillUri(Column.URI), requireNonNull(part.trait()));
                    return true;
                });
            }
            case ANSWERS -> throw new IllegalStateException("Answers are no table");
        }
    }

    /** Uses a row; false where it is left out. */
    private interface Use {
        boolean row();
    }

    private void each(Use use) throws IOException {
        while (rows.next()) {
            if (use.row()) {
                read++;
            }
        }
    }

    private boolean occupation() {
        String uri = occupationUri(Column.URI);
        once(uri);
        if (isWithdrawn()) {
            return false;
        }
        draft.addOccupation(uri);
        findGroup().ifPresent(group -> draft.addGroup(uri, group));
        draft.addOccupationText(release, uri, language, text());
        return true;
    }

    private Optional<String> findGroup() {
        String cell = rows.cell(Column.ISCO_GROUP);
        if (cell.isEmpty()) {
            return Draft.groupInCode(rows.cell(Column.CODE));
        }
        Matcher group = UNIT_GROUP.matcher(cell);
        if (!group.matches() || !IscoGroups.exists(Isco08.of(group.group(1)))) {
            throw rows.malformed(
                    Column.ISCO_GROUP,
                    "\"" + cell + "\" is no ISCO-08 unit group of four digits, which a spreadsheet may have spoilt; "
                            + "import the file as it is downloaded");
        }
        return Optional.of(group.group(1));
    }

    private boolean skill() {
        String uri = skillUri(Column.URI);
        once(uri);
        if (isWithdrawn()) {
            return false;
        }
        String type = rows.cell(Column.SKILL_TYPE).toLowerCase(Locale.ROOT);
        draft.addSkill(uri, type.equals("knowledge") ? Esco.Type.KNOWLEDGE : Esco.Type.SKILL);
        Draft.traitOf(rows.cell(Column.REUSE_LEVEL)).ifPresent(trait -> draft.addTrait(uri, trait));
        for (String scheme : Draft.schemes(rows.cell(Column.SCHEMES))) {
            Draft.traitOf(scheme).ifPresent(trait -> draft.addTrait(uri, trait));
        }
        draft.addSkillText(release, uri, language, text());
        return true;
    }

    private void once(String uri) {
        if (!seen.add(uri)) {
            throw rows.error(
                    Kind.DUPLICATE, Column.URI, uri + " stands there a second time; remove one of the two rows");
        }
    }

    private boolean isWithdrawn() {
        return switch (rows.cell(Column.STATUS).toLowerCase(Locale.ROOT)) {
            case "deprecated", "obsolete", "retired", "replaced" -> true;
            default -> false;
        };
    }

    private Text text() {
        return new Text(
                rows.cell(Column.PREFERRED_LABEL),
                rows.list(Column.ALTERNATIVE_LABELS),
                rows.list(Column.HIDDEN_LABELS),
                rows.cell(Column.DESCRIPTION));
    }

    private boolean group() {
        String code = rows.cell(Column.CODE);
        if (!GROUP.matcher(code).matches() || !IscoGroups.exists(Isco08.of(code))) {
            throw rows.malformed(
                    Column.CODE, "\"" + code + "\" is no ISCO-08 group; import the file as it is downloaded");
        }
        if (!seen.add(code)) {
            throw rows.error(Kind.DUPLICATE, Column.CODE, code + " stands there a second time; remove one of the rows");
        }
        draft.addGroupText(release, code, language, text());
        return true;
    }

    private boolean need() {
        draft.addNeed(release, occupationUri(Column.OCCUPATION_URI), skillUri(Column.SKILL_URI), isEssential());
        return true;
    }

    private boolean skillNeed() {
        draft.addSkillNeed(
                release, skillUri(Column.ORIGINAL_SKILL_URI), skillUri(Column.RELATED_SKILL_URI), isEssential());
        return true;
    }

    private boolean isEssential() {
        return switch (rows.cell(Column.RELATION_TYPE).toLowerCase(Locale.ROOT)) {
            case "essential" -> true;
            case "optional" -> false;
            default ->
                throw rows.malformed(
                        Column.RELATION_TYPE,
                        "\"" + rows.cell(Column.RELATION_TYPE)
                                + "\" is neither essential nor optional; download the file again");
        };
    }

    private boolean broaderOccupation() {
        if (!rows.cell(Column.URI).startsWith(OCCUPATION)) {
            return false;
        }
        draft.addBroader(occupationUri(Column.URI), rows.cell(Column.BROADER_URI));
        return true;
    }

    private boolean broaderSkill() {
        if (!rows.cell(Column.URI).startsWith(SKILL)) {
            return false;
        }
        String skill = skillUri(Column.URI);
        Draft.traitOf(rows.cell(Column.BROADER_URI)).ifPresent(trait -> draft.addTrait(skill, trait));
        return true;
    }

    private String occupationUri(Column column) {
        String uri = rows.cell(column);
        try {
            return EscoOccupation.of(uri).code();
        } catch (IllegalArgumentException e) {
            throw notA("occupation", OCCUPATION, uri, column);
        }
    }

    private String skillUri(Column column) {
        String uri = rows.cell(column);
        try {
            return EscoSkill.of(uri).code();
        } catch (IllegalArgumentException e) {
            throw notA("skill", SKILL, uri, column);
        }
    }

    private EscoException notA(String what, String beginning, String uri, Column column) {
        return rows.malformed(
                column,
                "\"" + uri + "\" is no URI of an ESCO " + what + ", which begins with " + beginning
                        + "; download the file again");
    }
}
