package openings.portal.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Query;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.portal.http.Asked;
import openings.portal.http.Problem;
import openings.portal.http.ProblemException;
import openings.portal.view.Groups;
import openings.portal.view.Published;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the API, and refuses what a release or a classification does not have. */
final class Parameters {
    /** So that one request cannot ask for a whole release by naming all there is. */
    static final int MOST_CODES = 200;

    private final Asked asked;
    private final Published published;

    Parameters(Asked asked, Published published) {
        this.asked = asked;
        this.published = published;
    }

    /** Which figures are asked for: of all occupations and all countries where neither is named. */
    Query query() {
        YearMonth from = findMonth("from").orElse(null);
        YearMonth to = findMonth("to").orElse(null);
        checkOrder(from, to);
        return Query.all()
                .indicators(indicator())
                .occupations(occupations())
                .regions(regions())
                .between(from, to);
    }

    Indicator indicator() {
        String id = asked.part("indicator");
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badParameter("indicator", id, indicatorIds())));
    }

    /** The group of a code in the path or query. */
    static Isco08 occupation(String code) {
        return Groups.find(code)
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        "isco", code, "a code of ISCO-08 with one to four digits that exists, for example 2221")));
    }

    /** The country asked for, or all. */
    List<Nuts> countries() {
        return asked.find("country")
                .map(code -> List.of(region("country", code.toUpperCase(Locale.ROOT), published.countries())))
                .orElseGet(published::countries);
    }

    private String[] occupations() {
        List<String> codes = codes("isco");
        codes.stream().filter(code -> !code.equals(SeriesKey.TOTAL)).forEach(Parameters::occupation);
        return codes.isEmpty() ? new String[] {SeriesKey.TOTAL} : codes.toArray(String[]::new);
    }

    private String[] regions() {
        List<String> codes = codes("geo");
        List<Nuts> chosen = codes.isEmpty()
                ? published.countries()
                : codes.stream()
                        .map(code -> region("geo", code, published.regions()))
                        .toList();
        return chosen.stream().map(Nuts::code).toArray(String[]::new);
    }

    private List<String> codes(String name) {
        List<String> codes = asked.list(name).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        if (codes.size() > MOST_CODES) {
            throw new ProblemException(Problem.badParameter(
                    name, codes.size() + " codes", "at most " + MOST_CODES + " codes, parted by commas"));
        }
        return codes;
    }

    private static Nuts region(String name, String code, List<Nuts> known) {
        return known.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        name, code, known.stream().map(Nuts::code).toArray(String[]::new))));
    }

    private Optional<YearMonth> findMonth(String name) {
        return asked.find(name).map(text -> month(name, text));
    }

    private YearMonth month(String name, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw new ProblemException(Problem.badParameter(
                    name, text, "a month such as " + published.manifest().last()));
        }
    }

    private static void checkOrder(@Nullable YearMonth from, @Nullable YearMonth to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ProblemException(Problem.badParameter("from", from.toString(), "a month not after " + to));
        }
    }

    private static String[] indicatorIds() {
        return Arrays.stream(Indicator.values()).map(Indicator::id).toArray(String[]::new);
    }
}
