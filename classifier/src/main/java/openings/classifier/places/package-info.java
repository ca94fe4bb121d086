/**
 * The places of Europe as others have mapped them, imported once into one file and asked by the region coder. Openings
 * ships names and post codes of its own; with an import it knows every municipality and village.
 *
 * <pre>{@code
 * ImportReport report = PlacesImport.run(List.of(Path.of("downloads")), Path.of("data/places"));
 * Optional<Places> places = Places.find(Path.of("data/places"));
 * places.get().senses("aabenraa");                    // [Sense[kind=TOWN, regions=[DK032], weight=48]]
 * places.get().findByPostCode("DK", "6200");          // DK032
 * }</pre>
 *
 * <p><b>What is read</b> is told by its content, not by its name: NUTS polygons (GISCO, GeoJSON), GeoNames towns and
 * dumps, their names in other languages and their post codes, Eurostat's TERCET tables, post code tables with
 * coordinates (CSV, JSON, XML), Euronym, and the JRC's conversion of old NUTS codes. Folders and zips are opened.
 *
 * <p><b>How a place gets its region.</b> By its post code where TERCET has it; else by the polygon of its own country
 * that holds it, or the nearest one within {@value openings.classifier.places.Polygons#NEAREST_KILOMETRES} km, since
 * generalised coasts and borders cut towns off. Where nearly all places of an administrative unit lie in one region, the
 * few that a generalised border puts outside, though near it, are put back. Places of one name within a few kilometres
 * are one place.
 *
 * <p><b>The store</b> is one file that is mapped, not read: opening takes milliseconds and hardly any heap. It is written
 * beside and then moved, so that there is always a whole one. Its version is a digest of its content: the same sources
 * give the same store.
 */
@NullMarked
package openings.classifier.places;

import org.jspecify.annotations.NullMarked;
