package openings.portal.http;

/** Answers requests for one address. */
@FunctionalInterface
public interface Endpoint {
    /**
     * The answer to what is asked.
     *
     * @throws ProblemException if there is none
     */
    Reply answer(Asked asked);
}
