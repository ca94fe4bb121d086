/**
 * The text of an advertisement, read once and asked by every coder: {@link openings.classifier.text.Words} cuts it into
 * folded words with offsets, {@link openings.classifier.text.Phrases} finds known phrases among them, {@link
 * openings.classifier.text.Table} reads this module's word lists.
 */
@NullMarked
package openings.classifier.text;

import org.jspecify.annotations.NullMarked;
