/** Opens DuckDB so that it stays within its limits and never loads anything from the network. */
@NullMarked
package openings.aggregator.duckdb;

import org.jspecify.annotations.NullMarked;
