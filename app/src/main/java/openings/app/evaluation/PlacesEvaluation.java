package openings.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import openings.app.evaluation.LabelledTable.Row;
import openings.classifier.places.Places;
import openings.classifier.region.Gazetteer;
import openings.classifier.region.RegionCoder;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import openings.contract.taxonomy.NutsRegions;
import org.jspecify.annotations.Nullable;

/**
 * Codes labelled places. A row gives a place in any of the columns {@code text}, {@code locality}, {@code region},
 * {@code postcode}, {@code country}, {@code latitude}, {@code longitude}, and what is right in {@code nuts3}: a NUTS code
 * of any depth, several parted by {@code |} or {@code ;} of which each is right, or nothing where no code may be given.
 * {@code source_country} tells where the source is at home. Further names of the columns are accepted.
 *
 * <p>A code that is wider than the right one, though it holds it, is neither right nor wrong: it is not covered.
 */
public final class PlacesEvaluation {
    private static final String[] TEXT = {"text", "place", "location", "input", "address", "joblocation"};
    private static final String[] LOCALITY = {
        "locality", "city", "town", "addresslocality", "municipality", "name", "place_name"
    };
    private static final String[] REGION = {"region", "addressregion", "state", "province", "county", "admin1"};
    private static final String[] POST_CODE = {"postcode", "postal_code", "postalcode", "zip", "zipcode", "post_code"};
    private static final String[] COUNTRY = {"country", "country_code", "countrycode", "addresscountry", "cc"};
    private static final String[] LATITUDE = {"latitude", "lat"};
    private static final String[] LONGITUDE = {"longitude", "lon", "lng", "long"};
    private static final String[] SOURCE_COUNTRY = {"source_country", "usual_country"};
    private static final String[] EXPECTED = {
        "nuts3", "nuts", "expected", "nuts_id", "nuts_code", "nuts3_code", "nuts_2024", "code"
    };

    private final RegionCoder coder;
    private final Gazetteer gazetteer;
    private final @Nullable Places places;
    private final PlacesTally all = new PlacesTally();
    private final Map<String, PlacesTally> byCountry = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> uncoded = new TreeMap<>();
    private int unusable;

    /** A row that was coded wrongly. */
    public record Mistake(int row, String place, String expected, String code, double probability) {}

    /**
     * What was measured.
     *
     * @param places which places were known: the digest of an import, or the shipped ones alone
     * @param unusable rows whose right code is none of NUTS 2024, nor can be converted
     * @param uncoded how many were not coded, by reason
     * @param errors the first mistakes
     */
    public record Figures(
            String places,
            PlacesTally.Figures all,
            Map<String, PlacesTally.Figures> byCountry,
            int unusable,
            Map<String, Integer> uncoded,
            List<Mistake> errors) {}

    private PlacesEvaluation(Optional<Places> places) {
        this.places = places.orElse(null);
        gazetteer = new Gazetteer(this.places);
        coder = new RegionCoder(gazetteer);
    }

    /** Measures on {@code data} with the shipped gazetteer and, where there are any, imported places. */
    public static EvaluationResult run(Path data, Optional<Places> places) {
        PlacesEvaluation evaluation = new PlacesEvaluation(places);
        LabelledTable.read(data).forEach(evaluation::add);
        return evaluation.result();
    }

    private void add(Row row) {
        String label = row.cell(EXPECTED).toUpperCase(Locale.ROOT);
        List<Nuts> expected = Stream.of(label.split("[|;,/ ]+", -1))
                .flatMap(code -> today(code).stream())
                .toList();
        boolean mustAbstain = label.isEmpty() || label.equals("-") || label.equals("NONE");
        Optional<Place> place = place(row);
        boolean isUnknown = expected.isEmpty() && !mustAbstain;
        if (place.isEmpty() || isUnknown) {
            unusable++;
            return;
        }
        Coding<Nuts> coding = coder.code(place.get(), row.find(SOURCE_COUNTRY).orElse(""));
        if (coding instanceof Coding.Uncoded<Nuts> none) {
            uncoded.merge(none.reason().name(), 1, Integer::sum);
        }
        String country = mustAbstain ? "none" : expected.getFirst().country();
        boolean isWrong = all.add(expected, coding);
        byCountry.computeIfAbsent(country, key -> new PlacesTally()).add(expected, coding);
        if (isWrong && coding instanceof Coding.Coded<Nuts> coded) {
            mistakes.add(new Mistake(
                    row.number(),
                    words(place.get()),
                    mustAbstain
                            ? ""
                            : String.join("|", expected.stream().map(Nuts::code).toList()),
                    coded.code().code(),
                    coded.probability()));
        }
    }

    /** A code of NUTS 2024 as it is, a former one as what it became. */
    private Optional<Nuts> today(String code) {
        if (!code.matches("[A-Z]{2}[0-9A-Z]{0,3}")) {
            return Optional.empty();
        }
        Nuts region = Nuts.of(code);
        return NutsRegions.exists(region)
                ? Optional.of(region)
                : Optional.ofNullable(places).flatMap(imported -> imported.findSuccessor(code));
    }

    private static Optional<Place> place(Row row) {
        Optional<Coordinates> coordinates = row.findFilled(LATITUDE)
                .flatMap(latitude -> row.findFilled(LONGITUDE)
                        .map(longitude ->
                                new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude))));
        boolean isEmpty = Stream.of(TEXT, LOCALITY, REGION, POST_CODE, COUNTRY)
                .allMatch(names -> row.findFilled(names).isEmpty());
        return isEmpty && coordinates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(
                        row.findFilled(TEXT).orElse(null),
                        row.findFilled(LOCALITY).orElse(null),
                        row.findFilled(REGION).orElse(null),
                        row.findFilled(POST_CODE).orElse(null),
                        row.findFilled(COUNTRY).orElse(null),
                        coordinates.orElse(null)));
    }

    private static String words(Place place) {
        return String.join(
                " | ",
                Stream.of(
                                place.text(),
                                place.addressLocality(),
                                place.addressRegion(),
                                place.postalCode(),
                                place.addressCountry())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private EvaluationResult result() {
        Map<String, PlacesTally.Figures> countries = new TreeMap<>();
        byCountry.forEach((country, tally) -> countries.put(country, tally.figures()));
        List<Mistake> first = mistakes.stream().limit(PlacesTally.MOST_MISTAKES).toList();
        Figures figures = new Figures(gazetteer.version(), all.figures(), countries, unusable, uncoded, first);
        return new EvaluationResult(text(figures), figures);
    }

    private String text(Figures figures) {
        StringBuilder text = new StringBuilder("places: " + figures.places() + "\n");
        text.append(PlacesTally.HEADER).append(all.line("all"));
        byCountry.forEach((country, tally) -> text.append(tally.line(country)));
        text.append("uncoded: ").append(figures.uncoded()).append('\n');
        if (unusable > 0) {
            text.append("not usable: ").append(unusable).append(" rows without a place or with an unknown code\n");
        }
        text.append(mistakes.size()).append(" wrong\n");
        figures.errors()
                .forEach(mistake -> text.append(String.format(
                        Locale.ROOT,
                        "  row %d: %s -> %s, expected %s%n",
                        mistake.row(),
                        mistake.place(),
                        mistake.code(),
                        mistake.expected().isEmpty() ? "none" : mistake.expected())));
        return text.toString().stripTrailing();
    }
}
