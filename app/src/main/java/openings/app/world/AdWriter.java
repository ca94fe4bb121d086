package openings.app.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.app.world.Phrases.Part;

/**
 * Words advertisements. The advertisements of one vacancy share most of their words; those of different vacancies share
 * little but the duties of the occupation. Thread-safe.
 */
final class AdWriter {
    private static final int DUTIES = 3;
    private static final int SENTENCES = 4;
    private static final List<String> STREETS = List.of(
            "Birke",
            "Elle",
            "Pile",
            "Aske",
            "Linde",
            "Rosen",
            "Have",
            "Skov",
            "Kant",
            "Stations",
            "Nord",
            "Syd",
            "Park",
            "Kirke",
            "Bro");
    private static final int HOUSES = 200;

    private final long seed;
    private final Map<String, Vocabulary> vocabularies =
            Stream.of("da", "en", "nl").collect(Collectors.toUnmodifiableMap(Function.identity(), Vocabulary::new));

    AdWriter(long seed) {
        this.seed = seed;
    }

    AdText write(Ad ad) {
        Vocabulary words = vocabulary(ad.language());
        RandomGenerator common = Chance.of(seed, "text", ad.vacancy().number());
        Slots slots = slots(ad, words, common);
        AdText original = new AdText(
                slots.fill(words.pick(Part.TITLE, common)),
                List.of(slots.fill(words.pick(Part.INTRO, common)), slots.fill(words.pick(Part.ABOUT, common))),
                words.pick(Part.DUTIES, common),
                some(DUTIES, words.duties(ad.job()), common),
                Stream.of(Part.REQUIREMENT, Part.OFFER)
                        .flatMap(part -> some(SENTENCES, words.phrases().of(part), common).stream())
                        .map(slots::fill)
                        .toList());
        RandomGenerator own = Chance.of(seed, ad.id());
        return new Edition(ad, words, slots.drawing(own), own).of(original);
    }

    /** What the employer's activity is called in the advertisement's language. */
    String industry(Ad ad) {
        return vocabulary(ad.language()).industry(ad.advertiser());
    }

    private Vocabulary vocabulary(String language) {
        Vocabulary vocabulary = vocabularies.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("The demo world does not speak \"" + language + "\"");
        }
        return vocabulary;
    }

    private static Slots slots(Ad ad, Vocabulary words, RandomGenerator common) {
        String title = Chance.pick(words.titles(ad.job()), common);
        Employer employer = ad.job().employer();
        boolean hidden = ad.wording().agency() != null;
        return new Slots(common)
                .with("title", title)
                .with("lowered", Slots.lowered(title))
                .with("town", ad.job().town().name())
                .with("site", street(employer.country(), common))
                .with("sector", words.sector(employer))
                .with("company", words.company(employer))
                .with("employer", hidden ? words.phrases().of(Part.CLIENT).getFirst() : employer.name());
    }

    private static String street(String country, RandomGenerator random) {
        return Chance.pick(STREETS, random) + (country.equals("DK") ? "vej " : "laan ") + random.nextInt(1, HOUSES);
    }

    private static List<String> some(int count, List<String> all, RandomGenerator random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }
}
