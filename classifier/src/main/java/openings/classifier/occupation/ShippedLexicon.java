package openings.classifier.occupation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitle;

/** The lexicon that ships with Openings: its concepts are the unit groups, which all its titles stand for. */
public final class ShippedLexicon implements OccupationLexicon {
    private static final List<Concept> CONCEPTS =
            IscoGroups.all(4).stream().map(group -> new Concept(group, null)).toList();

    private final KnownTitles titles;

    public ShippedLexicon(KnownTitles titles) {
        this.titles = titles;
    }

    @Override
    public List<Concept> concepts() {
        return CONCEPTS;
    }

    @Override
    public SortedSet<String> languages() {
        return new TreeSet<>(titles.languages());
    }

    @Override
    public List<Name> names(String language) {
        return List.of();
    }

    @Override
    public List<Description> descriptions(String language) {
        return List.of();
    }

    @Override
    public List<JobTitle> titles(String language) {
        return titles.in(language);
    }

    @Override
    public String version() {
        return titles.version();
    }
}
