/**
 * What the codes of {@link openings.contract.code} mean: the groups that exist, their names, what lies below them, and
 * the job titles that belong to an occupation. Facts only, read once from resources of this package.
 *
 * <pre>{@code
 * IscoGroups.title(Isco08.of("2512"));                     // Software developers
 * IscoGroups.title(Isco08.of("25"), Locale.of("nl"));      // Specialisten in informatie- en communicatietechnologie
 * NutsRegions.name(Nuts.of("DK011"));                      // Byen København
 * NaceSections.title(Nace.rev2("Q"));                      // Health and social work
 * JobTitles.load().in("da");                               // sygeplejerske → 2221, tømrer → 7115, …
 * }</pre>
 *
 * <p>Sources: ISCO-08 groups and English titles, International Labour Organization; NUTS 2024, Commission Delegated
 * Regulation (EU) 2023/674, and the statistical regions of EFTA, candidate and other countries as Eurostat publishes
 * them; NACE, Regulations (EC) 1893/2006 and (EU) 2023/137, titles shortened; job titles and Danish and Dutch titles in
 * our own words. A file {@code titles/<language>/<major group>.tsv} holds a line per unit group: its code, a tab, its
 * titles parted by semicolons. Adding a language is adding such a folder and naming it in {@link
 * openings.contract.taxonomy.JobTitles}.
 */
@NullMarked
package openings.contract.taxonomy;

import org.jspecify.annotations.NullMarked;
