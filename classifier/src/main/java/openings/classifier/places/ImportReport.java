package openings.classifier.places;

import java.util.List;
import java.util.Map;

/**
 * What an import read, left out and made.
 *
 * @param files one each, in the order they were read
 * @param missing in words, what was not among the sources and what is therefore not known
 */
public record ImportReport(List<File> files, List<String> missing, Places store) {
    public ImportReport {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /**
     * A file or an entry of a zip.
     *
     * @param read how many rows were used
     * @param skipped how many were not, by reason
     */
    public record File(String name, Outcome outcome, String what, long read, Map<String, Long> skipped) {
        public File {
            skipped = Map.copyOf(skipped);
        }
    }

    /** What became of a file. */
    public enum Outcome {
        READ,
        /** It holds nothing that is read here. */
        SKIPPED,
        /** It could not be read to its end; what stands before was used. */
        BROKEN
    }

    /** The files that could not be read to their end. */
    public List<File> broken() {
        return files.stream().filter(file -> file.outcome() == Outcome.BROKEN).toList();
    }
}
