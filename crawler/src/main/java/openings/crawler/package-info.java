/**
 * From the web to events about job advertisements. {@link openings.crawler.Crawler} is the front door.
 *
 * <pre>{@code
 * Sites sites = Sites.read(Path.of("sites.yaml"));
 * try (Crawler crawler = Crawler.open(home, sites, CrawlerConfig.defaults(), Clock.systemUTC(), metrics)) {
 *     CrawlReport report = crawler.run(sink);
 * }
 * }</pre>
 *
 * <p>A sites file lists the boards, one record each:
 *
 * <pre>{@code
 * sites:
 *   - id: example              # lower case letters, digits, dashes
 *     name: Example jobs       # as it is cited; for ashby also the employer. Default: the id
 *     kind: html               # ashby, feed or html
 *     start: https://example.org/jobs            # one address or a list: listing pages, sitemaps, feeds, API answers
 *     source-type: job-board   # public-employment-service, job-board, aggregator, employer or agency
 *     country: DK              # that it mainly serves
 *     languages: [da, en]      # optional
 *     home: https://example.org/                 # optional, default: the first start
 *     gap: 2s                  # optional: least time between two requests to a host
 *     recrawl: 1d              # optional: time between two runs over the listing
 *     refetch: 14d             # optional: time after which a listed page is fetched again
 *     local: false             # optional: whether it may be at a loopback or private address
 *     agreement: {reference: "2026/17", expires: 2027-12-31}     # optional
 *     listing: {links: "a.job", next: "a.more"}  # optional CSS selectors, for html
 *     template: {title: h1, date-posted: {select: time, attribute: datetime}}   # optional CSS selectors, for pages
 *     feed: {record: job, fields: {employer: company/name}}      # optional, for feed
 * }</pre>
 *
 * <p>{@code robots.txt}, TDM reservations, crawl-delay and Retry-After are always kept to; see {@link
 * openings.crawler.fetch}. Every document goes to a WARC file before anything is said about it; see {@link
 * openings.crawler.warc}. What was visited, what is due and why something was not had stands in a SQLite file; see {@link
 * openings.crawler.frontier}.
 *
 * <p><b>What is said of an advertisement.</b> New, changed or listed again: {@code Seen}. Listed and not fetched again, or
 * unchanged: {@code Confirmed}. Absent from a <em>complete</em> listing, HTTP 404 or 410, or past the date that the source
 * gave: {@code Gone}. No error, no block and no page that is not understood ever makes one gone. Events are handed on
 * before they are marked as done, so that a kill repeats some and loses none.
 */
@NullMarked
package openings.crawler;

import org.jspecify.annotations.NullMarked;
