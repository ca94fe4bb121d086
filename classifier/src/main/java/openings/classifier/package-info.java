/**
 * Says of an advertisement what it offers: {@code JobPosting → ClassifiedPosting}, a pure function.
 *
 * <pre>{@code
 * Classifier classifier = Classifier.open();
 * ClassifiedPosting classified = classifier.classify(posting);
 * classified.classification().occupation().isco();   // Coded[code=2221, probability=0.93, …, evidence=[sygeplejerske]]
 * }</pre>
 *
 * <p>{@link openings.classifier.Classifier} is the front door. Behind it stand a package per question, each with a front
 * door of its own: {@code language}, {@code occupation}, {@code skill}, {@code region} (and {@code places}, which it asks), {@code activity}, {@code conditions}; {@code
 * text} cuts the words once for all of them. Each answers with a code, a probability and the words that decided, or
 * abstains with the reason. {@code evaluation} measures this against coded advertisements.
 *
 * <p>Everything comes from resources of this module and of the contract's taxonomies, so the same program gives the same
 * classification of the same posting, on any number of threads; {@code Classification.taxonomies} names the versions.
 */
@NullMarked
package openings.classifier;

import org.jspecify.annotations.NullMarked;
