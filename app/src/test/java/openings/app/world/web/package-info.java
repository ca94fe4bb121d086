@NullMarked
package openings.app.world.web;

import org.jspecify.annotations.NullMarked;
