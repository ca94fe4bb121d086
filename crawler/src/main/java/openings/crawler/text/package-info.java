/** Words, dates and amounts as the web writes them: pure functions on text. */
@NullMarked
package openings.crawler.text;

import org.jspecify.annotations.NullMarked;
