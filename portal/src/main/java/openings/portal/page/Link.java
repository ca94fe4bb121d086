package openings.portal.page;

/** A text that leads somewhere; the address is complete. */
public record Link(String text, String address) {}
