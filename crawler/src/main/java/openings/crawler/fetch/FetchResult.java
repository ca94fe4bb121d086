package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface FetchResult {
    /**
     * The document was there.
     *
     * @param headers names in lower case
     * @param use what may be made of it
     */
    record Fetched(Page page, int status, Map<String, List<String>> headers, Use use) implements FetchResult {
        public Fetched {
            requireNonNull(page, "page");
            headers = Map.copyOf(headers);
            requireNonNull(use, "use");
        }

        /** A document that asks for no restraint. */
        public Fetched(Page page, int status, Map<String, List<String>> headers) {
            this(page, status, headers, Use.FREE);
        }

        /** By which the server can tell later whether the document at {@code page.uri()} has changed. */
        public Validators validators() {
            return Validators.of(headers);
        }

        @Override
        public String outcome() {
            return "fetched";
        }
    }

    /**
     * What a document asks of robots that use it.
     *
     * @param follow whether links on it may be followed
     * @param archive whether it may be kept as it is
     */
    record Use(boolean follow, boolean archive) {
        static final Use FREE = new Use(true, true);
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

    /**
     * The site turned us away: 401, 403, 429, or a page that asks whether we are a robot.
     *
     * @param notBefore when it may be asked again, by its Retry-After; null where it did not say
     */
    record Blocked(String detail, @Nullable Instant notBefore) implements FetchResult {
        public Blocked {
            requireNonNull(detail, "detail");
        }

        /** By a site that does not say for how long. */
        public Blocked(String detail) {
            this(detail, null);
        }

        @Override
        public String outcome() {
            return "blocked";
        }
    }

    /**
     * It could not be had this time.
     *
     * @param notBefore when it may be asked for again; null where that is left to us
     */
    record Failed(Failure failure, String detail, @Nullable Instant notBefore) implements FetchResult {
        public Failed {
            requireNonNull(failure, "failure");
            requireNonNull(detail, "detail");
        }

        /** Of a server that does not say for how long. */
        public Failed(Failure failure, String detail) {
            this(failure, detail, null);
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
        /** The document says {@code noindex}, or that its time is over; it was fetched, and not used. */
        ROBOTS_TAGS,
        /** It is no web address, or its host leads to an address that is not public. */
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
        /** More comes out of the compressed body than any document holds. */
        COMPRESSION_RATIO,
        /** The body is encoded otherwise than it says, than was asked for, or too often. */
        ENCODING,
        /** The body ends before it should. */
        TRUNCATED,
        /** What came is not HTTP, or its headers are beyond measure. */
        PROTOCOL,
        REDIRECTS,
        /** The host is to be left alone for longer than anyone waits; it was not asked for. */
        NOT_YET,
        /** robots.txt cannot be had, so nothing may be asked for. */
        ROBOTS_UNAVAILABLE
    }

    /** When it may be asked for again, if the host says so. */
    default Optional<Instant> findNotBefore() {
        return switch (this) {
            case Blocked blocked -> Optional.ofNullable(blocked.notBefore());
            case Failed failed -> Optional.ofNullable(failed.notBefore());
            case Fetched fetched -> Optional.empty();
            case Unchanged unchanged -> Optional.empty();
            case NotFound missing -> Optional.empty();
            case Denied denied -> Optional.empty();
        };
    }

    /** The outcome in one word, lower case with dashes: a metric tag and the state in the frontier. */
    String outcome();

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
