/**
 * Fetching with manners. {@link openings.crawler.fetch.Fetcher} is the front door: one call, one {@link
 * openings.crawler.fetch.FetchResult}.
 *
 * <p>Before a path is asked for, robots.txt (RFC 9309) and {@code /.well-known/tdmrep.json} (TDM Reservation Protocol) of
 * its host are read, again on each hop of a redirect; a path they deny is never asked for. Requests to a host follow one
 * another over one connection, and between two of them lies the longest of the configured gap, crawl-delay and
 * Retry-After, measured in real time. Addresses are checked where the connection is made, so that no name can lead to a
 * private, loopback, link-local or metadata address unless the site is declared local.
 */
@NullMarked
package openings.crawler.fetch;

import org.jspecify.annotations.NullMarked;
