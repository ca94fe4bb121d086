package openings.classifier.occupation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import openings.classifier.text.Table;
import openings.contract.code.Isco08;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the occupations of a lexicon for an advertisement. The index of a language is made when the first advertisement
 * in it comes. Thread-safe.
 */
final class Ranker {
    private static final String ENGLISH = "en";
    /** The row of {@code kin.tsv} for advertisements whose language is not known. */
    private static final String UNKNOWN = "und";
    /** A cosine from which on a title of unknown language is taken for English. */
    private static final float WELL_KNOWN = 0.5f;

    private static final Embedding TITLES = TitleEmbedding.shipped();
    private static final float ONE_MENTION = 0.5f;

    private final OccupationLexicon lexicon;
    private final Set<String> languages;
    private final GroupedConcepts concepts;
    private final Weights weights;
    private final Map<String, List<String>> kin;
    /** What the lexicon's concepts mean; null where they are unit groups. */
    private final @Nullable Embedding embedding;

    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();

    Ranker(OccupationLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        languages = lexicon.languages();
        embedding = lexicon.findEmbedding().orElse(null);
        concepts = new GroupedConcepts(lexicon.concepts());
        kin = new ConcurrentHashMap<>();
        for (List<String> row : Table.rows(Ranker.class, "kin.tsv")) {
            kin.put(
                    row.get(0),
                    Table.parts(row.get(1)).stream().filter(languages::contains).toList());
        }
    }

    GroupedConcepts concepts() {
        return concepts;
    }

    /**
     * Ranks all concepts.
     *
     * @param names as they are near to the query's title
     */
    Ranking rank(Query query, NamesAround names) {
        return new Ranking(concepts, scores(features(query, names, weights::counts)), names);
    }

    float[] scores(Features features) {
        return weights.scores(features, concepts.size());
    }

    /** What speaks for each concept, whether it counts today or not: to learn what it counts. */
    Features features(Query query) {
        return features(query, names(query), feature -> true);
    }

    private Features features(Query query, NamesAround names, Predicate<Feature> counts) {
        LanguageIndex index = index(spoken(query));
        Features features = new Features(concepts.size());
        addNames(names, features);
        addDocuments(index.documents(query.title()), index.groupDocuments(query.title()), features);
        addMeaning(query.title(), features);
        if (query.text().size() > 0) {
            addText(query.text(), index, features, counts);
        }
        addHints(query, features);
        return features;
    }

    private void addNames(NamesAround names, Features features) {
        float[] ownNames = features.of(Feature.NAME);
        float[] englishNames = features.of(Feature.ENGLISH_NAME);
        float[] kinNames = features.of(Feature.KIN_NAME);
        float[] groupNames = features.of(Feature.GROUP_NAME);
        float[] secondNames = features.of(Feature.SECOND_NAME);
        float[] titles = features.of(Feature.TITLE);
        float[] isGroup = features.of(Feature.IS_GROUP);
        names.kindred().forEach(near -> near.raise(kinNames));
        float[] nearestOfGroups = names.groups();
        float[] titlesOfGroups = names.titles();
        for (int i = 0; i < ownNames.length; i++) {
            int group = concepts.group(i);
            ownNames[i] = names.own().ofConcept(i);
            englishNames[i] = names.english().ofConcept(i);
            isGroup[i] = concepts.concept(i).isGroup() ? 1 : 0;
            if (group >= 0) {
                groupNames[i] = nearestOfGroups[group];
                secondNames[i] = names.own().second(group);
                titles[i] = titlesOfGroups[group];
            }
        }
    }

    private void addDocuments(float[] ofConcepts, float[] ofGroups, Features features) {
        addToGroups(features.of(Feature.GROUP_DOCUMENT), ofGroups);
        addToConcepts(features.of(Feature.DOCUMENT), ofConcepts, ofGroups);
    }

