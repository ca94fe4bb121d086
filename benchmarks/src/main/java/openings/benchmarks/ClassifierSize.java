package openings.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.benchmarks.workload.Advertisements;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.occupation.OccupationLexicon;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingText;
import openings.contract.taxonomy.JobTitle;

/**
 * What a classifier costs in heap and time until it answers, with imported ESCO and without: after it is opened, after
 * the first advertisement, and after one in each language that ESCO has. To be run with a heap of 1.5 GB.
 */
public final class ClassifierSize {
    private static final int WORDS = 350;
    private static final int SENTENCES = 10;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final String LINE = "%-52s %10s %12s%n";

    private ClassifierSize() {}

    /**
     * Prints the table.
     *
     * @param arguments where ESCO is imported; nothing for the shipped lexicon alone
     */
    public static void main(String[] arguments) {
        Optional<Esco> esco = arguments.length == 0 ? Optional.empty() : Esco.find(Path.of(arguments[0]));
        System.out.printf(Locale.ROOT, LINE, esco.map(Esco::version).orElse("no ESCO"), "heap MB", "seconds");
        long start = System.nanoTime();
        Classifier classifier =
                Classifier.open(new Knowledge(Optional.empty(), esco, List.of(), Optional.empty()), List.of());
        report("opened", start);
        JobPosting posting = Advertisements.make(1, 1, WORDS).getFirst();
        classifier.classify(posting);
        report("after the first advertisement", start);
        SortedSet<String> languages = new TreeSet<>(classifier.lexicon().languages());
        languages.forEach(language -> classifier.classify(in(language, classifier.lexicon(), posting)));
        report("after one in each of " + languages.size() + " languages", start);
    }

    /** An advertisement made of what the lexicon says in a language, so that it is told to be in it. */
    private static JobPosting in(String language, OccupationLexicon lexicon, JobPosting posting) {
        String title = Stream.concat(
                        lexicon.names(language).stream().map(OccupationLexicon.Name::text),
                        lexicon.titles(language).stream().map(JobTitle::title))
                .findFirst()
                .orElse("");
        String text = lexicon.descriptions(language).stream()
                .limit(SENTENCES)
                .map(OccupationLexicon.Description::text)
                .collect(Collectors.joining("\n"));
        return new JobPosting(
                posting.key(),
                posting.provenance(),
                new PostingText(title, text, language, List.of(), List.of()),
                null,
                List.of(),
                posting.terms());
    }

    /** Seconds since the beginning; the heap is what is left after a collection. */
    private static void report(String what, long start) {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, LINE, what, used / 1_000_000, String.format(Locale.ROOT, "%.1f", seconds));
    }
}
