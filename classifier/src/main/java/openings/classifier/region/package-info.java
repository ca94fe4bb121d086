/**
 * Codes the work place of an advertisement to NUTS 2024. {@link openings.classifier.region.Gazetteer} knows the names of
 * countries, regions and larger towns and some countries' post codes; {@link openings.classifier.region.RegionCoder}
 * reads the parts of an address one after the other and keeps what they agree on.
 *
 * <p>Names: NUTS 2024 as Eurostat writes them; countries in thirteen languages from the CLDR that comes with Java;
 * towns and further names of regions chosen by ourselves, the towns' regions looked up in GeoNames and the NUTS
 * polygons; post codes from Eurostat's TERCET tables, adjacent codes of one region made one range.
 */
@NullMarked
package openings.classifier.region;

import org.jspecify.annotations.NullMarked;
