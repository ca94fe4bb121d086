/**
 * Fetching with manners. {@link openings.crawler.fetch.Fetcher} is the front door: one call, one {@link
 * openings.crawler.fetch.FetchResult}. Whatever a server does, the call ends in time with an outcome that has a name.
 *
 * <p><b>May it be asked for?</b> Before a path is asked for, robots.txt (RFC 9309) and {@code /.well-known/tdmrep.json} (TDM
 * Reservation Protocol) of its host are read, again on each hop of a redirect; a path they deny is never asked for, however
 * it is written. A robots.txt that cannot be had denies everything, unless a copy is at hand; {@code MannersReader} holds
 * the rules. What is known outlives the process: {@link openings.crawler.fetch.Fetcher.Memory}.
 *
 * <p><b>When?</b> Requests to a host follow one another over one connection. Between the end of an answer and the next
 * request lies the longest of the configured gap, crawl-delay, Retry-After and a pause that grows while the host is asked
 * too much ({@code Backoff}), in real time. A wait of more than five minutes is not waited for: the result says when to come
 * back.
 *
 * <p><b>May it be used?</b> A document that reserves itself against mining, or says {@code noindex} in a header or element,
 * is not handed out; {@code nofollow} and {@code noarchive} are, as {@link openings.crawler.fetch.FetchResult.Use}.
 *
 * <p><b>Is it safe?</b> Addresses are checked where the connection is made, so that no name can lead to a private, loopback,
 * link-local or metadata address unless the site is declared local. Bytes, time, headers, redirects and what comes out of
 * compressed bodies are limited; a body that is cut short is a failure, never a page.
 *
 * <p><b>Can it be shown?</b> {@link openings.crawler.fetch.PolitenessLog} writes how each host was treated, without naming a
 * page.
 */
@NullMarked
package openings.crawler.fetch;

import org.jspecify.annotations.NullMarked;
