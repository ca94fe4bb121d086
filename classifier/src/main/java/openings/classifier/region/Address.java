package openings.classifier.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import openings.classifier.places.Sense;
import openings.classifier.places.Sense.Kind;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.posting.Place;
import openings.contract.posting.Place.Coordinates;
import openings.contract.taxonomy.NutsRegions;

/**
 * Resolves one place: of the names that it holds the first that is a town decides, weighed by all that stands around it;
 * its post code and its coordinates choose among namesakes or speak where no name does. Used by one thread.
 */
final class Address {
    private static final double BY_CODE = 0.98;
    private static final double BY_POST_CODE = 0.97;
    private static final double BY_POST_CODE_ALONE = 0.94;
    private static final double AGAINST_A_NAME = 0.75;
    private static final double BY_COORDINATES = 0.92;
    private static final double COMMON_ANCESTOR = 0.75;
    private static final double COUNTRY_ONLY = 0.8;

    /** How much better the best must fit than the next best to be taken. */
    private static final double DECISIVE_LEAD = 0.3;

    private static final double SIMILAR = 0.5;
    /** Below, a town is so small that a larger one behind it may be what is meant. */
    private static final int SMALL = 36;

    private static final int LARGE = 45;
    private static final double LITTLE_CONTEXT = 0.8;
    /** How far coordinates may be from a region that the name says: borders are generalised, addresses rounded. */
    private static final double NEAR_KILOMETRES = 15;

    private final Gazetteer gazetteer;
    private final Signs signs;
    private final Place place;
    private final String usualCountry;
    private final Optional<Nuts> statedCountry;
    private final PostCodeReader postCodes;

    Address(Place place, String usualCountry, Gazetteer gazetteer, Signs signs, PostCodeReader postCodes) {
        this.gazetteer = gazetteer;
        this.signs = signs;
        this.place = place;
        this.usualCountry = usualCountry;
        this.postCodes = postCodes;
        statedCountry = Optional.ofNullable(place.addressCountry()).flatMap(gazetteer::findCountry);
    }

    Coding<Nuts> code() {
        if (statedCountry.isPresent() && !NutsRegions.exists(statedCountry.get())) {
            return Coding.uncoded(Reason.OUT_OF_SCOPE);
        }
        Optional<Nuts> stated = statedCode();
        if (stated.isPresent()) {
            return coded(stated.get(), BY_CODE, List.of());
        }
        List<Mention> mentions = mentions();
        Optional<Mention> main = main(mentions);
        return byPostCode(main, mentions)
                .or(() -> main.flatMap(name -> byName(name, mentions)))
                .or(this::byCoordinates)
                .or(() -> byArea(mentions))
                .orElseGet(() -> byCountry(mentions));
    }

    private Optional<Nuts> statedCode() {
        return Stream.of(place.addressRegion(), place.addressLocality(), place.text())
                .filter(Objects::nonNull)
                .flatMap(text -> gazetteer.findNuts(text.strip()).stream())
                .filter(region -> region.level() > 0 && isInStatedCountry(region))
                .findFirst();
    }

    private boolean isInStatedCountry(Nuts region) {
        return statedCountry.isEmpty() || statedCountry.get().contains(region);
    }

    /** All names, without what they may stand for in other countries than the stated one. */
    private List<Mention> mentions() {
        boolean isKnown = statedCountry.isPresent();
        List<Mention> mentions =
                new ArrayList<>(MentionReader.in(place.addressLocality(), false, isKnown, gazetteer, signs));
        if (!Objects.equals(place.text(), place.addressLocality())) {
            mentions.addAll(MentionReader.in(place.text(), false, isKnown, gazetteer, signs));
        }
        mentions.addAll(MentionReader.in(place.addressRegion(), true, isKnown, gazetteer, signs));
        return mentions.stream()
                .map(mention -> mention.with(mention.senses().stream()
                        .filter(sense -> isInStatedCountry(sense.regions().getFirst()))
                        .toList()))
                .filter(mention -> !mention.senses().isEmpty())
                .map(Mention::withoutChance)
                .toList();
    }

