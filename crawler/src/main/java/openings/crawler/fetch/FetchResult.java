package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import openings.crawler.page.Page;

/** What came of a request. */
public sealed interface FetchResult {
    /** The document was there. */
    record Fetched(Page page, int status, Map<String, List<String>> headers) implements FetchResult {
        public Fetched {
            requireNonNull(page, "page");
            headers = Map.copyOf(headers);
        }

        @Override
        public String outcome() {
            return "fetched";
        }
    }

    /** The document has not changed since it was last fetched: HTTP 304. */
    record Unchanged() implements FetchResult {
        @Override
        public String outcome() {
            return "unchanged";
        }
    }

    /** There is no such document: HTTP 404 or 410. */
    record NotFound(int status) implements FetchResult {
        @Override
        public String outcome() {
            return "not-found";
        }
    }

    /** It was not asked for, or not used, because that is not allowed. */
    record Denied(Rule rule, String detail) implements FetchResult {
        public Denied {
            requireNonNull(rule, "rule");
            requireNonNull(detail, "detail");
        }

        @Override
        public String outcome() {
            return word(rule);
        }
    }

    /** The site turned us away: 401, 403, 429, or a page that asks whether we are a robot. */
    record Blocked(String detail) implements FetchResult {
        public Blocked {
            requireNonNull(detail, "detail");
        }

        @Override
        public String outcome() {
            return "blocked";
        }
    }

    /** It could not be had this time. */
    record Failed(Failure failure, String detail) implements FetchResult {
        public Failed {
            requireNonNull(failure, "failure");
            requireNonNull(detail, "detail");
        }

        @Override
        public String outcome() {
            return word(failure);
        }
    }

    /** What may forbid a request. */
    enum Rule {
        ROBOTS,
        TDM_RESERVATION,
        /** The host name leads to an address that is not public. */
        ADDRESS
    }

    /** Why a request failed. */
    enum Failure {
        CONNECTION,
        TIMEOUT,
        SERVER_ERROR,
        /** Any other status than those named here. */
        STATUS,
        TOO_LARGE,
        REDIRECTS,
        /** robots.txt cannot be had, so nothing may be asked for. */
        ROBOTS_UNAVAILABLE
    }

    /** The outcome in one word, lower case with dashes: a metric tag and the state in the frontier. */
    String outcome();

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
