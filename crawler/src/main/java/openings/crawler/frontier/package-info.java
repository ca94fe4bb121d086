/**
 * What the crawler knows of addresses, advertisements and sites between two runs, in one SQLite file. {@link
 * openings.crawler.frontier.Frontier} is the front door. Its views can be asked in SQL why an advertisement was not fetched:
 *
 * <pre>{@code
 * select url, state, reason, due from url where site = 'board' and state <> 'fetched';
 * select * from posting where site = 'board' and gone is null;
 * select * from refusal where site = 'board';
 * select * from politeness order by requests desc; -- how hosts were treated; also written as politeness.csv
 * select id, outcome, reason, failed_in_row, datetime(last_good, 'unixepoch') from site;
 * }</pre>
 *
 * <p>The tables below them are made for a million addresses: the text of each stands once, without the beginning that it
 * shares with others, is found by 32 bits of its digest and then compared; sites and states are numbers, instants seconds
 * since 1970. An address of 80 characters that waits for its visit costs about 100 bytes. Nothing is kept in memory per
 * address; what is asked for comes a few rows at a time.
 *
 * <p>All that is written between two calls of {@link openings.crawler.frontier.Frontier#commit} is one transaction: it
 * becomes durable as a whole or not at all. The file of the first release is converted when it is opened; that of a later
 * release is refused.
 *
 * <p>The validators of a document, by which its server can be asked whether it has changed, are kept with it. Since servers
 * err, the whole document is asked for again after four answers in a row that it has not changed, and whenever an
 * advertisement of it has gone.
 */
@NullMarked
package openings.crawler.frontier;

import org.jspecify.annotations.NullMarked;
