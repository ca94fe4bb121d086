package openings.app.world;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes up names of companies from syllables that mean nothing, each name once. */
final class CompanyNames {
    private static final List<String> FIRST = List.of(
            "Vim", "Zel", "Klo", "Snir", "Plof", "Gna", "Dax", "Fib", "Wup", "Jal", "Yst", "Bru", "Tri", "Quo", "Mez",
            "Ror", "Hul", "Nif", "Ska", "Oppe");
    private static final List<String> MIDDLE = List.of("dri", "fo", "mu", "ne", "ro", "ti", "vo", "za", "pe", "li");
    private static final List<String> LAST =
            List.of("zo", "na", "vix", "lum", "ta", "rik", "bo", "sel", "dan", "mo", "quin", "fra");

    private final RandomGenerator random;
    private final Set<String> given = new HashSet<>();

    CompanyNames(RandomGenerator random) {
        this.random = random;
    }

    /** A new name with the word for its trade and a legal form of its country. */
    String next(String trade, String country) {
        String name;
        do {
            name = Chance.pick(FIRST, random) + Chance.pick(MIDDLE, random) + Chance.pick(LAST, random);
        } while (!given.add(name));
        return name + " " + trade + " " + legalForm(country);
    }

    private String legalForm(String country) {
        if (country.equals("NL")) {
            return "BV";
        }
        return Chance.happens(0.5, random) ? "A/S" : "ApS";
    }
}
