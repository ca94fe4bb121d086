package openings.crawler.structure;

import java.util.Set;

/** Labels that lead into their value without a colon: "Posted by Bakery on Monday". */
final class LeadIns {
    private static final Set<String> PHRASES = Set.of(
            "posted by",
            "published by",
            "advertised by",
            "offered by",
            "employer",
            "company",
            "publie par",
            "propose par",
            "opslaet af",
            "indrykket af",
            "geplaatst door",
            "aangeboden door",
            "veroffentlicht von",
            "angeboten von",
            "publicado por",
            "ofrecido por",
            "pubblicato da",
            "offerto da",
            "opublikowane przez",
            "publicerad av",
            "publisert av");

    private LeadIns() {}

    static boolean isOne(String text) {
        return PHRASES.contains(Folding.fold(text));
    }
}
