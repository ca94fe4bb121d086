package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openings.contract.taxonomy.JobTitle;
import org.jspecify.annotations.Nullable;

/** All that a lexicon knows in one language, ready to be compared with advertisements. Immutable. */
final class LanguageIndex {
    /** What a name counts in a document, a word of a description counting 1. */
    private static final float NAME_WEIGHT = 2;
    /** Names that are less near share single syllables; they say nothing and are most of all. */
    private static final float LEAST_COSINE = 0.1f;

    private final GroupedConcepts concepts;
    private final GramTable table;
    private final NumberedNames numbered;
    /** The concept of each name; the names come first, then the titles. */
    private final int[] owners;

    private final int[] titleGroups;
    private final GramIndex names;
    private final GramIndex documents;
    private final GramIndex groupDocuments;

    LanguageIndex(OccupationLexicon lexicon, GroupedConcepts concepts, String language) {
        this.concepts = concepts;
        List<OccupationLexicon.Name> known = lexicon.names(language);
        List<JobTitle> titles = lexicon.titles(language);
        table = new GramTable(known.size() + titles.size());
        owners = known.stream().mapToInt(OccupationLexicon.Name::concept).toArray();
        titleGroups = titles.stream()
                .mapToInt(title -> GroupedConcepts.groupIndex(title.group()))
                .toArray();
        List<String> texts = new ArrayList<>();
        known.forEach(name -> texts.add(name.text()));
        titles.forEach(title -> texts.add(title.title()));
        numbered = new NumberedNames(texts);
        names = new GramIndex(texts.stream().map(Grams::of), table, false);
        Documents all = new Documents(known, titles, lexicon.descriptions(language));
        documents = new GramIndex(all.ofConcepts(), table, true);
        groupDocuments = new GramIndex(all.ofGroups(), table, true);
    }

    /** Compares an advertised title with all names. */
    NearestNames nearest(Grams title) {
        float[] cosines = names.cosines(title, title.findNumbers(table));
        NearestNames nearest = new NearestNames(concepts, numbered);
        for (int i = 0; i < owners.length; i++) {
            if (cosines[i] >= LEAST_COSINE) {
                nearest.offerName(owners[i], cosines[i], i);
            }
        }
        for (int i = 0; i < titleGroups.length; i++) {
            if (cosines[owners.length + i] >= LEAST_COSINE) {
                nearest.offerTitle(titleGroups[i], cosines[owners.length + i], owners.length + i);
            }
        }
        return nearest;
    }

    /** The cosine of a text with the document of each concept. */
    float[] documents(Grams text) {
        return documents.cosines(text, text.findNumbers(table));
    }

    /** The cosine of a text with the document of each unit group. */
    float[] groupDocuments(Grams text) {
        return groupDocuments.cosines(text, text.findNumbers(table));
    }

    /** What is said of each concept and group, put together. */
    private final class Documents {
        private final @Nullable Grams[] ofConcepts = new Grams[concepts.size()];
        private final @Nullable Grams[] ofGroups =
                new Grams[GroupedConcepts.groups().size()];

        private Documents(
                List<OccupationLexicon.Name> names,
                List<JobTitle> titles,
                List<OccupationLexicon.Description> descriptions) {
            names.forEach(name -> add(ofConcepts, name.concept(), name.text(), NAME_WEIGHT));
            descriptions.forEach(description -> add(ofConcepts, description.concept(), description.text(), 1));
            titles.forEach(
                    title -> add(ofGroups, GroupedConcepts.groupIndex(title.group()), title.title(), NAME_WEIGHT));
            IntStream.range(0, ofConcepts.length)
                    .filter(concept -> concepts.group(concept) >= 0)
                    .forEach(concept -> merge(concepts.group(concept), ofConcepts[concept]));
        }

        private Stream<Grams> ofConcepts() {
            return grams(ofConcepts);
        }

        private Stream<Grams> ofGroups() {
            return grams(ofGroups);
        }

        private void merge(int group, @Nullable Grams concept) {
            if (concept != null) {
                Grams document = ofGroups[group];
                document = document == null ? Grams.none() : document;
                document.add(concept);
                ofGroups[group] = document;
            }
        }

        private static void add(@Nullable Grams[] documents, int number, String text, float weight) {
            Grams document = documents[number];
            document = document == null ? Grams.none() : document;
            document.add(text, weight);
            documents[number] = document;
        }

        private static Stream<Grams> grams(@Nullable Grams[] documents) {
            return Arrays.stream(documents).map(document -> document == null ? Grams.none() : document);
        }
    }
}
