/**
 * Classifies single advertisements that people give, on the command line or to the portal: {@link
 * openings.app.classification.PostingReader} makes a posting of what was given, without personal data, {@link
 * openings.app.classification.GivenClassifier} classifies it, and {@link
 * openings.app.classification.ClassificationText} says the result in words.
 */
@NullMarked
package openings.app.classification;

import org.jspecify.annotations.NullMarked;
