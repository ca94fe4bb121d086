package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where advertisements come from: a board, a register or an employer's own site, as the sites file names it.
 *
 * @param id short and stable, lower case letters, digits and dashes
 * @param name as it is cited
 * @param type which kind of advertisements it carries; bias is estimated per type
 * @param country ISO 3166-1 alpha-2 code of the country it mainly serves, as NUTS writes it
 * @param languages ISO 639-1 codes of the languages its advertisements are mainly in, possibly none
 * @param home its home page
 */
public record Source(String id, String name, SourceType type, String country, Set<String> languages, URI home) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public Source {
        checkId(id);
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(country, "country");
        if (!COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException(
                    "Country of source \"" + id + "\" is not two capital letters: \"" + country + "\"");
        }
        languages = Set.copyOf(languages);
        requireNonNull(home, "home");
    }

    static void checkId(String id) {
        requireNonNull(id, "source id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Not a source id (lower case letters, digits and dashes, at most 63): \"" + id + "\"");
        }
    }
}
