/** An online job advertisement as it was seen, in the property names of <a href="https://schema.org/JobPosting">schema.org JobPosting</a>, personal data redacted. */
@NullMarked
package openings.contract.posting;

import org.jspecify.annotations.NullMarked;
