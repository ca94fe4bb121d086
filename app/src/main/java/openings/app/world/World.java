package openings.app.world;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A simulated labour market and its advertisements. Immutable and thread-safe. */
public final class World {
    private final WorldConfig config;
    private final List<Vacancy> vacancies;
    private final List<Board> boards;
    private final List<Employer> employersWithOwnSite;
    private final List<Ad> ads;
    private final AdWriter writer;

    private World(WorldConfig config, Employers employers) {
        this.config = config;
        vacancies = new LabourMarket(config, employers).run();
        boards = Board.all();
        employersWithOwnSite = employers.withOwnSite();
        Advertising advertising = new Advertising(config.seed(), employers, boards);
        ads = vacancies.stream()
                .flatMap(vacancy -> advertising.advertise(vacancy).stream())
                .filter(ad -> ad.listed().overlaps(config.visited()))
                .toList();
        writer = new AdWriter(config.seed());
    }

    /** Draws the world that {@code config} determines. */
    public static World simulate(WorldConfig config) {
        return new World(config, Employers.found(config.seed(), config.size()));
    }

    public WorldConfig config() {
        return config;
    }

    /** The true vacancies in the order of opening, from a year before the boards are first visited. */
    public List<Vacancy> vacancies() {
        return vacancies;
    }

    /** What is listed on some board on some day within the weeks of the world. */
    public List<Ad> ads() {
        return ads;
    }

    public List<Board> boards() {
        return boards;
    }

    /** The employers that are a source of their own. */
    public List<Employer> employersWithOwnSite() {
        return employersWithOwnSite;
    }

    /** The words of an advertisement; the same each time. */
    public AdText text(Ad ad) {
        return writer.write(ad);
    }

    /** The advertiser's activity as the advertisement's field states it, in its language. */
    public String industry(Ad ad) {
        return writer.industry(ad);
    }

    /** Each e-mail address and telephone number that stands in some advertisement's text, as written there. */
    public List<String> seededContacts() {
        return ads.stream()
                .map(ad -> ad.wording().contact())
                .filter(Objects::nonNull)
                .flatMap(contact -> Stream.of(contact.email(), contact.phone()))
                .distinct()
                .toList();
    }

    /** What a perfect statistic would say. */
    public Truth truth() {
        return new Truth(config, vacancies);
    }

    /** What the official statistics of the two countries say. */
    public VacancySurvey survey() {
        return VacancySurvey.of(this);
    }
}
