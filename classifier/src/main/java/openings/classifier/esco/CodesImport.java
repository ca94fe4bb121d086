package openings.classifier.esco;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.classifier.esco.CodesReport.Unknown;
import openings.classifier.esco.EscoException.Kind;
import openings.classifier.esco.SourceFiles.Source;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;

/**
 * Imports a national list of titles and codes into a store. Codes that are not known are refused, never guessed. Used by
 * one thread.
 */
public final class CodesImport {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern ISCO = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final Map<String, SortedSet<String>> crosswalk = new HashMap<>();
    private final SortedMap<Key, SortedSet<String>> titles =
            new TreeMap<>(Comparator.comparing(Key::title).thenComparing(Key::language));
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Manifest.Source> read = new ArrayList<>();
    private long rows;

    private CodesImport() {}

    private record Key(String title, String language) {}

    /**
     * Reads a list and writes it into a new folder below that of its name.
     *
     * @param titles a table with the columns title, code and perhaps language
     * @param crosswalk a table with the columns code and isco08, of as many rows per code as it has groups; without it the
     *     codes are ISCO-08 themselves
     * @param name of the list, of letters, digits, dashes and underscores
     * @param directory where all lists are
     * @throws EscoException if a file cannot be read, no title has a known code, or the store not be written
     */
    public static CodesReport run(Path titles, Optional<Path> crosswalk, String name, Path directory) {
        if (!NAME.matcher(name).matches()) {
            throw new EscoException(
                    Kind.MALFORMED,
                    "\"" + name
                            + "\" is no name for a list; use letters, digits, dashes and underscores, like disco08");
        }
        CodesImport run = new CodesImport();
        crosswalk.ifPresent(file -> run.read(file, "crosswalk", run::crosswalk));
        run.read(titles, "titles", table -> run.titles(table, crosswalk.isPresent()));
        if (run.titles.isEmpty()) {
            throw new EscoException(
                    Kind.EMPTY,
                    "No title of " + titles + " has a known code" + run.example()
                            + "; name the crosswalk from these codes to ISCO-08 with --crosswalk");
        }
        Store store = NewStore.write(
                directory.resolve(name), made -> made.file(CodeList.TITLES, run::write), name, "", run.read);
        return new CodesReport(CodeList.of(store), run.rows, run.unknown);
    }

    private String example() {
        return unknown.isEmpty()
                ? ""
                : " (row " + unknown.getLast().row() + ": \""
                        + unknown.getLast().code() + "\")";
    }

    /** What reads the rows of a table and counts those that it uses. */
    private interface Use {
        long read(TableOf table) throws IOException;
    }

    /** A table and its name in messages. */
    private record TableOf(String file, TableRows rows) {}

    private void read(Path path, String part, Use use) {
        List<Source> sources = SourceFiles.in(List.of(path));
        if (sources.size() != 1) {
            throw new EscoException(
                    Kind.MALFORMED, path + " holds " + sources.size() + " files; name the one that has the " + part);
        }
        Source source = sources.getFirst();
        long[] used = {0};
        String digest =
                source.read(in -> used[0] = use.read(new TableOf(source.name(), new TableRows(source.name(), in))));
        read.add(new Manifest.Source(source.name(), part, "", "", used[0], digest));
    }

    private long crosswalk(TableOf table) throws IOException {
        long used = 0;
        TableRows rows = table.rows();
        rows.require(Column.CODE, Column.ISCO08);
        while (rows.next()) {
            String group = rows.cell(Column.ISCO08);
            if (isGroup(group)) {
                crosswalk
                        .computeIfAbsent(rows.cell(Column.CODE), key -> new TreeSet<>())
                        .add(group);
                used++;
            } else {
                unknown.add(new Unknown(table.file(), rows.row(), group));
            }
        }
        return used;
    }

    private static boolean isGroup(String code) {
        return ISCO.matcher(code).matches() && IscoGroups.exists(Isco08.of(code));
    }

    private long titles(TableOf table, boolean isCrosswalked) throws IOException {
        TableRows each = table.rows();
        each.require(Column.TITLE, Column.CODE);
        while (each.next()) {
            String code = each.cell(Column.CODE);
            SortedSet<String> groups = isCrosswalked
                    ? crosswalk.getOrDefault(code, new TreeSet<>())
                    : isGroup(code) ? new TreeSet<>(List.of(code)) : new TreeSet<>();
            if (groups.isEmpty()) {
                unknown.add(new Unknown(table.file(), each.row(), code));
            } else {
                titles.computeIfAbsent(key(each), key -> new TreeSet<>()).addAll(groups);
                rows++;
            }
        }
        return rows;
    }

    private static Key key(TableRows row) {
        String title = SPACE.matcher(row.cell(Column.TITLE)).replaceAll(" ").strip();
        if (title.isEmpty()) {
            throw row.malformed(Column.TITLE, "there is no title; fill it in or remove the row");
        }
        String language = row.cell(Column.LANGUAGE);
        if (!LANGUAGE.matcher(language).matches()) {
            throw row.malformed(
                    Column.LANGUAGE, "\"" + language + "\" is no language; use a code of ISO 639-1, like da");
        }
        return new Key(title, language);
    }

    private void write(NewStore.Rows out) throws IOException {
        for (Map.Entry<Key, SortedSet<String>> title : titles.entrySet()) {
            out.row(
                    title.getKey().title(),
                    title.getKey().language(),
                    title.getValue().stream().collect(Collectors.joining(" ")));
        }
    }
}
