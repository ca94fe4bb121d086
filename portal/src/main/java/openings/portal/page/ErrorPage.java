package openings.portal.page;

/**
 * What a page shows that cannot be.
 *
 * @param detail in English; empty where the text says it all
 */
public record ErrorPage(Frame frame, String text, String detail) {}
