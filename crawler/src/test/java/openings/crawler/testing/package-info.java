/** Loopback servers and sinks for tests of crawling, shared with other modules. */
@NullMarked
package openings.crawler.testing;

import org.jspecify.annotations.NullMarked;
