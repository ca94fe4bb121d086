package openings.classifier.esco;

import java.util.List;

/**
 * What an import read, left out and made.
 *
 * @param sources files that were read, in the order they were read
 * @param ignored names of files that are no part of ESCO that is used
 * @param languages what is known in each language, in the order of their codes
 * @param missing in words, what was not among the sources and what follows from that
 */
public record EscoReport(
        List<Source> sources, List<String> ignored, List<Language> languages, List<String> missing, Esco store) {
    public EscoReport {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
        languages = List.copyOf(languages);
        missing = List.copyOf(missing);
    }

    /**
     * A file or an entry of a zip.
     *
     * @param part what of ESCO it is, in words
     * @param release as {@code 1.2.0}; empty where nothing tells it
     * @param language empty where it has none, or several
     * @param rows how many were used
     */
    public record Source(String name, String part, String release, String language, long rows) {}

    /**
     * What is known in a language.
     *
     * @param occupations how many have a label
     * @param skills how many have a label
     */
    public record Language(
            String language,
            long occupations,
            long occupationLabels,
            long occupationDescriptions,
            long skills,
            long skillLabels,
            long skillDescriptions) {}
}
