package openings.app.world;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Makes up contacts that can belong to nobody: addresses below the reserved domain example.org (RFC 2606) and numbers
 * from the ranges that Ofcom keeps free for drama, 020 7946 0xxx and 07700 900xxx.
 */
final class Contacts {
    private Contacts() {}

    static Ad.Contact next(Employer employer, RandomGenerator random) {
        String email = "job" + random.nextInt(100, 1000) + "@" + employer.slug() + ".example.org";
        String range = Chance.happens(0.5, random) ? "+44 20 7946 0%03d" : "+44 7700 900%03d";
        return new Ad.Contact(email, String.format(Locale.ROOT, range, random.nextInt(1000)));
    }
}
