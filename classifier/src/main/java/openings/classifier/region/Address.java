package openings.classifier.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.classifier.text.Phrases.Match;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.posting.Place;
import openings.contract.taxonomy.NutsRegions;
import org.jspecify.annotations.Nullable;

/**
 * Resolves one place: its parts are read from the narrowest to the widest, and each narrows down what the earlier ones
 * may be. A part that contradicts all is another place and is passed over. Used by one thread.
 */
final class Address {
    private static final Pattern POST_CODE = Pattern.compile("(?<![0-9])[0-9]{2}[ -]?[0-9]{2,3}(?![0-9])");

    private static final double BY_POST_CODE = 0.97;
    private static final double WITH_COUNTRY = 0.95;
    private static final double BY_NAME = 0.85;
    private static final double COMMON_ANCESTOR = 0.8;
    private static final double COUNTRY_ONLY = 0.8;

    private final Gazetteer gazetteer;
    private final Place place;
    private final Optional<Nuts> statedCountry;
    private final List<Evidence> evidence = new ArrayList<>();
    private Set<Nuts> candidates = Set.of();

    Address(Place place, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.place = place;
        statedCountry = Optional.ofNullable(place.addressCountry()).flatMap(gazetteer::findCountry);
    }

    Coding<Nuts> code() {
        if (statedCountry.isPresent() && !NutsRegions.exists(statedCountry.get())) {
            return Coding.uncoded(Reason.OUT_OF_SCOPE);
        }
        read(place.addressLocality(), false);
        read(place.addressRegion(), true);
        read(place.text(), false);
        return findByPostCode()
                .<Coding<Nuts>>map(region -> Coding.coded(region, BY_POST_CODE, evidence))
                .orElseGet(this::byName);
    }

    private void read(@Nullable String part, boolean isRegion) {
        if (part != null) {
            Words words = Words.of(part);
            for (Match<Set<Nuts>> match : gazetteer.in(words)) {
                narrow(match, words, isRegion);
            }
        }
    }

    private void narrow(Match<Set<Nuts>> match, Words words, boolean isRegion) {
        Set<Nuts> named = inStatedCountry(match.value());
        Set<Nuts> narrowed =
                candidates.isEmpty() ? isRegion ? widest(named) : narrowest(named) : agreed(candidates, named);
        if (!narrowed.isEmpty()) {
            candidates = narrowed;
            evidence.add(PostingWords.evidence(Evidence.Field.PLACE, words, match.first(), match.last()));
        }
    }

    private Set<Nuts> inStatedCountry(Set<Nuts> regions) {
        Set<Nuts> inside = new TreeSet<>(regions);
        statedCountry.ifPresent(country -> inside.removeIf(region -> !country.contains(region)));
        return inside;
    }

    /** Of each pair of a region and one that contains it, the narrower, if earlier and later names meet at all. */
    private static Set<Nuts> agreed(Set<Nuts> earlier, Set<Nuts> later) {
        Set<Nuts> within = new TreeSet<>(earlier);
        within.removeIf(region -> later.stream().noneMatch(wider -> wider.contains(region)));
        if (within.isEmpty()) {
            within.addAll(later);
            within.removeIf(region -> earlier.stream().noneMatch(wider -> wider.contains(region)));
        }
        return narrowest(within);
    }

    private static Set<Nuts> narrowest(Set<Nuts> regions) {
        Set<Nuts> kept = new TreeSet<>(regions);
        kept.removeIf(wide -> regions.stream().anyMatch(other -> !other.equals(wide) && wide.contains(other)));
        return kept;
    }

    private static Set<Nuts> widest(Set<Nuts> regions) {
        Set<Nuts> kept = new TreeSet<>(regions);
        kept.removeIf(narrow -> regions.stream().anyMatch(other -> !other.equals(narrow) && other.contains(narrow)));
        return kept;
    }

    /** The region of a post code that does not contradict the names. */
    private Optional<Nuts> findByPostCode() {
        Optional<Nuts> country = statedCountry.or(this::countryOfCandidates);
        return country.flatMap(known -> Stream.of(place.postalCode(), place.text(), place.addressLocality())
                .flatMap(part -> part == null
                        ? Stream.empty()
                        : POST_CODE.matcher(part).results().map(MatchResult::group))
                .flatMap(postCode -> gazetteer.findByPostCode(known, postCode).stream())
                .findFirst());
    }

    private Optional<Nuts> countryOfCandidates() {
        Set<String> countries = new HashSet<>();
        candidates.forEach(region -> countries.add(region.country()));
        return countries.size() == 1 ? Optional.of(Nuts.of(countries.iterator().next())) : Optional.empty();
    }

    private Coding<Nuts> byName() {
        if (candidates.isEmpty()) {
            return statedCountry
                    .<Coding<Nuts>>map(country -> Coding.coded(country, COUNTRY_ONLY, evidence))
                    .orElse(Coding.uncoded(Reason.UNKNOWN_WORDS));
        }
        Optional<Nuts> country = countryOfCandidates();
        if (country.isEmpty()) {
            return Coding.uncoded(Reason.AMBIGUOUS);
        }
        return NutsRegions.exists(country.get())
                ? Coding.coded(commonAncestor(), probability(), evidence)
                : Coding.uncoded(Reason.OUT_OF_SCOPE);
    }

    private double probability() {
        if (candidates.size() > 1) {
            return COMMON_ANCESTOR;
        }
        return statedCountry.isPresent() ? WITH_COUNTRY : BY_NAME;
    }

    private Nuts commonAncestor() {
        Nuts ancestor = candidates.iterator().next();
        for (Nuts region : candidates) {
            while (!ancestor.contains(region)) {
                ancestor = ancestor.parent().orElseThrow();
            }
        }
        return ancestor;
    }
}
