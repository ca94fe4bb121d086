package openings.crawler.extract;

import static openings.crawler.text.Whitespace.lineOrNull;

import java.util.Optional;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/** Makes places of parts of which any may be missing. */
final class Places {
    private Places() {}

    static Optional<Place> of(
            @Nullable String text,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable Coordinates coordinates) {
        String line = lineOrNull(text);
        String town = lineOrNull(locality);
        String area = lineOrNull(region);
        String code = lineOrNull(postalCode);
        String land = lineOrNull(country);
        boolean empty = line == null && town == null && area == null && code == null && land == null;
        return empty && coordinates == null
                ? Optional.empty()
                : Optional.of(new Place(line, town, area, code, land, coordinates));
    }

    /** Null unless both are numbers on earth; 0, 0 is what sources write that do not know. */
    static @Nullable Coordinates coordinates(@Nullable String latitude, @Nullable String longitude) {
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            double north = Double.parseDouble(latitude.strip().replace(',', '.'));
            double east = Double.parseDouble(longitude.strip().replace(',', '.'));
            return north == 0 && east == 0 ? null : new Coordinates(north, east);
        } catch (IllegalArgumentException e) {
            return null; // words, or not on earth
        }
    }
}
