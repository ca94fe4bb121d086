/**
 * Serves releases: a public API and pages in plain words, each figure with how far it can be trusted.
 *
 * <pre>{@code
 * try (Portal portal = Portal.start(PortalConfig.defaults(), releases, new SimpleMeterRegistry())) {
 *     System.out.println("Serving at " + portal.uri());
 *     stop.await();
 * }
 * }</pre>
 *
 * <p>The portal is stateless: all it knows stands in the newest release of a directory, and it notices a newer one
 * without a restart. The way of a figure is
 *
 * <ol>
 *   <li>{@code release}: an observation as the aggregator wrote it;
 *   <li>{@code view}: a {@link openings.portal.view.Figure}, rounded once, named and put into words. Everything below
 *       shows this and nothing else, so that a number is the same wherever it is read;
 *   <li>{@code api}: JSON, SDMX-CSV or JSON-stat; {@code page}: HTML and SVG, made here, no script needed.
 * </ol>
 *
 * <p>Beside figures the API classifies advertisements that are sent to it, if whoever starts the portal gives a function
 * for it; the portal itself knows no classifier, and keeps nothing of what is sent.
 *
 * <p>{@code words} holds every sentence in each language, {@code search} finds occupations by what people call them.
 * A language is added with one file beside {@code words_en.properties} and one constant of {@code Language}.
 */
@NullMarked
package openings.portal;

import org.jspecify.annotations.NullMarked;
