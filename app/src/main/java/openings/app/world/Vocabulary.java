package openings.app.world;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import openings.app.world.Vacancy.Job;

/** The words of one language for occupations and activities. */
final class Vocabulary {
    private final Map<String, List<String>> occupations;
    private final Map<String, List<String>> sectors;
    private final Phrases phrases;

    Vocabulary(String language) {
        occupations = Tables.byCode("words." + language + ".tsv");
        sectors = Tables.byCode("sectors." + language + ".tsv");
        phrases = Phrases.of(language);
    }

    List<String> titles(Job job) {
        return words(occupations, job.occupation().code().code(), 1);
    }

    List<String> duties(Job job) {
        return words(occupations, job.occupation().code().code(), 2);
    }

    /** The employer's activity as a field of its own states it. */
    String industry(Employer employer) {
        return words(sectors, employer.section(), 1).get(0);
    }

    /** The employer's activity as a sentence names it. */
    String sector(Employer employer) {
        return words(sectors, employer.section(), 2).get(0);
    }

    private static List<String> words(Map<String, List<String>> table, String code, int column) {
        return List.of(Tables.required(code, table).get(column).split("; "));
    }

    Phrases phrases() {
        return phrases;
    }

    /** A sentence for {@code part}. */
    String pick(Phrases.Part part, RandomGenerator random) {
        return Chance.pick(phrases.of(part), random);
    }
}
