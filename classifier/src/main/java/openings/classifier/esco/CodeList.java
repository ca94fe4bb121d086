package openings.classifier.esco;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.classifier.esco.EscoException.Kind;
import openings.contract.code.Isco08;

/** An imported list of titles, as statistical offices keep them, with what they are in ISCO-08. Immutable and thread-safe. */
public final class CodeList {
    static final String TITLES = "titles.tsv.gz";

    private final Store store;
    private final List<Title> titles;

    private CodeList(Store store) {
        this.store = store;
        titles = store.rows(TITLES)
                .map(cells -> new Title(
                        cells[0],
                        cells[1],
                        Stream.of(cells[2].split(" ", -1)).map(Isco08::of).toList()))
                .toList();
    }

    /**
     * A title of the list.
     *
     * @param language as ISO 639-1 code; empty where the list does not say it
     * @param groups ISCO-08 groups of any level that it may belong to, in ascending order, at least one
     */
    public record Title(String title, String language, List<Isco08> groups) {
        public Title {
            requireNonNull(title, "title");
            requireNonNull(language, "language");
            groups = List.copyOf(groups);
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("No group for the title \"" + title + "\"");
            }
        }
    }

    /** The newest complete import of the list {@code name} below {@code directory}; empty if there is none. */
    public static Optional<CodeList> find(Path directory, String name) {
        return Store.findNewest(directory.resolve(name)).map(CodeList::of);
    }

    /** The newest complete imports of all lists below {@code directory}, in the order of their names. */
    public static List<CodeList> all(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.sorted()
                    .flatMap(folder -> Store.findNewest(folder).stream())
                    .map(CodeList::of)
                    .toList();
        } catch (IOException e) {
            throw new EscoException(
                    Kind.STORE, "Cannot look into " + directory + " (" + e.getMessage() + "); check its rights", e);
        }
    }

    static CodeList of(Store store) {
        return store.reading("its titles", () -> new CodeList(store));
    }

    /** What it was called when it was imported. */
    public String name() {
        return store.manifest().version();
    }

    /** Twelve hexadecimal digits that change whenever anything in the list does. */
    public String digest() {
        return store.manifest().digest();
    }

    /** Its titles in the order of their letters, each once per language. */
    public List<Title> titles() {
        return titles;
    }

    /** The languages that titles are said to be in. */
    public SortedSet<String> languages() {
        return titles.stream()
                .map(Title::language)
                .filter(language -> !language.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
