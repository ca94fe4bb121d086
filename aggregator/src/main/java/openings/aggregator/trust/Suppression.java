package openings.aggregator.trust;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Trust.ConfStatus;

/**
 * Secondary suppression: where just one part of a published figure is withheld, it could be worked out from the others,
 * so the smallest of those is withheld as well. Occupations and regions are looked at in turn until nothing changes.
 */
final class Suppression {
    private static final Comparator<Observation> SMALLEST = Comparator.comparingLong(
                    (Observation observation) -> observation.basis().advertisements())
            .thenComparing(observation -> observation.series().occupationCode())
            .thenComparing(observation -> observation.series().region());

    private final Map<Place, Observation> observations = new LinkedHashMap<>();

    /** A figure's place within an indicator and month; all occupations are the empty code. */
    private record Place(String occupation, String region) {
        static Place of(Observation observation) {
            var isco = observation.series().occupation();
            return new Place(
                    isco == null ? "" : isco.code(),
                    observation.series().region().code());
        }

        /** The next larger occupation; the figure itself where there is none. */
        Place overOccupation() {
            return occupation.isEmpty() ? this : new Place(occupation.substring(0, occupation.length() - 1), region);
        }

        /** The next larger region; the figure itself where there is none. */
        Place overRegion() {
            return region.length() == 2 ? this : new Place(occupation, region.substring(0, region.length() - 1));
        }
    }

    private Suppression(Collection<Observation> all) {
        all.forEach(observation -> observations.put(Place.of(observation), observation));
    }

    static List<Observation> apply(List<Observation> observations) {
        record Slice(Indicator indicator, YearMonth period) {}
        List<Observation> published = new ArrayList<>();
        observations.stream()
                .collect(groupingBy(
                        observation -> new Slice(observation.series().indicator(), observation.period()),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .forEach(slice -> published.addAll(new Suppression(slice).suppress()));
        return published;
    }

    private Collection<Observation> suppress() {
        boolean changed = true;
        while (changed) {
            changed = suppress(Place::overOccupation);
            changed |= suppress(Place::overRegion);
        }
        return observations.values();
    }

    private boolean suppress(Function<Place, Place> over) {
        Map<Place, List<Place>> parts = new LinkedHashMap<>();
        observations.keySet().forEach(place -> {
            Place whole = over.apply(place);
            if (!whole.equals(place)) {
                parts.computeIfAbsent(whole, absent -> new ArrayList<>()).add(place);
            }
        });
        boolean changed = false;
        for (Map.Entry<Place, List<Place>> each : parts.entrySet()) {
            changed |= suppress(each.getKey(), each.getValue());
        }
        return changed;
    }

    private boolean suppress(Place whole, List<Place> parts) {
        List<Observation> shown =
                parts.stream().map(this::at).filter(Suppression::shown).toList();
        boolean oneIsHidden = parts.size() - shown.size() == 1;
        if (!observations.containsKey(whole) || !shown(at(whole)) || !oneIsHidden || shown.isEmpty()) {
            return false;
        }
        Observation smallest = shown.stream().min(SMALLEST).orElseThrow();
        observations.put(Place.of(smallest), Judge.withheldForAnother(smallest));
        return true;
    }

    private Observation at(Place place) {
        return requireNonNull(observations.get(place), place::toString);
    }

    private static boolean shown(Observation observation) {
        return observation.trust().confidentiality() == ConfStatus.F;
    }
}
