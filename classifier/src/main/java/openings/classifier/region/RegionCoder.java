package openings.classifier.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Place;
import openings.contract.posting.Source;
import openings.contract.taxonomy.NutsRegions;

/** Codes the main work place of an advertisement to the deepest NUTS region that its address tells. Thread-safe. */
public final class RegionCoder {
    /** Places are few and come again and again; this many are remembered. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Gazetteer gazetteer;
    private final Signs signs = Signs.read();
    private final PostCodeReader postCodes;
    private final Map<String, String> countriesBySource;
    private final Map<Asked, Coding<Nuts>> remembered = new ConcurrentHashMap<>();

    /** A place and the country that its source usually means. */
    private record Asked(Place place, String usualCountry) {}

    public RegionCoder(Gazetteer gazetteer) {
        this(gazetteer, List.of());
    }

    /**
     * A coder that knows where sources are at home.
     *
     * @param sources the country that each mainly serves decides between namesakes that nothing else tells apart
     */
    public RegionCoder(Gazetteer gazetteer, Collection<Source> sources) {
        this.gazetteer = gazetteer;
        countriesBySource = sources.stream().collect(Collectors.toUnmodifiableMap(Source::id, Source::country));
        postCodes = new PostCodeReader(gazetteer);
    }

    /** The region of the first place that can be resolved, or why none can. */
    public Coding<Nuts> code(JobPosting posting) {
        String usualCountry = countriesBySource.getOrDefault(posting.key().source(), "");
        List<Coding<Nuts>> codings = posting.jobLocation().stream()
                .map(place -> code(place, usualCountry))
                .toList();
        return codings.stream()
                .filter(coding -> coding.findCode().isPresent())
                .findFirst()
                .or(() -> codings.stream().findFirst())
                .orElse(Coding.uncoded(Reason.NO_TEXT));
    }

    /** The region of a place of a source that mainly serves {@code usualCountry}, empty where that is not known. */
    public Coding<Nuts> code(Place place, String usualCountry) {
        String hint = usualCountry.length() == 2 && NutsRegions.exists(Nuts.of(usualCountry)) ? usualCountry : "";
        Asked asked = new Asked(place, hint);
        Coding<Nuts> known = remembered.get(asked);
        return known != null ? known : remember(asked);
    }

    private Coding<Nuts> remember(Asked asked) {
        Coding<Nuts> coding = new Address(asked.place(), asked.usualCountry(), gazetteer, signs, postCodes).code();
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(asked, coding);
        return coding;
    }
}
