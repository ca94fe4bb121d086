package openings.classifier.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a column of a table may be and by which names it is known. */
enum Column {
    COUNTRY("country_code", "country code", "countrycode", "cc", "cntr_code", "cntr_id", "country", "iso"),
    NAME("place", "place name", "placename", "name", "asciiname", "city", "town", "locality"),
    LATITUDE("latitude", "lat", "y"),
    LONGITUDE("longitude", "lon", "lng", "long", "x"),
    POST_CODE("zipcode", "zip", "postal_code", "postal code", "postalcode", "postcode", "post_code", "pc", "code"),
    FIRST_DIVISION("state", "admin name1", "admin1", "admin_name1", "region"),
    SECOND_DIVISION("province", "admin name2", "admin2", "admin_name2", "county"),
    THIRD_DIVISION("community", "admin name3", "admin3", "admin_name3", "municipality"),
    POPULATION("population", "pop", "inhabitants"),
    RANK("rs"),
    NUTS("nuts3", "nuts_3", "nuts3_code", "nuts_id", "nuts"),
    ESTIMATED_NUTS("estimated_nuts3");

    private final String names;

    Column(String... names) {
        this.names = String.join("|", names);
    }

    /** Where it stands in a header; -1 where it does not. */
    int in(List<String> header) {
        List<String> lower = header.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        return Stream.of(names.split("\\|", -1))
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }
}
