package openings.classifier.occupation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openings.classifier.esco.Esco;
import openings.contract.taxonomy.JobTitle;
import org.jspecify.annotations.Nullable;

/** The occupations of an imported ESCO release, and the shipped titles beside. */
public final class EscoLexicon implements OccupationLexicon {
    private final Esco esco;
    private final KnownTitles titles;
    private final List<Concept> concepts;
    private @Nullable Embedding embedding;

    public EscoLexicon(Esco esco, KnownTitles titles) {
        this.esco = esco;
        this.titles = titles;
        concepts = esco.occupations().stream()
                .map(occupation -> new Concept(occupation.group(), occupation.code()))
                .toList();
    }

    @Override
    public List<Concept> concepts() {
        return concepts;
    }

    @Override
    public SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>(titles.languages());
        languages.addAll(esco.occupationLanguages());
        return languages;
    }

    @Override
    public List<Name> names(String language) {
        return esco.occupationLabels(language).stream()
                .map(label -> new Name(label.concept(), label.text()))
                .toList();
    }

    @Override
    public List<Description> descriptions(String language) {
        return esco.occupationDescriptions(language).stream()
                .map(description -> new Description(description.concept(), description.text()))
                .toList();
    }

    @Override
    public List<JobTitle> titles(String language) {
        return titles.in(language);
    }

    @Override
    public synchronized Optional<Embedding> findEmbedding() {
        if (embedding == null) {
            embedding = NameEmbedding.of(esco);
        }
        return Optional.of(embedding);
    }

    @Override
    public String version() {
        return esco.version() + "-" + esco.digest() + "+" + titles.version();
    }
}
