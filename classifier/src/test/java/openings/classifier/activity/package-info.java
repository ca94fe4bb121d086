@NullMarked
package openings.classifier.activity;

import org.jspecify.annotations.NullMarked;
