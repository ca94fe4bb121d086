package openings.classifier.skill;

import openings.classifier.esco.Esco;
import openings.classifier.occupation.Embedding;
import openings.classifier.occupation.NameEmbedding;

/**
 * How like words are to skills, by the directions that words took from the names of occupations in all languages: so that
 * a Dutch term is near to the English name of a skill that is of the same work. Immutable.
 */
final class SkillMeanings {
    private static final String ENGLISH = "en";

    private final Embedding embedding;
    /** By skill; of length 0 where it has no name in English. */
    private final float[][] directions;

    SkillMeanings(Esco esco) {
        embedding = NameEmbedding.of(esco);
        directions = new float[esco.skills().size()][0];
        for (Esco.Label label : esco.skillLabels(ENGLISH)) {
            if (label.rank() == Esco.Rank.PREFERRED) {
                directions[label.concept()] = embedding.direction(label.text());
            }
        }
    }

    /** What some words mean, to be compared with skills. */
    float[] direction(String words) {
        return embedding.direction(words);
    }

    /** The cosine of words with a skill; 0 where nothing is known of either, or they are further apart. */
    double likeness(float[] words, int skill) {
        if (skill >= directions.length) {
            return 0;
        }
        float sum = 0;
        for (int d = 0; d < directions[skill].length; d++) {
            sum += words[d] * directions[skill][d];
        }
        return Math.max(0, sum);
    }
}
