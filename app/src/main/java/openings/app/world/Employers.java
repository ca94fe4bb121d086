package openings.app.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import openings.app.world.Employer.Recruitment;
import openings.contract.code.Nace;

/** The employers of a world by country and section: a few large ones and many small ones in each. */
final class Employers {
    static final List<String> COUNTRIES = List.of("DK", "NL");
    private static final Set<String> WITH_OWN_SITE = Set.of("J", "K", "M");
    private static final double ENGLISH_SHARE = 0.15;
    /** Activities of employment agencies. */
    private static final Nace STAFFING = Nace.rev2("N78");

    private static final int FEWEST = 5;
    private static final int MOST = 60;
    /** The larger, the more even are the employers' sizes. */
    private static final int EVENNESS = 6;

    private final Map<String, List<Sized>> members = new TreeMap<>();
    private final Map<String, Lottery<Sized>> lotteries = new TreeMap<>();
    private final RandomGenerator random;
    private final CompanyNames names;

    /** An employer and how much of its section's hiring it does. */
    private record Sized(Employer employer, double share) {}

    private Employers(RandomGenerator random) {
        this.random = random;
        names = new CompanyNames(random);
    }

    /** Founds the employers of a world in which {@code size} vacancies open. */
    static Employers found(long seed, int size) {
        Employers employers = new Employers(Chance.of(seed, "employers"));
        for (String country : COUNTRIES) {
            Tables.rows("activities.tsv").forEach(activity -> employers.found(activity, country, size));
        }
        employers.members.forEach((key, sized) -> employers.lotteries.put(key, Lottery.of(sized, Sized::share)));
        return employers;
    }

    private void found(List<String> activity, String country, int size) {
        Nace division = Nace.rev2(activity.get(0));
        String trade = activity.get(country.equals("DK") ? 1 : 2);
        double perThousand = Double.parseDouble(activity.get(3));
        int count = (int) Math.clamp(size * perThousand / 1000 / COUNTRIES.size(), FEWEST, MOST);
        List<Sized> founded = members.computeIfAbsent(country + division.section(), none -> new ArrayList<>());
        for (int rank = 0; rank < count; rank++) {
            Employer employer =
                    new Employer(names.next(trade, country), division, country, recruitment(division, rank));
            founded.add(new Sized(employer, 1.0 / (EVENNESS + rank)));
        }
    }

    private Recruitment recruitment(Nace division, int rank) {
        if (division.equals(STAFFING)) {
            return Recruitment.AGENCY;
        }
        String section = division.section().code();
        if (!WITH_OWN_SITE.contains(section)) {
            return Recruitment.LOCAL;
        }
        if (rank < (section.equals("J") ? 2 : 1)) {
            return Recruitment.OWN_SITE;
        }
        return Chance.happens(ENGLISH_SHARE, random) ? Recruitment.ENGLISH : Recruitment.LOCAL;
    }

    /** An employer of a section, the large ones more often. */
    Employer draw(String country, String section, RandomGenerator with) {
        return Tables.required(country + section, lotteries).draw(with).employer();
    }

    /** An agency of the country. */
    Employer drawAgency(String country, RandomGenerator with) {
        List<Employer> agencies = Tables.required(country + STAFFING.section(), members).stream()
                .map(Sized::employer)
                .filter(Employer::isAgency)
                .toList();
        return Chance.pick(agencies, with);
    }

    /** Those that advertise on a site of their own. */
    List<Employer> withOwnSite() {
        return members.values().stream()
                .flatMap(List::stream)
                .map(Sized::employer)
                .filter(employer -> employer.recruitment() == Recruitment.OWN_SITE)
                .toList();
    }
}
