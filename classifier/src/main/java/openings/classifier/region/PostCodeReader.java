package openings.classifier.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import openings.classifier.places.PostCodeFormats;
import openings.classifier.places.PostCodeFormats.Found;
import openings.contract.code.Nuts;
import openings.contract.posting.Place;

/** Finds the post code of a place, in its own field or in the lines, and the regions it may lie in. Thread-safe. */
final class PostCodeReader {
    private final Gazetteer gazetteer;
    private final PostCodeFormats formats = new PostCodeFormats();

    PostCodeReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where a post code lies.
     *
     * @param regions the likeliest first
     * @param isCertain whether it is a post code beyond doubt: in its own field or behind the country's sign
     */
    record Located(List<Nuts> regions, boolean isCertain) {}

    /**
     * The first post code that is known.
     *
     * @param countries those that may be meant, the likeliest first; a sign in front overrides them
     */
    Optional<Located> find(Place place, List<String> countries) {
        return Stream.of(signed(place), inField(place, countries), inLines(place, countries))
                .flatMap(found -> found)
                .findFirst();
    }

    private Stream<Located> signed(Place place) {
        return Stream.of(place.postalCode(), place.addressLocality(), place.text())
                .filter(Objects::nonNull)
                .flatMap(text -> formats.in(text, formats.countries()).stream())
                .filter(Found::signed)
                .flatMap(found -> located(found.country(), found.code(), true));
    }

    private Stream<Located> inField(Place place, List<String> countries) {
        String written = place.postalCode();
        return written == null
                ? Stream.empty()
                : countries.stream()
                        .flatMap(country -> formats.normal(country, written).stream()
                                .flatMap(code -> located(country, code, true)));
    }

    private Stream<Located> inLines(Place place, List<String> countries) {
        return Stream.of(place.addressLocality(), place.text())
                .filter(Objects::nonNull)
                .flatMap(text -> formats.in(text, countries).stream())
                .flatMap(found -> located(found.country(), found.code(), found.signed()));
    }

    private Stream<Located> located(String country, String code, boolean isCertain) {
        List<Nuts> regions = gazetteer.byPostCode(country, code);
        return regions.isEmpty() ? Stream.empty() : Stream.of(new Located(regions, isCertain));
    }
}
