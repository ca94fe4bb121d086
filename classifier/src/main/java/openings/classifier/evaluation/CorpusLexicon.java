package openings.classifier.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import openings.classifier.occupation.Concept;
import openings.classifier.occupation.Embedding;
import openings.classifier.occupation.OccupationLexicon;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.JobTitle;

/** The concepts and names of a MELO corpus, and what another lexicon knows of the same concepts beside. */
final class CorpusLexicon implements OccupationLexicon {
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";

    private final OccupationLexicon known;
    private final MeloSet set;
    private final List<Concept> concepts = new ArrayList<>();
    private final List<String> uris = new ArrayList<>();
    /** The number here of each concept of the other lexicon that the corpus has. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    CorpusLexicon(OccupationLexicon known, MeloSet set) {
        this.known = known;
        this.set = set;
        Map<String, Integer> byUri = new HashMap<>();
        for (int i = 0; i < known.concepts().size(); i++) {
            EscoOccupation occupation = known.concepts().get(i).occupation();
            if (occupation != null) {
                byUri.put(occupation.code(), i);
            }
        }
        for (String uri : set.names().keySet()) {
            Integer number = byUri.get(uri);
            if (number != null) {
                numbers.put(number, concepts.size());
                add(uri, known.concepts().get(number));
            } else if (uri.startsWith(ISCO)) {
                add(uri, new Concept(Isco08.of(uri.substring(ISCO.length())), null));
            }
        }
    }

    private void add(String uri, Concept concept) {
        uris.add(uri);
        concepts.add(concept);
    }

    @Override
    public List<Concept> concepts() {
        return concepts;
    }

    @Override
    public SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>(known.languages());
        languages.add(set.corpusLanguage());
        return languages;
    }

    @Override
    public List<Name> names(String language) {
        List<Name> names = new ArrayList<>();
        known.names(language).stream()
                .filter(name -> numbers.containsKey(name.concept()))
                .forEach(name -> names.add(new Name(numbers.getOrDefault(name.concept(), -1), name.text())));
        if (language.equals(set.corpusLanguage())) {
            for (int i = 0; i < uris.size(); i++) {
                int concept = i;
                set.names().getOrDefault(uris.get(i), List.of()).forEach(name -> names.add(new Name(concept, name)));
            }
        }
        return names;
    }

    @Override
    public List<Description> descriptions(String language) {
        return known.descriptions(language).stream()
                .filter(description -> numbers.containsKey(description.concept()))
                .map(description ->
                        new Description(numbers.getOrDefault(description.concept(), -1), description.text()))
                .toList();
    }

    @Override
    public List<JobTitle> titles(String language) {
        return known.titles(language);
    }

    @Override
    public Optional<Embedding> findEmbedding() {
        List<Integer> known = new ArrayList<>(Collections.nCopies(concepts.size(), -1));
        numbers.forEach((number, here) -> known.set(here, number));
        return this.known.findEmbedding().map(embedding -> embedding.with(known));
    }

    @Override
    public String version() {
        return known.version() + "+" + set.name();
    }
}
