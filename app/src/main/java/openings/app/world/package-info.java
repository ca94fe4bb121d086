/**
 * The demo world: a seeded simulation of a labour market whose truth is known. Everything in it is made up.
 *
 * <p>{@link openings.app.world.World#simulate} draws the true vacancies of two countries, DK and NL, over some weeks
 * from Monday 5 January 2026: occupation, place, activity and employer, how many people are sought, when it opens and
 * closes. Then the employers advertise: which vacancies appear online at all depends on the activity, on which boards
 * they appear depends on the board, and on the way come copies, reposts, agencies' versions, truncated texts and
 * advertisements that outlive their vacancy. So the advertisements err in the ways that real ones do, and {@link
 * openings.app.world.Truth} tells by how much.
 *
 * <p>The tables behind it (occupations, towns, boards, coverage, job titles, sentences) are resources beside this
 * package; the same {@link openings.app.world.WorldConfig} gives the same world, byte for byte.
 *
 * <pre>{@code
 * World world = World.simulate(WorldConfig.defaults());
 * try (WorldServer server = WorldServer.start(world)) {
 *     server.advanceTo(world.config().start().atStartOfDay(ZoneOffset.UTC).toInstant());
 *     Sites sites = Sites.parse(server.sitesYaml(), "demo");
 * }
 * }</pre>
 *
 * <p>{@code web} serves the boards and the official statistics over loopback HTTP; {@code comparison} holds a release
 * against the truth.
 */
@NullMarked
package openings.app.world;

import org.jspecify.annotations.NullMarked;
