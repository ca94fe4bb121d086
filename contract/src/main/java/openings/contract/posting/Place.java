package openings.contract.posting;

import org.jspecify.annotations.Nullable;

/**
 * A work place as the source gives it, in the parts of schema.org {@code PostalAddress}. Every part may be null, though
 * not all of them.
 *
 * @param text the place in one line, where the source gives it so
 * @param addressCountry name or code of the country, as given
 * @param coordinates where the source gives them
 */
public record Place(
        @Nullable String text,
        @Nullable String addressLocality,
        @Nullable String addressRegion,
        @Nullable String postalCode,
        @Nullable String addressCountry,
        @Nullable Coordinates coordinates) {
    public Place {
        if (text == null
                && addressLocality == null
                && addressRegion == null
                && postalCode == null
                && addressCountry == null
                && coordinates == null) {
            throw new IllegalArgumentException("A place without any part");
        }
    }

    /** A place that is known by one line of text only. */
    public static Place ofText(String text) {
        return new Place(text, null, null, null, null, null);
    }

    /** WGS 84, in degrees. */
    public record Coordinates(double latitude, double longitude) {
        public Coordinates {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
            }
        }
    }
}
