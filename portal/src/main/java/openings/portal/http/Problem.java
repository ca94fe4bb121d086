package openings.portal.http;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, in the members of RFC 9457 and three of our own.
 *
 * @param detail what is wrong and what to do, one or two sentences in English
 * @param parameter the parameter or field that is wrong; null where none is
 * @param value what was given for it; null where nothing was
 * @param allowed what may be given, in words or as a list; possibly empty
 */
public record Problem(
        Kind kind,
        String detail,
        @Nullable String parameter,
        @Nullable String value,
        List<String> allowed) {
    /** What can stand in the way. */
    public enum Kind {
        BAD_PARAMETER(400, "A parameter is wrong"),
        BAD_BODY(400, "What was sent is wrong"),
        NOT_FOUND(404, "Nothing is here"),
        METHOD_NOT_ALLOWED(405, "This method is not answered here"),
        NOT_ACCEPTABLE(406, "None of the accepted forms can be given"),
        TOO_LARGE(413, "What was sent is too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "What was sent is not in a form that is read"),
        FAILED(500, "The portal failed"),
        NO_CLASSIFIER(501, "This portal does not classify"),
        NO_RELEASE(503, "There is no release yet");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }

        /** The name in addresses and metric tags: {@code bad-parameter}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        requireNonNull(kind, "kind");
        requireNonNull(detail, "detail");
        allowed = List.copyOf(allowed);
    }

    /** A problem that is not about a parameter. */
    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, null, null, List.of());
    }

    /** A field of what was sent that is wrong. */
    public static Problem badField(String name, String detail, List<String> allowed) {
        return new Problem(Kind.BAD_BODY, detail, name, null, allowed);
    }

    /** A parameter that has a wrong value; an empty one where it is missing. */
    public static Problem badParameter(String name, String value, String... allowed) {
        String given = value.isEmpty() ? "is missing" : "cannot be \"" + value + "\"";
        String detail = "Parameter \"" + name + "\" " + given + ". Allowed: " + String.join(", ", allowed) + ".";
        return new Problem(Kind.BAD_PARAMETER, detail, name, value, List.of(allowed));
    }
}
