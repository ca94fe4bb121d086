package openings.crawler.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.crawler.feed.Outline;

/** The kinds of boards that are known: one mapping file each, beside this class. Thread-safe. */
public final class Kinds {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String ENDING = ".yaml";
    private static final Kinds SHIPPED = new Kinds();

    private final Map<String, Optional<Kind>> kinds = new ConcurrentHashMap<>();

    private Kinds() {}

    /** Those that come with the program. */
    public static Kinds shipped() {
        return SHIPPED;
    }

    /** The kind of this name. */
    public Optional<Kind> find(String name) {
        return NAME.matcher(name).matches() ? kinds.computeIfAbsent(name, Kinds::load) : Optional.empty();
    }

    /** Names of all kinds, in order. */
    public List<String> names() {
        return Names.ALL;
    }

    /** All kinds, in the order of their names. */
    public List<Kind> list() {
        return names().stream().flatMap(name -> find(name).stream()).toList();
    }

    /** Which kind of board an answer is of, by the paths that occur in it. */
    public Optional<Kind> recognise(byte[] answer) {
        Set<String> outline = Outline.of(answer);
        Kind recognised = null;
        int most = 0;
        for (Kind kind : list()) {
            int speaking = kind.recognises(outline);
            if (speaking > most) {
                most = speaking;
                recognised = kind;
            }
        }
        return Optional.ofNullable(recognised);
    }

    private static Optional<Kind> load(String name) {
        try (InputStream file = Kinds.class.getResourceAsStream(name + ENDING)) {
            return file == null ? Optional.empty() : Optional.of(KindFile.read(name, file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The mapping file " + name + ENDING + " cannot be meant: " + e.getMessage(), e);
        }
    }

    /** Found out when first asked for. */
    private static final class Names {
        private static final List<String> ALL = names();

        private static List<String> names() {
            String folder = Kinds.class.getPackageName().replace('.', '/');
            try {
                Path code = Path.of(Kinds.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                if (Files.isDirectory(code)) {
                    return names(code.resolve(folder));
                }
                try (FileSystem jar = FileSystems.newFileSystem(code)) {
                    return names(jar.getPath(folder));
                }
            } catch (URISyntaxException e) {
                throw new IllegalStateException("The place of the program's code is an address", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own files cannot be listed", e);
            }
        }

        private static List<String> names(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(0, file.length() - ENDING.length()))
                        .sorted()
                        .toList();
            }
        }
    }
}