    /** The first name that may be a town, unless it is a small one and a large one is named behind it. */
    private Optional<Mention> main(List<Mention> mentions) {
        List<Mention> towns = mentions.stream()
                .filter(mention -> !mention.isRegion() && isTown(mention, mentions))
                .toList();
        if (towns.isEmpty()) {
            return Optional.empty();
        }
        Mention first = towns.getFirst();
        Sense best = choice(first, mentions).best();
        boolean isDoubtful = best.weight() < SMALL && Choice.context(best, others(first, mentions)) < LITTLE_CONTEXT;
        return towns.stream()
                .skip(1)
                .filter(later -> isDoubtful && !later.isNew())
                .filter(later -> choice(later, mentions).best().weight() >= LARGE)
                .findFirst()
                .or(() -> Optional.of(first));
    }

    /** Whether a name is a town rather than an area: a town of an area's name lies in it, or is as likely meant. */
    private boolean isTown(Mention mention, List<Mention> mentions) {
        if (mention.decisive().isEmpty() || isOutsideRegion(mention, mentions)) {
            return false;
        }
        List<Sense> all = mention.senses().stream()
                .filter(sense -> !Choice.isCountry(sense))
                .toList();
        Sense best = Choice.among(all, others(mention, mentions), usualCountry).best();
        return mention.decisive().stream()
                .anyMatch(town -> best.equals(town) || best.regions().stream().anyMatch(town::meets));
    }

