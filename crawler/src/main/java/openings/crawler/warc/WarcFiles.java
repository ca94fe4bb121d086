package openings.crawler.warc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of an archive. */
public final class WarcFiles {
    private static final Pattern NAME = Pattern.compile(".*\\.w?arc(\\.gz)?");

    /**
     * A file of an archive.
     *
     * @param version tells whether it has changed when it is looked at again
     */
    public record Found(Path file, String version) {}

    private WarcFiles() {}

    /**
     * The WARC and ARC files that are named or lie in the folders named, in the order of their names in each.
     *
     * @throws IOException if something that is named is not there
     */
    public static List<Found> in(List<Path> places) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException(place.toString(), null, "there is no such file or folder");
            }
            for (Path file : files(place)) {
                found.add(new Found(
                        file,
                        Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis()));
            }
        }
        return found;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> NAME.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                            .matches())
                    .sorted()
                    .toList();
        }
    }
}
