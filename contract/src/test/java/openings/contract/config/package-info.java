@NullMarked
package openings.contract.config;

import org.jspecify.annotations.NullMarked;