    /** Whether the field for the region names an area that none of the towns of this name lies in. */
    private static boolean isOutsideRegion(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::isRegion)
                .filter(region -> !region.isCountry())
                .anyMatch(region -> mention.decisive().stream()
                        .noneMatch(town -> region.senses().stream()
                                .anyMatch(area -> area.meets(town.regions().getFirst()))));
    }

    private Choice choice(Mention mention, List<Mention> mentions) {
        return Choice.among(mention.decisive(), others(mention, mentions), usualCountry);
    }

    private static List<Mention> others(Mention mention, List<Mention> mentions) {
        return mentions.stream().filter(other -> !other.equals(mention)).toList();
    }

    private Optional<Coding<Nuts>> byPostCode(Optional<Mention> main, List<Mention> mentions) {
        return postCodes.find(place, countries(main, mentions)).flatMap(found -> {
            List<Sense> named = main.stream()
                    .flatMap(mention -> mention.decisive().stream())
                    .filter(sense -> found.regions().contains(sense.regions().getFirst()))
                    .toList();
            List<Evidence> evidence =
                    main.map(mention -> List.of(mention.evidence())).orElse(List.of());
            if (!named.isEmpty()) {
                Sense best = Choice.among(named, List.of(), usualCountry).best();
                return Optional.of(coded(best.regions().getFirst(), BY_POST_CODE, evidence));
            }
            boolean isDoubtful =
                    main.isPresent() && choice(main.get(), mentions).best().weight() >= LARGE;
            if (isDoubtful && !found.isCertain()) {
                return Optional.empty();
            }
            return main.isPresent() && found.regions().size() > 1
                    ? Optional.empty()
                    : Optional.of(coded(
                            ancestor(found.regions()),
                            found.regions().size() > 1
                                    ? COMMON_ANCESTOR
                                    : isDoubtful ? AGAINST_A_NAME : BY_POST_CODE_ALONE,
                            evidence));
        });
    }

    /** The countries whose post codes may be meant, the likeliest first. */
    private List<String> countries(Optional<Mention> main, List<Mention> mentions) {
        if (statedCountry.isPresent()) {
            return List.of(statedCountry.get().country());
        }
        Stream<String> named = mentions.stream()
                .filter(Mention::isCountry)
                .map(mention -> mention.senses().getFirst().country());
        Stream<String> meant = main.stream()
                .flatMap(mention -> choice(mention, mentions).ranked().stream())
                .map(scored -> scored.sense().country());
        return Stream.of(named, meant, Stream.of(usualCountry))
                .flatMap(each -> each)
                .filter(country -> !country.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Coding<Nuts>> byName(Mention main, List<Mention> mentions) {
        List<Evidence> evidence = List.of(main.evidence());
        Optional<Nuts> near = nearCoordinates(main.decisive());
        if (near.isPresent()) {
            return Optional.of(coded(near.get(), BY_POST_CODE, evidence));
        }
        Choice choice = choice(main, mentions);
        Optional<Mention> elsewhere = saysElsewhere(choice.best(), main, mentions);
        if (elsewhere.isPresent()) {
            return Optional.of(Coding.uncoded(isCoded(elsewhere.get()) ? Reason.AMBIGUOUS : Reason.OUT_OF_SCOPE));
        }
        if (choice.lead() >= DECISIVE_LEAD) {
            Nuts region = choice.best().regions().getFirst();
            return Optional.of(
                    NutsRegions.exists(region)
                            ? coded(region, probability(choice), evidence)
                            : Coding.uncoded(Reason.OUT_OF_SCOPE));
        }
        return place.coordinates() == null || gazetteer.places().isEmpty()
                ? Optional.of(ambiguous(choice.within(SIMILAR), evidence))
                : Optional.empty();
    }

    /** A country or area behind a town's name that says that an unknown town elsewhere is meant: {@code Waterloo, Ontario}. */
    private static Optional<Mention> saysElsewhere(Sense town, Mention main, List<Mention> mentions) {
        int at = mentions.indexOf(main);
        return mentions.stream()
                .skip(at + 1L)
                .takeWhile(mention -> !mention.isNew() && mention.isArea())
                .filter(mention -> mention.senses().stream()
                        .noneMatch(sense -> sense.country().equals(town.country())))
                .findFirst();
    }

    private static boolean isCoded(Mention mention) {
        return mention.senses().stream()
                .anyMatch(sense -> NutsRegions.exists(sense.regions().getFirst()));
    }

    /** What namesakes have in common; nothing where they lie in different countries. */
    private Coding<Nuts> ambiguous(List<Sense> senses, List<Evidence> evidence) {
        List<Nuts> regions =
                senses.stream().flatMap(sense -> sense.regions().stream()).toList();
        if (regions.stream().map(Nuts::country).distinct().count() > 1) {
            return Coding.uncoded(Reason.AMBIGUOUS);
        }
        return NutsRegions.exists(regions.getFirst())
                ? coded(ancestor(regions), COMMON_ANCESTOR, evidence)
                : Coding.uncoded(Reason.OUT_OF_SCOPE);
    }

    private double probability(Choice choice) {
        double known = statedCountry.isPresent() ? 0.98 : 0.95;
        double lead = choice.lead();
        return lead >= 1.5 ? known : lead >= 0.7 ? known - 0.04 : lead >= 0.35 ? known - 0.1 : known - 0.2;
    }

    /** Where the coordinates lie, if that is where one of these is, or near it. */
    private Optional<Nuts> nearCoordinates(List<Sense> senses) {
        Coordinates at = place.coordinates();
        if (at == null || gazetteer.places().isEmpty()) {
            return Optional.empty();
        }
        return senses.stream()
                .filter(sense -> kilometres(at, sense) <= NEAR_KILOMETRES)
                .min(Comparator.comparingDouble(sense -> kilometres(at, sense)))
                .map(nearest -> gazetteer
                        .places()
                        .flatMap(places -> places.within(at))
                        .filter(this::isInStatedCountry)
                        .orElse(nearest.regions().getFirst()));
    }

    private double kilometres(Coordinates at, Sense sense) {
        return gazetteer
                .places()
                .flatMap(places -> places.kilometres(at, sense.regions().getFirst()))
                .orElse(Double.MAX_VALUE);
    }

    private Optional<Coding<Nuts>> byCoordinates() {
        return Optional.ofNullable(place.coordinates())
                .flatMap(at -> gazetteer.places().flatMap(places -> places.at(at)))
                .filter(this::isInStatedCountry)
                .map(region -> coded(region, BY_COORDINATES, List.of()));
    }

    /** The narrowest area that is named. */
    private Optional<Coding<Nuts>> byArea(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.isCountry())
                .filter(mention -> mention.isRegion() || !isOutsideRegion(mention, mentions))
                .map(mention -> byArea(mention, mentions))
                .filter(coding -> coding.findCode().isPresent() || isOutOfScope(coding))
                .findFirst();
    }

    private static boolean isOutOfScope(Coding<Nuts> coding) {
        return coding.equals(Coding.uncoded(Reason.OUT_OF_SCOPE));
    }

    private Coding<Nuts> byArea(Mention mention, List<Mention> mentions) {
        List<Sense> areas = areas(mention);
        if (areas.isEmpty()) {
            return around(mention, mentions);
        }
        Choice choice = Choice.among(areas, others(mention, mentions), usualCountry);
        List<Sense> similar = choice.within(DECISIVE_LEAD);
        List<Evidence> evidence = List.of(mention.evidence());
        boolean nested = similar.stream().allMatch(sense -> Choice.context(sense, List.of(mention.with(similar))) > 0);
        if (similar.size() > 1 && mention.isRegion() && nested) {
            return widest(similar, evidence);
        }
        return ambiguous(similar, evidence);
    }

    /** The areas of a name; none where it is the field for the region, beside a town, and has the name of a town only. */
    private List<Sense> areas(Mention mention) {
        boolean isRegionAlone = place.addressLocality() == null && place.text() == null;
        return mention.senses().stream()
                .filter(sense -> !Choice.isCountry(sense))
                .filter(sense -> !mention.isRegion() || isRegionAlone || sense.kind() == Kind.AREA)
                .toList();
    }

    /**
     * What a field for the region that has the name of a town tells of a place that is unknown: where the town is small,
     * its municipality; where it is large, rather the province that is called after it, whose extent is not known.
     */
    private Coding<Nuts> around(Mention mention, List<Mention> mentions) {
        if (mention.decisive().isEmpty()) {
            return Coding.uncoded(Reason.UNSURE);
        }
        List<Sense> surroundings = choice(mention, mentions).within(DECISIVE_LEAD).stream()
                .map(Address::surroundings)
                .toList();
        return ambiguous(surroundings, List.of(mention.evidence()));
    }

    private static Sense surroundings(Sense town) {
        Nuts region = town.regions().getFirst();
        return town.weight() < LARGE || region.level() < 3
                ? town
                : new Sense(Kind.AREA, List.of(region.parent().orElseThrow()), town.weight());
    }

    /** Of areas of one name the one that holds the others, as a field for the region means it. */
    private Coding<Nuts> widest(List<Sense> senses, List<Evidence> evidence) {
        List<Nuts> regions =
                senses.stream().flatMap(sense -> sense.regions().stream()).toList();
        return regions.stream().map(Nuts::country).distinct().count() > 1
                ? Coding.uncoded(Reason.AMBIGUOUS)
                : coded(ancestor(regions), COUNTRY_ONLY, evidence);
    }

    private Coding<Nuts> byCountry(List<Mention> mentions) {
        List<Nuts> named = mentions.stream()
                .filter(Mention::isCountry)
                .map(mention -> mention.senses().getFirst().regions().getFirst())
                .distinct()
                .toList();
        List<Evidence> evidence = mentions.stream()
                .filter(Mention::isCountry)
                .map(Mention::evidence)
                .toList();
        Optional<Nuts> country = statedCountry
                .or(this::nationwide)
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
        if (country.isPresent()) {
            return NutsRegions.exists(country.get())
                    ? coded(country.get(), COUNTRY_ONLY, evidence)
                    : Coding.uncoded(Reason.OUT_OF_SCOPE);
        }
        return Coding.uncoded(named.isEmpty() && mentions.isEmpty() ? Reason.UNKNOWN_WORDS : Reason.AMBIGUOUS);
    }

    /** The country all over which the work is said to be; the source's own where the words are those of several. */
    private Optional<Nuts> nationwide() {
        return Stream.of(place.addressLocality(), place.text(), place.addressRegion())
                .filter(Objects::nonNull)
                .flatMap(text -> signs.findNationwide(text).stream())
                .findFirst()
                .flatMap(said ->
                        said.or(() -> usualCountry.isEmpty() ? Optional.empty() : Optional.of(Nuts.of(usualCountry))));
    }

    private static Coding<Nuts> coded(Nuts region, double probability, List<Evidence> evidence) {
        return Coding.coded(lowest(region), probability, evidence);
    }

    /** The one region of the lowest level where a wider one has no other. */
    private static Nuts lowest(Nuts region) {
        Nuts lowest = region;
        while (NutsRegions.children(lowest).size() == 1) {
            lowest = NutsRegions.children(lowest).getFirst();
        }
        return lowest.level() == 3 ? lowest : region;
    }

    private static Nuts ancestor(List<Nuts> regions) {
        Nuts ancestor = regions.getFirst();
        for (Nuts region : regions) {
            while (!ancestor.contains(region)) {
                ancestor = ancestor.parent().orElseThrow();
            }
        }
        return ancestor;
    }
}
