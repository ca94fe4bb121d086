package openings.benchmarks.workload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/** Makes titles of advertisements, no two alike, in each language in turn. Used by one thread. */
final class Headlines {
    private static final List<String> LANGUAGES = List.of("da", "nl", "en");

    private final List<Grammar> grammars;
    private final RandomGenerator random;

    Headlines(RandomGenerator random) {
        this.random = random;
        JobTitles lexicon = JobTitles.load();
        grammars = LANGUAGES.stream()
                .map(language -> Grammar.read(language).with("job", jobs(lexicon, language)))
                .toList();
    }

    List<Headline> make(int count) {
        Set<String> taken = new HashSet<>();
        List<Headline> headlines = new ArrayList<>(count);
        while (headlines.size() < count) {
            Headline headline = next(grammars.get(headlines.size() % grammars.size()));
            if (taken.add(headline.title())) {
                headlines.add(headline);
            }
        }
        return headlines;
    }

    private Headline next(Grammar grammar) {
        String place = grammar.say("place", random);
        Grammar about = grammar.with("job", List.of(grammar.say("job", random))).with("place", List.of(place));
        return new Headline(about, about.say("title", random), place);
    }

    private static List<String> jobs(JobTitles lexicon, String language) {
        return lexicon.in(language).stream().map(JobTitle::title).toList();
    }
}
