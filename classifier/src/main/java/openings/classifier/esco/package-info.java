/**
 * ESCO, the European classification of Skills, Competences, Qualifications and Occupations, imported once from the files
 * that the European Commission publishes and read by the coders of occupations and skills.
 *
 * <pre>{@code
 * EscoImport.run(List.of(Path.of("ESCO dataset - v1.2.0 - classification - en - csv.zip")), Path.of("data/esco"), Optional.empty());
 * Esco esco = Esco.find(Path.of("data/esco")).orElseThrow();
 * esco.version();                                                  // 1.2.0
 * esco.occupationLabels("en");                                     // [Label[concept=0, rank=PREFERRED, text=…], …]
 * esco.occupations().get(0);                                       // Occupation[code=http://…, group=2654]
 * esco.relations().essential(0);                                   // numbers of skills
 * }</pre>
 *
 * <p><b>What is read.</b> The tables of the CSV download of the versions 1.0.8 to 1.2 in any languages (occupations,
 * skills, ISCO groups, relations, collections), told by their names, and saved answers of the ESCO web service (JSON).
 * Folders and zips are opened.
 *
 * <p><b>Releases given together</b> are united by URI. Of a concept that several releases have, the newest one says what
 * it is called in a language, which ISCO-08 group it belongs to and which skills it needs; so a release that is whole in
 * English may be completed by the Danish labels of an older one. Concepts that only an older one has are kept.
 *
 * <p><b>National lists</b> of titles and codes are kept in the same manner ({@link openings.classifier.esco.CodeList}):
 * by a crosswalk their codes stand for ISCO-08 groups.
 *
 * <p><b>The store</b> is a folder with a numbered folder per import: text tables, gzipped, one per language and kind, so
 * that only what is asked for is read. The manifest is written last, so that an import that was stopped leaves the former
 * one in use. Concepts are numbered in the order of their URIs.
 */
@NullMarked
package openings.classifier.esco;

import org.jspecify.annotations.NullMarked;
