/**
 * How fast the stages are. Each benchmark has one of the same name and {@code Baseline} beside it that does the least that
 * could do: a parse of the page, a search for the title, the rows written without asking what is known. What is said of
 * speed is the ratio of the two in one run, which another machine gives too, and only then the figure itself. Both are
 * counted per second of CPU time ({@link openings.benchmarks.CpuTime}), which other work on the machine changes little.
 *
 * <pre>{@code
 * mvn -Pbenchmarks -DskipTests package
 * java -jar benchmarks/target/benchmarks.jar                        # all, some ten minutes
 * java -jar benchmarks/target/benchmarks.jar Classifier -t 2        # some, with two threads; -h lists JMH's options
 * }</pre>
 */
@NullMarked
package openings.benchmarks;

import org.jspecify.annotations.NullMarked;
