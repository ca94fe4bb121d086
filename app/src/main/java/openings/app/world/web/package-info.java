/**
 * The demo world on the web: its boards and its statistical office as servers on the loopback interface, each on a port
 * of its own. {@link openings.app.world.web.WorldServer} is the front door.
 *
 * <p>A board shows what is listed on the day that {@link openings.app.world.web.WorldServer#advanceTo} was last told,
 * in one of the forms of {@link openings.app.world.Board.Format}; what is no longer listed answers 410. Boards of pages
 * link to paths that robots.txt denies and to paths that are reserved from text and data mining, and the server counts
 * who follows. Three boards have mishaps: the listing of {@code fjordjob} breaks off in week 10, {@code vlinderwerk} answers
 * 429 now and then, and {@code poldercareers} 503 from the last week on.
 *
 * <p>The statistical office answers as Eurostat's SDMX 2.1 service does for the table {@code jvs_q_nace2}, with what is
 * published by that day.
 */
@NullMarked
package openings.app.world.web;

import org.jspecify.annotations.NullMarked;
