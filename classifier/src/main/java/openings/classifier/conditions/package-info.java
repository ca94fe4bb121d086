/**
 * Codes what is offered and asked for beside the occupation: contract, hours, work place, education and experience, by
 * known phrases in the fields that say it and, failing that, in the text. Adding a language is adding its phrases to
 * {@code phrases.tsv} and its words for year and experience to {@code experience.tsv}.
 */
@NullMarked
package openings.classifier.conditions;

import org.jspecify.annotations.NullMarked;
