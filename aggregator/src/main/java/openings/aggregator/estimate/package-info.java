/**
 * From advertisements to vacancies: stock and flow by occupation, region and month, as collected, de-duplicated, and
 * calibrated to official vacancies, with an interval.
 *
 * <ol>
 *   <li>{@code Listing} says on which days each advertisement was open;
 *   <li>{@code Job} puts the copies of one job together; codes that are not known are spread by probability, never
 *       dropped;
 *   <li>{@code Calibration} post-stratifies the mean stock of a quarter to official vacancies by activity;
 *   <li>{@code MonthTally} adds up occupations and regions, once as they are and once for each bootstrap replicate;
 *   <li>{@code CountryEstimate} sets the results beside official figures.
 * </ol>
 *
 * Nothing here looks across a country, so countries can be estimated apart.
 */
@NullMarked
package openings.aggregator.estimate;

import org.jspecify.annotations.NullMarked;
