package openings.classifier.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.classifier.places.Sense;
import openings.classifier.places.Sense.Kind;
import openings.contract.code.Nuts;

/**
 * Weighs what a name may stand for by how well known it is and by what else the address says.
 *
 * @param ranked the regions it may lie in with their scores, the best first
 */
record Choice(List<Scored> ranked) {
    private static final double PER_WEIGHT = 1 / 15.0;
    private static final double SAME_COUNTRY = 1.5;
    private static final double OTHER_COUNTRY = -2;
    private static final double WITHIN_AREA = 2.5;
    private static final double OUTSIDE_AREA = -0.6;
    private static final double OUTSIDE_REGION = -1.5;
    private static final double NEAR_TOWN = 0.5;
    private static final double USUAL_COUNTRY = 1.2;

    /** A sense and how well it fits. */
    record Scored(Sense sense, double score) {}

    /**
     * Ranks the senses of a name.
     *
     * @param others what else the address names
     * @param usualCountry where the source's advertisements usually are; empty where that is not known
     */
    static Choice among(List<Sense> senses, List<Mention> others, String usualCountry) {
        Map<List<Nuts>, Scored> best = new HashMap<>();
        for (Sense sense : senses) {
            double score = sense.weight() * PER_WEIGHT + context(sense, others);
            score += sense.country().equals(usualCountry) ? USUAL_COUNTRY : 0;
            best.merge(sense.regions(), new Scored(sense, score), (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<Scored> ranked = new ArrayList<>(best.values());
        ranked.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.sense().regions().getFirst()));
        return new Choice(ranked);
    }

    /** How much the other names speak for a sense. */
    static double context(Sense sense, List<Mention> others) {
        return others.stream()
                .mapToDouble(other -> other.senses().stream()
                        .mapToDouble(said -> affinity(sense, said, other.isRegion()))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static double affinity(Sense sense, Sense said, boolean isRegion) {
        boolean sameCountry = sense.country().equals(said.country());
        return switch (said.kind()) {
            case COUNTRY -> sameCountry ? SAME_COUNTRY : OTHER_COUNTRY;
            case AREA -> meets(sense, said) ? WITHIN_AREA : isRegion ? OUTSIDE_REGION : OUTSIDE_AREA;
            case TOWN -> isRegion && !meets(sense, said) ? OUTSIDE_REGION : NEAR_TOWN * sharedLevels(sense, said);
        };
    }

    private static boolean meets(Sense sense, Sense said) {
        return sense.regions().stream().anyMatch(said::meets);
    }

    /** From 0 for other countries to 4 for the same region of the lowest level. */
    private static int sharedLevels(Sense a, Sense b) {
        String one = a.regions().getFirst().code();
        String other = b.regions().getFirst().code();
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return Math.max(0, shared - 1);
    }

    Sense best() {
        return ranked.getFirst().sense();
    }

    /** How far the best is ahead of the next that lies elsewhere. */
    double lead() {
        return ranked.size() == 1
                ? Double.MAX_VALUE
                : ranked.get(0).score() - ranked.get(1).score();
    }

    /** The senses that are about as good as the best. */
    List<Sense> within(double margin) {
        double least = ranked.getFirst().score() - margin;
        return ranked.stream()
                .filter(scored -> scored.score() >= least)
                .map(Scored::sense)
                .toList();
    }

    /** Whether a sense is a country and nothing narrower. */
    static boolean isCountry(Sense sense) {
        return sense.kind() == Kind.COUNTRY;
    }
}
