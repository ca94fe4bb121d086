/**
 * Boards whose API or feed is of a known make, each kind described by one mapping file. {@link
 * openings.crawler.kind.Kinds} is the front door: it finds a kind by its name, or tells by an answer which kind it is of;
 * {@link openings.crawler.kind.Kind#reader} then asks and reads a board.
 *
 * <pre>{@code
 * title: Acme careers API
 * documentation: https://developers.acme.example
 * board: {board: "NAME in https://NAME.acme.example"}   # what a sites file must give
 * api: https://{board}.acme.example
 * start: "{api}/jobs?offset=0&limit=50"
 * paging: {offset: offset, size: 50}
 * listing:
 *   recognise: [[jobs/acmeId, total]]      # paths by which such an answer is told; any one list of them
 *   records: jobs                          # where the advertisements stand
 *   total: total                           # if fewer come, the listing has failed
 *   unlisted: [visibility=INTERNAL]        # not for the public
 *   withdrawn: [status!=OPEN]              # no longer on offer
 *   fields:
 *     identifier: acmeId
 *     title: [adTitle, name]               # the first that says something
 *     employer: [company/name, "{site}"]   # else the name that the sites file gives
 *     category: [department, team]         # category, requirements and employment-type take all
 *   places:
 *     - {at: offices, locality: city, country: countryCode}
 *     - {otherwise: true, place: location, split: ";"}
 * detail:                                  # where a record leads to a further document
 *   address: "jobs/{acmeId}"
 *   modified: updatedAt
 *   answer:
 *     recognise: [[job/acmeId]]
 *     records: job
 *     fields: {description: text}          # the others are read as in the listing
 * }</pre>
 *
 * <p><b>Paths</b> of a document or a record are names with slashes between them; arrays have no step of their own, and
 * attributes of XML are names like others. Within a record {@code a[0]} is the first of several, {@code
 * tags[kind=skill|trait]/label} those with one of these values, {@code *} any name, {@code .} the thing itself and {@code
 * name()} its name.
 *
 * <p><b>Values</b> are a path, a text with holes ({@code "https://acme.example/{board}/{id|url}"}, also {@code |base64};
 * {@code {api}}, {@code {site}} and what {@code board} gives fill them, then paths of the record), a list, or a map: {@code
 * path}, {@code value} (always the same), {@code document} (a path outside the records), {@code join} (all of a list, a line
 * each) or {@code each} with {@code as} (a value of each thing at a path), and with these {@code pattern} (only what fits; of
 * it the first group), {@code words} (what codes mean; others mean nothing) and {@code cents: true} (hundredths).
 *
 * <p><b>Going on</b> from page to page: {@code paging: {offset: NAME, size: N}}, {@code {page: NAME, first: 1, size: N, pages:
 * PATH}}, {@code {next: PATH}} of an address, {@code {link: next}} by the {@code Link} header of the answer, or {@code
 * {cursor: NAME, path: PATH}}. Names are parameters of the address or,
 * where {@code body} is posted, fields of it. A listing that repeats itself, leads back or brings less than it announces is
 * not complete.
 *
 * <p><b>Changes</b> since the last run: {@code changes: {start: "{cursor}", cursor: page}} goes on from the last page, {@code
 * cursor: fetched} with an {@code overlap} from when the last run began. Where the source no longer knows the place, all is
 * read anew.
 *
 * <p>Keys of an API stand in no file: a site names an environment variable under {@code secret}, which fills {@code
 * {secret}} in {@code headers}.
 */
@NullMarked
package openings.crawler.kind;

import org.jspecify.annotations.NullMarked;
