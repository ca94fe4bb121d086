package openings.aggregator.estimate;

/**
 * What the jobs behind a figure are made up of; shares are over 0 to 1.
 *
 * @param topEmployer share of the employer with the most jobs
 * @param topTwoEmployers share of the two with the most
 * @param brokenSources share of jobs all of whose sources began or broke off
 * @param longLived share of jobs that have been open for long
 * @param agencies share of jobs advertised by temporary-work agencies
 * @param unsure share of the figure that was not coded to this cell, but spread to it
 * @param designEffect Kish's design effect of the weights
 */
public record Makeup(
        double topEmployer,
        double topTwoEmployers,
        double brokenSources,
        double longLived,
        double agencies,
        double unsure,
        double designEffect) {}
