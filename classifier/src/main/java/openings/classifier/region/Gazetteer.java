package openings.classifier.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.classifier.text.Phrases;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;

/**
 * Which regions a name or post code may stand for. A country outside NUTS is given as a code of level 0 that {@link
 * NutsRegions#exists} denies, the United Kingdom as {@code UK}. Thread-safe.
 */
public final class Gazetteer {
    private static final List<String> LANGUAGES =
            List.of("en", "da", "nl", "de", "fr", "es", "it", "pl", "sv", "no", "pt", "fi", "cs");

    private static final Pattern CITY = Pattern.compile(", (Kreisfreie Stadt|Stadtkreis)$");
    private static final Pattern COUNTY = Pattern.compile("^(.*), Landkreis$");
    private static final Pattern PREFIX = Pattern.compile("^(Arr\\.|Prov\\.|Landkreis) (de )?");
    private static final String NO_NAME = "-";

    private final Phrases<Set<Nuts>> names;
    private final Map<String, Nuts> countryCodes = new HashMap<>();
    private final PostCodes postCodes = PostCodes.read();

    public Gazetteer() {
        Map<String, Set<Nuts>> places = new HashMap<>();
        addCountries(places);
        addRegions(places);
        addRows(places);
        Phrases.Builder<Set<Nuts>> builder = Phrases.builder();
        places.forEach(builder::add);
        names = builder.build();
    }

    /** The places that a text names, in its order, each with all regions that it may be. */
    public List<Phrases.Match<Set<Nuts>>> in(Words text) {
        return names.in(text);
    }

    /** The country that an ISO 3166-1 code of two or three letters, NUTS's own code, or a name in any language says. */
    public Optional<Nuts> findCountry(String codeOrName) {
        Nuts byCode = countryCodes.get(codeOrName.strip().toUpperCase(Locale.ROOT));
        return byCode != null
                ? Optional.of(byCode)
                : in(Words.of(codeOrName)).stream()
                        .flatMap(match -> match.value().stream())
                        .filter(region -> region.level() == 0)
                        .findFirst();
    }

    /** The NUTS-3 region of a post code, where the country's post codes are known. */
    public Optional<Nuts> findByPostCode(Nuts country, String postCode) {
        return postCodes.find(country.country(), postCode);
    }

    private void addCountries(Map<String, Set<Nuts>> places) {
        for (String iso : Locale.getISOCountries()) {
            Nuts country = country(iso);
            Locale locale = Locale.of("", iso);
            Stream.of(iso, country.code(), locale.getISO3Country()).forEach(code -> countryCodes.put(code, country));
            LANGUAGES.forEach(language -> add(places, locale.getDisplayCountry(Locale.of(language)), country));
        }
    }

    private static void addRegions(Map<String, Set<Nuts>> places) {
        for (Nuts region : NutsRegions.all()) {
            for (String name : List.of(NutsRegions.name(region), NutsRegions.originalName(region))) {
                add(places, name, region);
                Stream.of(name.split("/", -1)).forEach(part -> add(places, part, region));
                add(places, CITY.matcher(name).replaceFirst(""), region);
                add(places, COUNTY.matcher(name).replaceFirst("Landkreis $1"), region);
                add(places, PREFIX.matcher(name).replaceFirst(""), region);
            }
        }
    }

    private static void addRows(Map<String, Set<Nuts>> places) {
        Table.rows(Gazetteer.class, "towns.tsv").forEach(row -> add(places, row.get(0), Nuts.of(row.get(2))));
        for (List<String> row : Table.rows(Gazetteer.class, "exonyms.tsv")) {
            for (String name : Table.parts(row.get(1))) {
                if (row.get(0).equals(NO_NAME)) {
                    places.remove(Words.of(name).folded());
                } else {
                    add(places, name, Nuts.of(row.get(0)));
                }
            }
        }
    }

    private static void add(Map<String, Set<Nuts>> places, String name, Nuts region) {
        String folded = Words.of(name).folded();
        if (!folded.isEmpty()) {
            places.computeIfAbsent(folded, key -> new TreeSet<>()).add(region);
        }
    }

    private static Nuts country(String iso) {
        return switch (iso) {
            case "GR" -> Nuts.of("EL");
            case "GB" -> Nuts.of("UK");
            default -> Nuts.of(iso);
        };
    }
}
