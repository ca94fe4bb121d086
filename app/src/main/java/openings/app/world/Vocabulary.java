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
        return sector(employer, 1);
    }

    /** The employer's activity as a sentence names it. */
    String sector(Employer employer) {
        return sector(employer, 2);
    }

    /** What the employer calls itself: an article and a noun. */
    String company(Employer employer) {
        return sector(employer, 3);
    }

    /** The words for the employer's division where it has its own, else for its section. */
    private String sector(Employer employer, int column) {
        String division = employer.activity().code();
        return Tables.required(sectors.containsKey(division) ? division : employer.section(), sectors)
                .get(column);
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
