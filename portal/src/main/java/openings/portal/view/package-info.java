/** The one view model: figures rounded once and put into words, for every format and page alike. */
@NullMarked
package openings.portal.view;

import org.jspecify.annotations.NullMarked;
