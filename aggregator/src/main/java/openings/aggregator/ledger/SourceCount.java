package openings.aggregator.ledger;

/**
 * How many advertisements of a source are known, and how many of them have what.
 *
 * @param source its id
 * @param regions coded to a region
 * @param occupations coded to an occupation
 */
public record SourceCount(
        String source, long postings, long titles, long employers, long places, long regions, long occupations) {}
