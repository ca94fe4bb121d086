package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/** Reads the places of a JobPosting: a text, a Place with one address or several, an address alone, an area. */
final class SchemaOrgPlace {
    private SchemaOrgPlace() {}

    static void add(SchemaOrg place, List<Place> places) {
        String text = SchemaOrg.text(place.node());
        if (text != null) {
            Places.of(text, null, null, null, null, null).ifPresent(places::add);
            return;
        }
        List<JsonNode> addresses = place.all("address");
        if (addresses.isEmpty()) {
            addAddress(place, place, places);
        }
        for (JsonNode address : addresses) {
            addAddress(place.with(address), place, places);
        }
    }

    /** Where who works from afar may live; a country unless it says what else it is. */
    static void addArea(SchemaOrg area, List<Place> places) {
        String name = SchemaOrg.text(area.node(), "name", "addressCountry");
        String type = String.valueOf(SchemaOrg.text(area.node().path("@type"))).toLowerCase(Locale.ROOT);
        if (name != null && !name.equalsIgnoreCase("anywhere") && !name.equalsIgnoreCase("worldwide")) {
            boolean country = type.endsWith("country") || name.length() == 2;
            Places.of(country ? null : name, null, null, null, country ? name : null, null)
                    .ifPresent(places::add);
        } else if (area.node().isObject() && !area.all("address").isEmpty()) {
            add(area, places);
        }
    }

    private static void addAddress(SchemaOrg address, SchemaOrg place, List<Place> places) {
        String whole = SchemaOrg.text(address.node());
        String name = place.text("name");
        if (whole != null) {
            Places.of(whole, null, null, null, null, coordinates(place)).ifPresent(places::add);
            return;
        }
        String region = address.text("addressRegion", "name");
        String code = address.text("postalCode");
        String country = address.text("addressCountry", "name", "identifier", "@id");
        List<@Nullable String> towns = towns(address);
        String street = towns.isEmpty() && code == null && name == null ? address.text("streetAddress") : name;
        if (towns.isEmpty()) {
            towns.add(null);
        }
        for (String town : towns) {
            Places.of(street, town, region, code, country, coordinates(place)).ifPresent(places::add);
        }
    }

    /** Some write several towns into one address. */
    private static List<@Nullable String> towns(SchemaOrg address) {
        List<@Nullable String> towns = new ArrayList<>();
        for (JsonNode town : address.all("addressLocality")) {
            String text = SchemaOrg.text(town, "name");
            if (text != null) {
                towns.add(text);
            }
        }
        return towns;
    }

    private static @Nullable Coordinates coordinates(SchemaOrg place) {
        SchemaOrg geo = place.object("geo");
        String latitude = geo.text("latitude") == null ? place.text("latitude") : geo.text("latitude");
        String longitude = geo.text("longitude") == null ? place.text("longitude") : geo.text("longitude");
        return Places.coordinates(latitude, longitude);
    }
}
