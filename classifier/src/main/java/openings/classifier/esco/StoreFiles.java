package openings.classifier.esco;

/** Names and form of the files in a store: UTF-8, a row per line, cells parted by tabs, gzipped. */
final class StoreFiles {
    /** A concept per row, in the order of numbers: URI, ISCO-08 unit group. */
    static final String OCCUPATIONS = "occupations.tsv.gz";
    /** A concept per row, in the order of numbers: URI, type, traits parted by commas. */
    static final String SKILLS = "skills.tsv.gz";
    /** Occupation number, numbers of its essential skills parted by spaces, numbers of its optional ones. */
    static final String RELATIONS = "relations.tsv.gz";
    /** Skill number, numbers of the skills that are essential to it parted by spaces, numbers of optional ones. */
    static final String SKILL_RELATIONS = "skill-relations.tsv.gz";
    /** ISCO-08 code, rank (P, A or H), label. */
    static final String GROUP_LABELS = "isco-group-labels.LANG.tsv.gz";
    /** Concept number, rank (P, A or H), label. */
    static final String OCCUPATION_LABELS = "occupation-labels.LANG.tsv.gz";
    /** As {@link #OCCUPATION_LABELS}. */
    static final String SKILL_LABELS = "skill-labels.LANG.tsv.gz";
    /** Concept number, description with tabs, line feeds and backslashes written as \t, \n and \\. */
    static final String OCCUPATION_DESCRIPTIONS = "occupation-descriptions.LANG.tsv.gz";
    /** As {@link #OCCUPATION_DESCRIPTIONS}. */
    static final String SKILL_DESCRIPTIONS = "skill-descriptions.LANG.tsv.gz";

    /** Stands for the language in the names of files. */
    static final String LANGUAGE = "LANG";

    static final String MANIFEST = "manifest.json";

    private StoreFiles() {}

    /** The name of a file of one language. */
    static String of(String name, String language) {
        return name.replace(LANGUAGE, language);
    }

    /** A text as it stands in a cell. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /** The text that a cell stands for. */
    static String plain(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == '\\' && i + 1 < cell.length()) {
                i++;
                char escaped = cell.charAt(i);
                next = escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped;
            }
            text.append(next);
        }
        return text.toString();
    }
}
