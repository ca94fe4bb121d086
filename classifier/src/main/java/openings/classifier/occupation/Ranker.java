package openings.classifier.occupation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openings.classifier.text.Table;
import openings.contract.code.Isco08;

/**
 * Ranks the occupations of a lexicon for an advertisement. The index of a language is made when the first advertisement
 * in it comes. Thread-safe.
 */
final class Ranker {
    private static final String ENGLISH = "en";
    /** A cosine from which on a title is known well and other languages are not asked. */
    private static final float WELL_KNOWN = 0.5f;

    private static final float ONE_MENTION = 0.5f;

    private final OccupationLexicon lexicon;
    private final Set<String> languages;
    private final GroupedConcepts concepts;
    private final Weights weights;
    private final Map<String, List<String>> kin;
    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();

    Ranker(OccupationLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        languages = lexicon.languages();
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

    /** Ranks all concepts. */
    Ranking rank(Query query) {
        NamesAround names = names(query);
        return new Ranking(concepts, scores(features(query, names)), names);
    }

    float[] scores(Features features) {
        return weights.scores(features, concepts.size());
    }

    /** What speaks for each concept. */
    Features features(Query query) {
        return features(query, names(query));
    }

    private Features features(Query query, NamesAround names) {
        LanguageIndex index = index(spoken(query));
        float[] documents = index.documents(query.title());
        float[] groups = index.groupDocuments(query.title());
        float[] textDocuments = index.documents(query.text());
        float[] textGroups = index.groupDocuments(query.text());
        Features features = new Features(concepts.size());
        for (int i = 0; i < concepts.size(); i++) {
            int group = concepts.group(i);
            features.of(Feature.NAME)[i] = names.own().ofConcept(i);
            features.of(Feature.KIN_NAME)[i] = names.kin(i);
            features.of(Feature.ENGLISH_NAME)[i] = names.english().ofConcept(i);
            features.of(Feature.DOCUMENT)[i] = concepts.isUnitGroup(i) ? groups[group] : documents[i];
            features.of(Feature.TEXT_DOCUMENT)[i] = concepts.isUnitGroup(i) ? textGroups[group] : textDocuments[i];
            features.of(Feature.GROUP_NAME)[i] = group < 0 ? 0 : names.group(group);
            features.of(Feature.SECOND_NAME)[i] = group < 0 ? 0 : names.own().second(group);
            features.of(Feature.TITLE)[i] = group < 0 ? 0 : names.title(group);
            features.of(Feature.GROUP_DOCUMENT)[i] = group < 0 ? 0 : groups[group];
            features.of(Feature.TEXT_GROUP_DOCUMENT)[i] = group < 0 ? 0 : textGroups[group];
            features.of(Feature.MENTION)[i] =
                    mentioned(query, concepts.concept(i).group());
            features.of(Feature.CATEGORY)[i] =
                    isCategory(query, concepts.concept(i).group());
            features.of(Feature.IS_GROUP)[i] = concepts.concept(i).isGroup() ? 1 : 0;
        }
        return features;
    }

    private static float mentioned(Query query, Isco08 group) {
        long count = query.mentions().getOrDefault(group, 0L);
        return count == 0 ? 0 : count == 1 ? ONE_MENTION : 1;
    }

    private static float isCategory(Query query, Isco08 group) {
        return query.categories().stream().anyMatch(category -> category.contains(group)) ? 1 : 0;
    }

    private NamesAround names(Query query) {
        String language = spoken(query);
        NearestNames own = index(language).nearest(query.title());
        NearestNames english = language.equals(ENGLISH) ? own : index(ENGLISH).nearest(query.title());
        boolean isKnown = Math.max(own.best(), english.best()) >= WELL_KNOWN;
        List<String> near = kin.getOrDefault(language, List.of());
        List<NearestNames> kindred = (isKnown || languages.contains(query.language()) ? near : List.copyOf(languages))
                .stream().map(other -> index(other).nearest(query.title())).toList();
        return new NamesAround(own, english, kindred);
    }

    /** The language whose index is asked first. */
    private String spoken(Query query) {
        return languages.contains(query.language()) ? query.language() : ENGLISH;
    }

    private LanguageIndex index(String language) {
        return indexes.computeIfAbsent(language, name -> new LanguageIndex(lexicon, concepts, name));
    }
}
