package openings.classifier.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.classifier.places.PlaceKey;
import openings.classifier.places.Places;
import openings.classifier.places.Sense;
import openings.classifier.places.Sense.Kind;
import openings.classifier.text.Table;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;
import org.jspecify.annotations.Nullable;

/**
 * Which regions a name, a code or a post code may stand for: what ships with Openings and, where there are any, imported
 * places. A country outside NUTS is given as a code of level 0 that {@link NutsRegions#exists} denies, the United Kingdom
 * as {@code UK}. Thread-safe.
 */
public final class Gazetteer {
    private static final List<String> LANGUAGES = List.of(
            "en", "da", "nl", "de", "fr", "es", "it", "pl", "sv", "no", "pt", "fi", "cs", "bg", "el", "et", "ga", "hr",
            "hu", "lt", "lv", "mt", "ro", "sk", "sl", "is", "tr", "uk", "ru", "ca", "eu", "gl", "sr", "mk", "sq");

    /** What has a code of ISO 3166-1 of its own and is a region of another country in NUTS. */
    private static final Map<String, Nuts> OVERSEAS = Map.of(
            "GP", Nuts.of("FRY1"),
            "MQ", Nuts.of("FRY2"),
            "GF", Nuts.of("FRY3"),
            "RE", Nuts.of("FRY4"),
            "YT", Nuts.of("FRY5"),
            "AX", Nuts.of("FI20"),
            "SJ", Nuts.of("NO0B"));

    private static final Pattern CITY = Pattern.compile(", (Kreisfreie Stadt|Stadtkreis)$");
    private static final Pattern COUNTY = Pattern.compile("^(.*), Landkreis$");
    private static final Pattern PREFIX = Pattern.compile("^(Arr\\.|Prov\\.|Landkreis) (de )?");
    private static final String NO_NAME = "-";

    /** Shipped towns are the larger ones: some 30,000 inhabitants. */
    private static final int SHIPPED_TOWN = 45;

    private static final int SHIPPED_AREA = 50;
    /** The lowest regions often have the name of their main town, which is rather meant. */
    private static final int SHIPPED_LOWEST_AREA = 38;

    /** Some 4,000 inhabitants. */
    private static final int ORDINARY_TOWN = 36;

    private static final int COUNTRY = 75;
    private static final int LIGHTER_ALIAS = 4;
    private static final int LESS_KNOWN = 8;

    private final Map<String, List<Sense>> shipped = new HashMap<>();
    private final Set<String> ordinaryWords = new HashSet<>();
    private final Map<String, List<Sense>> ordinaryTowns = new HashMap<>();
    private final Map<String, Nuts> countryCodes = new HashMap<>();
    private final Map<String, List<Sense>> abbreviations = new HashMap<>();
    private final PostCodes postCodes = PostCodes.read();
    private final @Nullable Places places;

    /** The shipped gazetteer alone. */
    public Gazetteer() {
        this(null);
    }

    /** The shipped gazetteer and imported places, where there are any. */
    public Gazetteer(@Nullable Places places) {
        this.places = places;
        Map<String, Set<Nuts>> regions = new HashMap<>();
        addCountries(regions);
        addRegions(regions);
        addExonyms(regions);
        addFurtherNamesOfAreas(regions);
        regions.forEach(this::addSenses);
        for (List<String> row : Table.rows(Gazetteer.class, "towns.tsv")) {
            addTown(row.get(0), Nuts.of(row.get(2)));
        }
        addBareNames();
        addAbbreviations();
        for (String word : ordinaryWords) {
            List<Sense> senses = shipped.remove(word);
            ordinaryTowns.put(word, senses == null ? List.of() : towns(senses));
        }
    }

    /** The imported places. */
    Optional<Places> places() {
        return Optional.ofNullable(places);
    }

    /** Which places are known: the digest of the imported ones, or that there are the shipped ones alone. */
    public String version() {
        return places == null ? "shipped" : places.digest();
    }

    /** What a name may stand for, the likeliest first; {@code key} as {@link PlaceKey} makes it. */
    List<Sense> senses(String key) {
        return ordinaryWords.contains(key)
                ? List.of()
                : merged(shipped.getOrDefault(key, List.of()), places == null ? List.of() : places.senses(key));
    }

    /** The towns, no hamlets, that are called by an ordinary word such as {@code Best}. */
    List<Sense> townsCalled(String ordinaryWord) {
        List<Sense> own = ordinaryTowns.getOrDefault(ordinaryWord, List.of());
        boolean isOrdinary = ordinaryWords.contains(ordinaryWord);
        return merged(own, places == null || !isOrdinary ? List.of() : towns(places.senses(ordinaryWord)));
    }

