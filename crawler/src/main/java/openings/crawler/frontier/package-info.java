/**
 * What the crawler knows of URLs and advertisements between two runs, in one SQLite file that can be asked in SQL why an
 * advertisement was not fetched.
 *
 * <pre>{@code
 * select url, state, reason, datetime(due / 1000, 'unixepoch') from url where site = 'board' and state <> 'fetched';
 * select * from refusal where site = 'board';
 * select * from politeness order by requests desc; -- how hosts were treated; also written as politeness.csv
 * }</pre>
 *
 * <p>All that is written between two calls of {@link openings.crawler.frontier.Frontier#commit} is one transaction: it
 * becomes durable as a whole or not at all. Instants are milliseconds since 1970.
 */
@NullMarked
package openings.crawler.frontier;

import org.jspecify.annotations.NullMarked;
