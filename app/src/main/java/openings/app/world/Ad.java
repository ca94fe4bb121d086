package openings.app.world;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An online job advertisement of the world.
 *
 * @param id unique over all boards
 * @param listed the days on which the board lists it, which may go on when the vacancy is closed
 */
public record Ad(String id, Board board, Vacancy vacancy, Period listed, Wording wording, Stated stated) {
    /**
     * How the advertisement differs from others of the same vacancy.
     *
     * @param edition 0 for the first wording; others change some of it
     * @param agency who advertises on the employer's behalf and keeps its name back; null where the employer does
     * @param contact whom to ask; null where the advertisement does not say
     */
    public record Wording(
            int edition,
            @Nullable Employer agency,
            @Nullable Contact contact) {}

    /** What the advertisement states as a field of its own, beside its text. */
    public record Stated(boolean industry, boolean positions, boolean deadline) {}

    /** A made-up address and a telephone number that is reserved for fiction. */
    public record Contact(String email, String phone) {
        public Contact {
            requireNonNull(email, "email");
            requireNonNull(phone, "phone");
        }
    }

    public Ad {
        requireNonNull(id, "id");
        requireNonNull(board, "board");
        requireNonNull(vacancy, "vacancy");
        requireNonNull(listed, "listed");
        requireNonNull(wording, "wording");
        requireNonNull(stated, "stated");
    }

    public Vacancy.Job job() {
        return vacancy.job();
    }

    /** Who the advertisement says is hiring. */
    public Employer advertiser() {
        Employer agency = wording.agency();
        return agency == null ? job().employer() : agency;
    }

    /** ISO 639-1 code of the language it is written in. */
    public String language() {
        return job().employer().language();
    }
}
