/**
 * What files that people write have in common: kebab-case keys, durations as {@code 2s}, words instead of constants, and
 * errors that name the place and what was probably meant. {@link openings.contract.config.WrittenByPeople} teaches this
 * to a Jackson mapper.
 */
@NullMarked
package openings.contract.config;

import org.jspecify.annotations.NullMarked;
