/**
 * Codes the work place of an advertisement to NUTS 2024. {@link openings.classifier.region.Gazetteer} knows names of
 * countries, regions and larger towns and some countries' post codes by itself, and all others from imported {@link
 * openings.classifier.places.Places}; {@link openings.classifier.region.RegionCoder} reads an address.
 *
 * <p><b>How an address is read.</b> Each part is searched for names, the longest first. A name has senses: towns, areas, a
 * country. The first name that may be a town decides; its senses are weighed by how well known each is and by all else
 * that is said: country, region, post code, other names, the country that the source mainly serves. A post code decides
 * between namesakes and speaks alone where no name is known; coordinates likewise. Where two senses fit about equally
 * well, what they have in common is coded, or nothing. Of several places in one line ({@code Aarhus / Odense}) the first
 * is the main one.
 *
 * <p>Names: NUTS 2024 as Eurostat writes them; countries in the languages of Europe from the CLDR that comes with Java;
 * towns and further names of regions chosen by ourselves, the towns' regions looked up in GeoNames and the NUTS
 * polygons; post codes from Eurostat's TERCET tables, adjacent codes of one region made one range.
 */
@NullMarked
package openings.classifier.region;

import org.jspecify.annotations.NullMarked;
