/**
 * The evidence: every fetched payload as a response record of a gzipped WARC file (ISO 28500).
 *
 * <p>A record is one gzip member that is written in one go, so that a crash can only cut off the last one. A file is never
 * appended to by another run: each start and each {@code maxFileBytes} begin a new one.
 */
@NullMarked
package openings.crawler.warc;

import org.jspecify.annotations.NullMarked;
