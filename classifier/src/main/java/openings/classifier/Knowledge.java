package openings.classifier;

import java.util.List;
import java.util.Optional;
import openings.classifier.esco.CodeList;
import openings.classifier.esco.Esco;
import openings.classifier.occupation.EscoLexicon;
import openings.classifier.occupation.KnownTitles;
import openings.classifier.occupation.OccupationLexicon;
import openings.classifier.occupation.OccupationModel;
import openings.classifier.occupation.ShippedLexicon;
import openings.classifier.places.Places;
import openings.contract.taxonomy.JobTitles;

/**
 * What a classifier knows beside what ships with Openings. Immutable.
 *
 * @param places imported places
 * @param esco an imported ESCO release
 * @param codes imported lists of titles
 * @param model what was learned from coded advertisements
 */
public record Knowledge(
        Optional<Places> places, Optional<Esco> esco, List<CodeList> codes, Optional<OccupationModel> model) {
    public Knowledge {
        codes = List.copyOf(codes);
    }

    /** Nothing beside. */
    public static Knowledge none() {
        return new Knowledge(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** These, and what was learned. */
    public Knowledge with(OccupationModel learned) {
        return new Knowledge(places, esco, codes, Optional.of(learned));
    }

    /** What is known of occupations, {@code shipped} titles included. */
    public OccupationLexicon lexicon(JobTitles shipped) {
        KnownTitles titles = new KnownTitles(shipped, codes);
        return esco.<OccupationLexicon>map(release -> new EscoLexicon(release, titles))
                .orElseGet(() -> new ShippedLexicon(titles));
    }
}
