package openings.aggregator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import openings.aggregator.release.ReleaseManifest.SourceUse;
import openings.contract.posting.Source;

/** What the manifest of a release says of where it comes from. */
final class Preface {
    private Preface() {}

    /** What was collected from each source. */
    static List<SourceUse> sources(Map<String, Source> sources, List<Recorded> recorded) {
        Map<String, List<Recorded>> bySource = recorded.stream()
                .collect(
                        Collectors.groupingBy(each -> each.advertisement().key().source()));
        return sources.values().stream()
                .map(source -> use(source, bySource.getOrDefault(source.id(), List.of())))
                .toList();
    }

    private static SourceUse use(Source source, List<Recorded> recorded) {
        List<Spell> spells =
                recorded.stream().flatMap(each -> each.spells().stream()).toList();
        Instant first =
                spells.stream().map(Spell::firstSeen).min(Instant::compareTo).orElse(null);
        Instant last =
                spells.stream().map(Spell::lastSeen).max(Instant::compareTo).orElse(null);
        return new SourceUse(source, recorded.size(), first, last);
    }

    /** Program, thresholds, and every taxonomy and model that coded an advertisement. */
    static Map<String, String> versions(List<Recorded> recorded, String thresholds) {
        Map<String, TreeSet<String>> versions = new TreeMap<>();
        recorded.stream()
                .map(each -> each.advertisement().codes().versions())
                .distinct()
                .flatMap(text -> List.of(text.split(";", -1)).stream())
                .filter(text -> text.contains("="))
                .forEach(text -> versions.computeIfAbsent(
                                text.substring(0, text.indexOf('=')), absent -> new TreeSet<>())
                        .add(text.substring(text.indexOf('=') + 1)));
        Map<String, String> joined = new TreeMap<>();
        versions.forEach((name, all) -> joined.put(name, String.join(", ", all)));
        joined.put("thresholds", thresholds);
        String program = Preface.class.getPackage().getImplementationVersion();
        joined.put("openings", program == null ? "development" : program);
        return joined;
    }
}
