/**
 * From the web to events about job advertisements. {@link openings.crawler.Crawler} is the front door.
 *
 * <pre>{@code
 * Sites sites = Sites.read(Path.of("sites.yaml")); // all local, or the user agent must name a page
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
 *     name: Example jobs       # as it is cited, and the employer where its API names none. Default: the id
 *     kind: html               # html, feed, or a known API such as greenhouse; see openings.crawler.kind
 *     start: https://example.org/jobs            # one address or a list: listing pages, sitemaps, feeds
 *     board: acme              # for a known API, in place of start: the name of the board, or a map of several names
 *     api: https://api.example.org               # optional, for a known API: where it answers
 *     secret: EXAMPLE_KEY      # optional, for a known API: the environment variable that holds its key
 *     details: true            # optional, for a known API: whether details of each advertisement are asked for
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
 *     warc: [archive/2024]                       # optional: files or folders to read it from instead of the web
 * }</pre>
 *
 * <p>{@code robots.txt}, TDM reservations, crawl-delay and Retry-After are always kept to; see {@link
 * openings.crawler.fetch}. After each round, {@code politeness.csv} in the crawler's folder tells how each host was treated; it
 * names no pages and can be published. Every document goes to a WARC file before anything is said about it, unless it says
 * {@code noarchive}; see {@link openings.crawler.warc}. What was visited, what is due and why something was not had stands in a SQLite file; see {@link
 * openings.crawler.frontier}.
 *
 * <p><b>What is said of an advertisement.</b> New, changed or listed again: {@code Seen}. Listed and not fetched again, or
 * unchanged: {@code Confirmed}. Absent from a <em>complete</em> listing, HTTP 404 or 410, past the date that the source
 * gave, or withdrawn by it: {@code Gone}. No error, no block and no page that is not understood ever makes one gone. Events
 * are handed on before they are marked as done, so that a kill repeats some and loses none.
 *
 * <p><b>When a listing is believed.</b> If more than half of more than 20 advertisements vanish at once, those are ended that
 * the next complete run leaves out too. A web page of a listing that shows nothing fails the run, until it has shown nothing
 * in three runs in a row. A listing that leads on and on without anything new, or to more than 20,000 documents, is left and
 * has failed.
 *
 * <p><b>What is the same advertisement.</b> The source's identifier names it, or else its address. Where two on offer at the
 * same time have one identifier and say different things, the second is kept under a name of its own. Changed it has when its
 * words, employer, places or terms have; not for what a page says around it, nor for a new date of posting.
 *
 * <p><b>Documents that are known</b> are asked for with the validators their server gave; a listing of one document that has
 * not changed is complete, and all in it confirmed.
 *
 * <p><b>Archives.</b> A site with {@code warc} is read from WARC or ARC files: each response with HTTP 200 of one of its hosts,
 * as of the day it was fetched. Each file is read once. Nothing in it makes an advertisement gone except the date the source
 * gave. What robots.txt or a TDM reservation said when it was recorded is not asked again.
 */
@NullMarked
package openings.crawler;

import org.jspecify.annotations.NullMarked;