    private void addMeaning(Grams title, Features features) {
        addToGroups(features.of(Feature.TITLE_MEANING), ofTitles(title));
        if (embedding != null) {
            float[] direction = embedding.direction(title);
            float[] ofGroups = embedding.groups().cosines(direction);
            addToGroups(features.of(Feature.GROUP_MEANING), ofGroups);
            addToConcepts(features.of(Feature.MEANING), embedding.concepts().cosines(direction), ofGroups);
        }
    }

    /** What the text says; only what counts, as texts are long. */
    private void addText(Grams text, LanguageIndex index, Features features, Predicate<Feature> counts) {
        if (counts.test(Feature.TEXT_GROUP_DOCUMENT)) {
            addToGroups(features.of(Feature.TEXT_GROUP_DOCUMENT), index.groupDocuments(text));
        }
        if (counts.test(Feature.TEXT_TITLE_MEANING)) {
            addToGroups(features.of(Feature.TEXT_TITLE_MEANING), ofTitles(text));
        }
        if (embedding != null) {
            float[] direction = embedding.direction(text);
            addToConcepts(
                    features.of(Feature.TEXT_MEANING),
                    embedding.concepts().cosines(direction),
                    embedding.groups().cosines(direction));
        }
    }

    private static float[] ofTitles(Grams words) {
        return TITLES.groups().cosines(TITLES.direction(words));
    }

    /** What the text and the source say of groups; most advertisements have little of it. */
    private void addHints(Query query, Features features) {
        if (!query.mentions().isEmpty()) {
            addToGroups(features.of(Feature.MENTION), mentionsOfGroups(query));
        }
        for (Isco08 category : query.categories()) {
            for (int i = 0; i < concepts.size(); i++) {
                if (category.contains(concepts.concept(i).group())) {
                    features.of(Feature.CATEGORY)[i] = 1;
                }
            }
        }
    }

    private static float[] mentionsOfGroups(Query query) {
        float[] mentions = new float[GroupedConcepts.groups().size()];
        query.mentions()
                .forEach((group, count) -> mentions[GroupedConcepts.groupIndex(group)] = count > 1 ? 1 : ONE_MENTION);
        return mentions;
    }

    /** Adds what is known of concepts; of one that is a unit group, what is known of that. */
    private void addToConcepts(float[] feature, float[] known, float[] ofGroups) {
        for (int i = 0; i < feature.length; i++) {
            feature[i] = concepts.isUnitGroup(i) ? ofGroups[concepts.group(i)] : known[i];
        }
    }

    private void addToGroups(float[] feature, float[] ofGroups) {
        for (int i = 0; i < feature.length; i++) {
            feature[i] = concepts.group(i) < 0 ? 0 : ofGroups[concepts.group(i)];
        }
    }

    /** The names that are near to a title. */
    NamesAround names(Query query) {
        String language = spoken(query);
        NearestNames own = index(language).nearest(query.title());
        NearestNames english = language.equals(ENGLISH) ? own : index(ENGLISH).nearest(query.title());
        List<NearestNames> kindred = near(query, own.best()).stream()
                .map(near -> index(near).nearest(query.title()))
                .toList();
        return new NamesAround(own, english, kindred);
    }

    /**
     * The languages that are asked beside: near ones, or the most likely ones where none is known to be near. None where
     * the embedding, which is of all languages, says what names in other languages could.
     */
    private List<String> near(Query query, float known) {
        if (embedding != null && languages.contains(query.language())) {
            return List.of();
        }
        List<String> near = kin.getOrDefault(query.language(), List.of());
        if (!near.isEmpty()) {
            return near;
        }
        return kin.getOrDefault(known < WELL_KNOWN ? UNKNOWN : ENGLISH, List.of());
    }

    /** The language whose index is asked first. */
    private String spoken(Query query) {
        return languages.contains(query.language()) ? query.language() : ENGLISH;
    }

    private LanguageIndex index(String language) {
        return indexes.computeIfAbsent(language, name -> new LanguageIndex(lexicon, concepts, name));
    }
}
