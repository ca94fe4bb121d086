package openings.contract.taxonomy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import openings.contract.code.Isco08;

/** The lexicon of job titles that ships with Openings, in thirteen languages, worded by us. Immutable. */
public final class JobTitles {
    private static final List<String> LANGUAGES =
            List.of("en", "da", "nl", "de", "fr", "es", "it", "pl", "sv", "no", "fi", "pt", "cs");

    private final List<JobTitle> titles;
    private final String digest;

    private JobTitles(List<JobTitle> titles, String digest) {
        this.titles = List.copyOf(titles);
        this.digest = digest;
    }

    /** Reads the lexicon from the program's resources, some 10 ms per language. */
    public static JobTitles load() {
        MessageDigest digest = sha256();
        List<JobTitle> titles = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (Isco08 major : IscoGroups.all(1)) {
                String text = Tsv.text("titles/" + language + "/" + major + ".tsv");
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                Tsv.parse(text).stream()
                        .flatMap(row -> titles(language, row.get(0), row.get(1)))
                        .forEach(titles::add);
            }
        }
        return new JobTitles(titles, HexFormat.of().formatHex(digest.digest(), 0, 6));
    }

    /** The ISO 639-1 codes of the languages that the lexicon is written in, the most complete first. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** All titles, by language, then by group, the most usual of a group first. */
    public List<JobTitle> all() {
        return titles;
    }

    /** The titles of one language; empty where the lexicon does not have it. */
    public List<JobTitle> in(String language) {
        return titles.stream()
                .filter(title -> title.language().equals(language))
                .toList();
    }

    /** Twelve hexadecimal digits that change whenever a title does: the lexicon's version. */
    public String digest() {
        return digest;
    }

    private static Stream<JobTitle> titles(String language, String code, String cell) {
        Isco08 group = Isco08.of(code);
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .map(title -> new JobTitle(language, title, group));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
