package openings.crawler.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the links that lead to advertisements by their look: on the same host, below a folder with a telling name, ending
 * in something that names one thing. Where no folder has a telling name, the largest group of sibling links is taken.
 */
final class LinkLook {
    private static final Pattern TELLING = Pattern.compile(
            "(?:^|[/_.-])(?:jobs?|job-?(?:offers?|postings?|ads?|details?)|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|"
                    + "offres?|emplois?|annonces?|stellen(?:angebote?)?|stelle|stillinge?r?|ledige-?stillinger|annonser|"
                    + "vacatures?|empleos?|ofertas?|lavoro|offerte|praca|oferty|ogloszeni[ae]|tyopaik(?:ka|at)|"
                    + "lediga-jobb|jobb|platsannonser?|viewjob|requisitions?|opportunit(?:y|ies)|roles?|ads?)(?:[/_.-]|$)");
    private static final Pattern NOT_ONE_THING = Pattern.compile(
            "(?:page|p|seite|side|search|recherche|suche|tags?|category|categories|kategorie|login|register|rss|feed|about|"
                    + "contact|privacy|alerts?|new|post|companies|employers?|locations?|index(?:\\.html?)?|"
                    + "\\d{1,3})");
    private static final Pattern WHAT_IS_SHOWN =
            Pattern.compile("job|view|show|details?|apply|index(?:\\.\\w+)?|vacancy");
    private static final Pattern FILE =
            Pattern.compile("\\.(?:css|js|png|jpe?g|gif|svg|ico|pdf|docx?|zip|xml|rss|json)$");
    private static final Pattern NAMES_ONE =
            Pattern.compile(".*(?:\\d{2,}|[a-z0-9][-_.+%][a-z0-9]).*|.{8,}|[a-z]*\\d+");

    private static final Pattern NAMES_ONE_IN_QUERY = Pattern.compile("\\bid=|\\d{4,}");

    private LinkLook() {}

    static List<URI> advertisements(URI listing, List<URI> links) {
        List<URI> own = links.stream()
                .filter(link -> sameHost(listing, link) && namesOneThing(link) && !link.equals(listing))
                .toList();
        List<URI> telling = own.stream().filter(LinkLook::isTelling).toList();
        return telling.isEmpty() ? largestGroup(own) : telling;
    }

    /** The links to other pages of the same host. */
    static List<URI> own(URI listing, List<URI> links) {
        return links.stream()
                .filter(link -> sameHost(listing, link) && !link.equals(listing))
                .toList();
    }

    private static boolean sameHost(URI listing, URI link) {
        return String.valueOf(listing.getAuthority()).equalsIgnoreCase(String.valueOf(link.getAuthority()));
    }

    private static boolean namesOneThing(URI link) {
        String path = path(link);
        String last = lastTelling(path);
        boolean bare = link.getQuery() == null;
        if (FILE.matcher(path).find() || (bare && NOT_ONE_THING.matcher(last).matches())) {
            return false;
        }
        return NAMES_ONE.matcher(last).matches()
                || (!bare && NAMES_ONE_IN_QUERY.matcher(link.getQuery()).find());
    }

    /** The last part of a path, or the one before where the last only says what is shown: {@code /8214/baker/job}. */
    private static String lastTelling(String path) {
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        return slash > 0 && WHAT_IS_SHOWN.matcher(last).matches()
                ? path.substring(path.lastIndexOf('/', slash - 1) + 1, slash)
                : last;
    }

    private static boolean isTelling(URI link) {
        String path = path(link);
        int folder = path.lastIndexOf('/');
        String last = path.substring(folder + 1);
        return TELLING.matcher(path.substring(0, Math.max(folder, 0))).find()
                || TELLING.matcher(last).lookingAt()
                || (link.getQuery() != null && TELLING.matcher(path).find());
    }

    private static List<URI> largestGroup(List<URI> links) {
        Map<String, List<URI>> groups = new LinkedHashMap<>();
        for (URI link : links) {
            String path = path(link);
            groups.computeIfAbsent(path.substring(0, path.lastIndexOf('/') + 1), folder -> new ArrayList<>())
                    .add(link);
        }
        return groups.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static String path(URI link) {
        String path = link.getRawPath() == null ? "" : link.getRawPath().toLowerCase(Locale.ROOT);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
