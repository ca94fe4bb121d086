package openings.portal.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openings.portal.http.Accept;
import openings.portal.http.Asked;
import openings.portal.http.Problem;
import openings.portal.http.ProblemException;

/** The forms that figures can be had in: by parameter {@code format}, else by the header {@code Accept}. */
enum Form {
    JSON("application/json"),
    CSV("text/csv; charset=utf-8; header=present"),
    /** Has no media type of its own, so it has to be asked for by name. */
    JSON_STAT("application/json");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media types that ask for this form. */
    private List<String> accepted() {
        return switch (this) {
            case JSON -> List.of("application/json");
            case CSV -> List.of("text/csv", "application/vnd.sdmx.data+csv");
            case JSON_STAT -> List.of();
        };
    }

    /** The name in addresses: {@code json-stat}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String mediaType() {
        return mediaType;
    }

    static Form of(Asked asked) {
        return asked.find("format").map(Form::named).orElseGet(() -> accepted(asked.accept()));
    }

    private static Form named(String id) {
        return Arrays.stream(values())
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badParameter("format", id, ids())));
    }

    /** A browser that asks for a page takes anything else too. */
    private static Form accepted(String accept) {
        return Accept.parse(accept)
                .best(List.of(values()), Form::accepted)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        Problem.Kind.NOT_ACCEPTABLE,
                        "Accept application/json or text/csv, or name the form with the parameter format: "
                                + String.join(", ", ids()) + ".")));
    }

    private static String[] ids() {
        return Arrays.stream(values()).map(Form::id).toArray(String[]::new);
    }
}
