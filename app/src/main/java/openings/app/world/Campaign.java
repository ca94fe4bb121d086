package openings.app.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import openings.app.world.Ad.Contact;
import openings.app.world.Ad.Stated;
import openings.app.world.Ad.Wording;
import openings.app.world.Board.Format;
import org.jspecify.annotations.Nullable;

/** The advertisements of one vacancy, as they are posted. A ghost is one that stays when the vacancy is closed. */
final class Campaign {
    private static final double GHOST = 0.08;
    private static final int GHOST_LEAST_DAYS = 7;
    private static final int GHOST_MOST_DAYS = 29;
    private static final int DAYS_TO_REMOVAL = 3;
    private static final double HAS_CONTACT = 0.4;
    private static final double STATES_INDUSTRY = 0.6;
    private static final double STATES_POSITIONS = 0.8;
    private static final double STATES_DEADLINE = 0.5;
    private static final int MOST_ADS = 16;

    private final Vacancy vacancy;
    private final RandomGenerator random;
    private final List<Ad> ads = new ArrayList<>();

    Campaign(Vacancy vacancy, RandomGenerator random) {
        this.vacancy = vacancy;
        this.random = random;
    }

    Vacancy vacancy() {
        return vacancy;
    }

    List<Ad> ads() {
        return List.copyOf(ads);
    }

    /** The employer advertises on a board, unless the vacancy is closed by then. */
    void post(Board board, LocalDate day) {
        post(board, day, null);
    }

    /** An agency, if there is one, advertises in the employer's stead. */
    void post(Board board, LocalDate day, @Nullable Employer agency) {
        if (!vacancy.open().contains(day)) {
            return;
        }
        boolean ghost = Chance.happens(GHOST, random);
        int lag = ghost ? random.nextInt(GHOST_LEAST_DAYS, GHOST_MOST_DAYS) : random.nextInt(DAYS_TO_REMOVAL);
        Period listed = new Period(day, vacancy.open().until().plusDays(lag));
        Stated stated = new Stated(
                Chance.happens(STATES_INDUSTRY, random),
                Chance.happens(STATES_POSITIONS, random),
                !ghost && Chance.happens(STATES_DEADLINE, random));
        ads.add(new Ad(id(board), board, vacancy, listed, new Wording(ads.size(), agency, contact(agency)), stated));
    }

    private @Nullable Contact contact(@Nullable Employer agency) {
        Employer asked = agency == null ? vacancy.job().employer() : agency;
        return Chance.happens(HAS_CONTACT, random) ? Contacts.next(asked, random) : null;
    }

    private String id(Board board) {
        String number = String.valueOf(1_000_000 + vacancy.number() * MOST_ADS + ads.size());
        return board.format() == Format.ASHBY
                ? UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))
                        .toString()
                : number;
    }

    /** Takes the first advertisement off its board on {@code day}, if it is still there. */
    void endFirst(LocalDate day) {
        Ad first = ads.get(0);
        if (first.listed().contains(day)) {
            Period shorter = new Period(first.listed().from(), day);
            ads.set(0, new Ad(first.id(), first.board(), vacancy, shorter, first.wording(), first.stated()));
        }
    }
}
