package openings.crawler.extract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.crawler.feed.Names;
import openings.crawler.text.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds where a listing goes on: {@code rel=next}, a link that says so in one of many languages ({@code listing.yaml} beside
 * this class) or by an arrow, numbered pages beyond the one that is read, a button that loads more.
 */
final class Pagination {
    private static final Map<String, Set<String>> WORDS = load();
    private static final Set<String> ARROWS = Set.of("›", "»", ">", ">>", "→", "❯", "⟩", "▶");
    private static final Set<String> OFF = Set.of("disabled", "is-disabled", "inactive");
    private static final List<String> ADDRESSES =
            List.of("href", "data-href", "data-url", "data-next-url", "data-next", "data-load-url");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PAGED = Pattern.compile(
            "(?i)(?:^|[?&/_-])(?:page|p|pg|pagina|seite|side|sida|strona|sivu|pageno|pagenumber|paged|offset|start|from|first|skip)[=/_-]?[0-9]+(?:[&/.]|$)");
    private static final int LONGEST_WORDS = 40;

    private final URI page;

    private Pagination(URI page) {
        this.page = page;
    }

    /** Addresses of further pages of the listing, the page itself and those before it left out. */
    static Set<URI> next(Document document, URI page) {
        Pagination pagination = new Pagination(page);
        Set<URI> next = new LinkedHashSet<>();
        for (Element link : document.select("a, button, link[rel]")) {
            if (pagination.leadsOn(link)) {
                pagination.address(link).ifPresent(next::add);
            }
        }
        next.remove(page);
        return next;
    }

    private boolean leadsOn(Element link) {
        if (isOff(link)) {
            return false;
        }
        if (hasToken(link.attr("rel"), "next")) {
            return true;
        }
        if (link.normalName().equals("link")) {
            return false;
        }
        String text = link.text();
        return text.length() <= LONGEST_WORDS && (saysNext(link, text) || isLaterPage(link, text.strip()));
    }

    private static boolean saysNext(Element link, String text) {
        for (String said : List.of(text, link.attr("aria-label"), link.attr("title"))) {
            String word = said.length() <= LONGEST_WORDS ? Names.normalise(said) : "";
            if (says("next", word) || says("more", word)) {
                return true;
            }
        }
        return ARROWS.contains(text.strip()) || (text.isBlank() && hasToken(link.className(), "next"));
    }

    /** Whether a link shows a number beyond the page's own, and leads to an address that differs in a number only. */
    private boolean isLaterPage(Element link, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        Optional<URI> target = address(link);
        return target.isPresent()
                && PAGED.matcher(relative(target.get())).find()
                && samePath(target.get())
                && Integer.parseInt(text) > number();
    }

    /** Which page of the listing this is, counted from 1. */
    private int number() {
        Matcher paged = PAGED.matcher(relative(page));
        if (!paged.find()) {
            return 1;
        }
        Matcher digits = DIGITS.matcher(paged.group());
        return digits.find()
                        && digits.group().length() < 5
                        && !paged.group().matches("(?i).*(?:offset|start|from|first|skip).*")
                ? Integer.parseInt(digits.group())
                : 1;
    }

    private boolean samePath(URI target) {
        return Objects.equals(page.getHost(), target.getHost())
                && (withoutNumbers(target).equals(withoutNumbers(page))
                        || withoutNumbers(target).startsWith(withoutNumbers(page)));
    }

    private static String withoutNumbers(URI uri) {
        String path =
                uri.getRawPath() == null ? "" : PAGED.matcher(uri.getRawPath()).replaceAll("/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String relative(URI uri) {
        return (uri.getRawPath() == null ? "" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private Optional<URI> address(Element link) {
        for (String attribute : ADDRESSES) {
            if (link.hasAttr(attribute)) {
                Optional<URI> address = WebAddress.parse(page, link.attr(attribute));
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOff(Element link) {
        Element parent = link.parent();
        return link.hasAttr("disabled")
                || link.attr("aria-disabled").equals("true")
                || link.classNames().stream().anyMatch(OFF::contains)
                || (parent != null && parent.classNames().stream().anyMatch(OFF::contains));
    }

    private static boolean hasToken(String tokens, String token) {
        for (String each : tokens.split("\\s+", 20)) {
            if (each.equalsIgnoreCase(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String list, String word) {
        return !word.isEmpty() && requireNonNull(WORDS.get(list)).contains(word);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream file = requireNonNull(Pagination.class.getResourceAsStream("listing.yaml"))) {
            Map<String, List<String>> words = new YAMLMapper().readValue(file, new TypeReference<>() {});
            return words.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> Set.copyOf(new ArrayList<>(entry.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its listing.yaml; build it again", e);
        }
    }
}
