/**
 * Codes the employer's activity to a section of NACE Rev. 2, from what the source files it under, the employer's name,
 * the words of the description and the occupation, in this order of weight.
 */
@NullMarked
package openings.classifier.activity;

import org.jspecify.annotations.NullMarked;
