/**
 * Finds the advertisements that are copies of one job: on several boards, repeated by one, or passed on by an agency.
 *
 * <p>Candidates share a band of their MinHash signatures (locality-sensitive hashing, Indyk and Motwani 1998), their
 * text or their headline; rules on employer, region, title and time decide. The result does not depend on the order in
 * which advertisements arrived.
 */
@NullMarked
package openings.aggregator.dedup;

import org.jspecify.annotations.NullMarked;
