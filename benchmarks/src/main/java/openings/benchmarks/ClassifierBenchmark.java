package openings.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import openings.benchmarks.workload.Advertisements;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.skill.SkillCoder;
import openings.classifier.text.PostingWords;
import openings.contract.code.EscoOccupation;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.SkillMention;
import openings.contract.posting.JobPosting;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole advertisements coded per second, beside a plain BM25 search of their titles in the same lexicon, and their skills
 * alone, beside the cutting of their texts into words. Few titles that come again show what remembering a title gains;
 * with many, none comes again soon.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class ClassifierBenchmark {
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.NO_TEXT);

    /** What the threads share. */
    @State(Scope.Benchmark)
    public static class Work {
        private static final int WORDS = 350;
        private static final int COUNT = 20_000;

        /** How many different titles the advertisements have. */
        @Param({"200", "20000"})
        public int titles;

        /** Where ESCO is imported; empty for the shipped lexicon alone. */
        @Param("")
        public String esco = "";

        private Classifier classifier = Classifier.open();
        private SkillCoder skills = SkillCoder.open(Optional.empty());
        private final TitleLookup lookup = TitleLookup.open();
        private List<JobPosting> postings = List.of();
        private List<String> languages = List.of();

        @Setup
        public void make() {
            Optional<Esco> release = esco.isEmpty() ? Optional.empty() : Esco.find(Path.of(esco));
            classifier =
                    Classifier.open(new Knowledge(Optional.empty(), release, List.of(), Optional.empty()), List.of());
            skills = SkillCoder.open(release);
            postings = Advertisements.make(COUNT, titles, WORDS);
            languages = postings.stream().map(classifier::language).toList();
        }

        @TearDown
        public void close() {
            lookup.close();
        }
    }

    /** Which advertisement comes next; each thread has its own. */
    @State(Scope.Thread)
    public static class Next {
        private int next;

        JobPosting of(Work work) {
            next = (next + 1) % work.postings.size();
            return work.postings.get(next);
        }

        /** The language of the advertisement that came last. */
        String language(Work work) {
            return work.languages.get(next);
        }
    }

    @Benchmark
    public ClassifiedPosting classify(Work work, Next next) {
        return work.classifier.classify(next.of(work));
    }

    @Benchmark
    public TopDocs classifyBaseline(Work work, Next next) {
        return work.lookup.search(next.of(work).text().title());
    }

    @Benchmark
    public List<SkillMention> codeSkills(Work work, Next next) {
        PostingWords words = PostingWords.of(next.of(work));
        return work.skills.code(words, next.language(work), NO_OCCUPATION);
    }

    @Benchmark
    public PostingWords codeSkillsBaseline(Work work, Next next) {
        return PostingWords.of(next.of(work));
    }
}
