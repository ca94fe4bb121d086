package openings.crawler;

/** Hears how far a round has come, from one thread. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = (done, known) -> {};

    /**
     * Called after each visit.
     *
     * @param done visits made in this round
     * @param known visits of this round known so far, {@code done} included; grows while listings are read
     */
    void visited(long done, long known);
}