    private static List<Sense> towns(List<Sense> senses) {
        return senses.stream()
                .filter(sense -> sense.kind() == Kind.TOWN && sense.weight() >= ORDINARY_TOWN)
                .toList();
    }

    private static List<Sense> merged(List<Sense> own, List<Sense> imported) {
        if (imported.isEmpty()) {
            return own;
        }
        List<Sense> all = new ArrayList<>(own);
        imported.stream()
                .filter(sense -> addsTo(own, sense))
                .map(sense -> besides(own, sense))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Sense::weight).reversed());
        return all;
    }

    private static boolean addsTo(List<Sense> own, Sense sense) {
        return own.stream()
                .noneMatch(each -> each.regions().equals(sense.regions()) && each.weight() >= sense.weight());
    }

    /** A namesake in the same country of a town that was chosen for Openings is the less known one. */
    private static Sense besides(List<Sense> own, Sense sense) {
        boolean isNamesake = own.stream()
                .filter(each -> each.kind() == Kind.TOWN && each.country().equals(sense.country()))
                .anyMatch(each -> !each.regions().equals(sense.regions()));
        boolean isOwn = own.stream().anyMatch(each -> each.regions().equals(sense.regions()));
        return isNamesake && !isOwn
                ? new Sense(sense.kind(), sense.regions(), Math.max(0, sense.weight() - LESS_KNOWN))
                : sense;
    }

    /** What an abbreviation such as {@code MI}, {@code 75} or {@code CA} may stand for behind a town, what is coded first. */
    List<Sense> abbreviation(String code) {
        List<Sense> senses = new ArrayList<>(abbreviations.getOrDefault(code, List.of()));
        Nuts country = countryCodes.get(code);
        if (country != null) {
            senses.add(sense(country));
        }
        senses.sort(Comparator.comparing((Sense sense) -> sense.kind() == Kind.COUNTRY)
                .thenComparing(sense -> !NutsRegions.exists(sense.regions().getFirst())));
        return senses;
    }

    /**
     * The country that an ISO 3166-1 code of two or three letters, NUTS's own code, or a name in any language says; of
     * countries that are a region of another in NUTS, such as Réunion, that region.
     */
    public Optional<Nuts> findCountry(String codeOrName) {
        Nuts byCode = countryCodes.get(codeOrName.strip().toUpperCase(Locale.ROOT));
        return byCode != null
                ? Optional.of(byCode)
                : shipped.getOrDefault(PlaceKey.of(codeOrName), List.of()).stream()
                        .filter(sense -> sense.kind() == Kind.COUNTRY
                                || OVERSEAS.containsValue(sense.regions().getFirst()))
                        .map(sense -> sense.regions().getFirst())
                        .findFirst();
    }

    /** The regions of a post code in normal form, the likeliest first, where the country's post codes are known. */
    List<Nuts> byPostCode(String country, String code) {
        List<Nuts> imported = places == null ? List.of() : places.byPostCode(country, code);
        return imported.isEmpty() ? postCodes.find(country, code).stream().toList() : imported;
    }

    /** The region that a code of NUTS 2024 or, with an import, of an earlier one names. */
    Optional<Nuts> findNuts(String code) {
        if (!code.matches("[A-Z]{2}[0-9A-Z]{1,3}")) {
            return Optional.empty();
        }
        Optional<Nuts> today = Optional.of(Nuts.of(code)).filter(NutsRegions::exists);
        return today.or(() -> places().flatMap(imported -> imported.findSuccessor(code)));
    }

    private void addCountries(Map<String, Set<Nuts>> regions) {
        for (String iso : Locale.getISOCountries()) {
            Nuts country = country(iso);
            Locale locale = Locale.of("", iso);
            Stream.of(iso, country.code(), locale.getISO3Country()).forEach(code -> countryCodes.put(code, country));
            LANGUAGES.forEach(language -> add(regions, locale.getDisplayCountry(Locale.of(language)), country));
        }
    }

    private static void addRegions(Map<String, Set<Nuts>> regions) {
        for (Nuts region : NutsRegions.all()) {
            for (String name : List.of(NutsRegions.name(region), NutsRegions.originalName(region))) {
                add(regions, name, region);
                Stream.of(name.split("/", -1)).forEach(part -> add(regions, part, region));
                add(regions, CITY.matcher(name).replaceFirst(""), region);
                add(regions, COUNTY.matcher(name).replaceFirst("Landkreis $1"), region);
                add(regions, PREFIX.matcher(name).replaceFirst(""), region);
                add(regions, PlaceKey.withoutAnd(PlaceKey.of(name)), region);
            }
        }
    }

    private void addExonyms(Map<String, Set<Nuts>> regions) {
        for (List<String> row : Table.rows(Gazetteer.class, "exonyms.tsv")) {
            for (String name : Table.parts(row.get(1))) {
                if (row.get(0).equals(NO_NAME)) {
                    ordinaryWords.add(PlaceKey.of(name));
                } else {
                    addFurtherName(name, Nuts.of(row.get(0)), regions);
                }
            }
        }
    }

    /** Counties and provinces of the lowest level, former ones too; {@code exonyms.tsv} would make them towns. */
    private static void addFurtherNamesOfAreas(Map<String, Set<Nuts>> regions) {
        for (List<String> row : Table.rows(Gazetteer.class, "areas.tsv")) {
            Table.parts(row.get(1)).forEach(name -> add(regions, name, Nuts.of(row.get(0))));
        }
    }

    /** Regions without what kind of region they are, where nothing else is called so: {@code Norrbottens län}. */
    private void addBareNames() {
        Map<String, Set<Nuts>> bare = new HashMap<>();
        for (Nuts region : NutsRegions.all()) {
            String key = PlaceKey.of(NutsRegions.name(region));
            String rest = PlaceKey.withoutQualifiers(key);
            if (region.level() > 1 && !rest.equals(key)) {
                add(bare, rest, region);
                add(bare, PlaceKey.withoutGenitive(rest), region);
            }
        }
        bare.keySet().removeAll(shipped.keySet());
        bare.forEach(this::addSenses);
    }

    /** A further name of a country that is not coded is one of its towns or areas, unless it is already its name. */
    private void addFurtherName(String name, Nuts region, Map<String, Set<Nuts>> regions) {
        if (region.level() == 3) {
            addTown(name, region);
        } else if (NutsRegions.exists(region)) {
            add(regions, name, region);
        } else if (!regions.getOrDefault(PlaceKey.of(name), Set.of()).contains(region)) {
            addSense(PlaceKey.of(name), new Sense(Kind.AREA, List.of(region), SHIPPED_AREA));
        }
    }

    private void addAbbreviations() {
        for (List<String> row : Table.rows(Gazetteer.class, "abbreviations.tsv")) {
            Sense sense = sense(Nuts.of(row.get(0)));
            for (String code : Table.parts(row.get(1))) {
                abbreviations.computeIfAbsent(code, key -> new ArrayList<>()).add(sense);
            }
        }
    }

    private void addTown(String name, Nuts region) {
        Sense town = new Sense(Kind.TOWN, List.of(region), SHIPPED_TOWN);
        addSense(PlaceKey.of(name), town);
        Sense lighter = new Sense(Kind.TOWN, List.of(region), SHIPPED_TOWN - LIGHTER_ALIAS);
        PlaceKey.aliases(name).forEach(alias -> addSense(alias, lighter));
    }

    private void addSense(String key, Sense sense) {
        List<Sense> senses = shipped.computeIfAbsent(key, each -> new ArrayList<>());
        if (!senses.contains(sense)) {
            senses.add(sense);
        }
    }

    private void addSenses(String key, Set<Nuts> regions) {
        regions.forEach(region -> addSense(key, sense(region)));
    }

    private static Sense sense(Nuts region) {
        return switch (region.level()) {
            case 0 -> new Sense(Kind.COUNTRY, List.of(region), COUNTRY);
            case 3 -> new Sense(Kind.AREA, List.of(region), SHIPPED_LOWEST_AREA);
            default -> new Sense(Kind.AREA, List.of(region), SHIPPED_AREA);
        };
    }

    private static void add(Map<String, Set<Nuts>> regions, String name, Nuts region) {
        String key = PlaceKey.of(name);
        if (!key.isEmpty()) {
            regions.computeIfAbsent(key, each -> new TreeSet<>()).add(region);
        }
    }

    private static Nuts country(String iso) {
        return switch (iso) {
            case "GR" -> Nuts.of("EL");
            case "GB" -> Nuts.of("UK");
            default -> OVERSEAS.getOrDefault(iso, Nuts.of(iso));
        };
    }
}
