package openings.aggregator.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.aggregator.dedup.Clusters.Reason;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Fingerprint;
import openings.aggregator.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Links advertisements of one job. Works in memory, about 1 KB an advertisement. */
public final class Duplicates {
    /** With how many others of a group an advertisement is compared, so that a common text does not cost its square. */
    private static final int NEIGHBOURS = 50;

    private final List<Recorded> recorded;
    private final Likeness likeness;
    private final UnionFind sets;
    private final Map<Reason, Long> links = Clusters.noLinks();

    private Duplicates(List<Recorded> recorded, DedupRules rules) {
        this.recorded = recorded;
        likeness = new Likeness(rules);
        sets = new UnionFind(recorded.size());
    }

    /** Groups advertisements by job. */
    public static Clusters link(Collection<Recorded> advertisements, DedupRules rules) {
        List<Recorded> ordered = advertisements.stream()
                .sorted(Comparator.comparing(each -> each.advertisement().key()))
                .toList();
        Duplicates duplicates = new Duplicates(ordered, rules);
        duplicates.linkGroups(Reason.SAME_TEXT, Blocks::text, (group, all) -> true);
        duplicates.linkGroups(Reason.SAME_HEADLINE, Blocks::headline, Duplicates::eachSourceOnce);
        duplicates.compareWithin(Blocks::employerAndRegion);
        duplicates.compareWithin(Blocks::employerAndPlace);
        IntStream.range(0, Fingerprint.BANDS)
                .forEach(band -> duplicates.compareWithin(ad -> ad.fingerprint().band(band)));
        return duplicates.clusters();
    }

    private void linkGroups(
            Reason reason,
            Function<Advertisement, @Nullable Object> key,
            BiPredicate<List<Integer>, List<Recorded>> condition) {
        groups(key).stream()
                .filter(group -> group.size() > 1 && condition.test(group, recorded))
                .forEach(group -> linkNeighbours(reason, group));
    }

    private Collection<List<Integer>> groups(Function<Advertisement, @Nullable Object> key) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            Object group = key.apply(recorded.get(i).advertisement());
            if (group != null) {
                groups.computeIfAbsent(group, absent -> new ArrayList<>()).add(i);
            }
        }
        return groups.values();
    }

    private void linkNeighbours(Reason reason, List<Integer> group) {
        List<Integer> byTime = group.stream()
                .sorted(Comparator.comparing(
                        i -> recorded.get(i).spells().getFirst().firstSeen()))
                .toList();
        for (int i = 1; i < byTime.size(); i++) {
            for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
                if (likeness.sameTime(recorded.get(byTime.get(j)), recorded.get(byTime.get(i)))) {
                    link(reason, byTime.get(j), byTime.get(i));
                }
            }
        }
    }

    private static boolean eachSourceOnce(List<Integer> group, List<Recorded> all) {
        return group.stream()
                        .map(i -> all.get(i).advertisement().key().source())
                        .distinct()
                        .count()
                == group.size();
    }

    /** Compares each advertisement with the next of its group. */
    private void compareWithin(Function<Advertisement, @Nullable Object> key) {
        groups(key).forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < Math.min(group.size(), i + NEIGHBOURS); j++) {
                    compare(group.get(i), group.get(j));
                }
            }
        });
    }

    private void compare(int one, int other) {
        if (sets.find(one) != sets.find(other)) {
            likeness.findReason(recorded.get(one), recorded.get(other)).ifPresent(reason -> link(reason, one, other));
        }
    }

    private void link(Reason reason, int one, int other) {
        if (sets.join(one, other)) {
            links.merge(reason, 1L, Long::sum);
        }
    }

    private Clusters clusters() {
        Map<Integer, List<Recorded>> members = IntStream.range(0, recorded.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        sets::find, TreeMap::new, Collectors.mapping(recorded::get, Collectors.toList())));
        return new Clusters(members.values().stream().map(Cluster::new).toList(), links);
    }
}
