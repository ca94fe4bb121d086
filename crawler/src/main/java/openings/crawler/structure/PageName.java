package openings.crawler.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names that a page gives itself, for others to show: {@code og:title}, {@code title}.
 *
 * @param names the surest first
 * @param site names of the site, folded: what stands beside a title and is none of it
 */
record PageName(List<String> names, Set<String> site) {
    private static final int LONGEST = 400;
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—•·»›-]+\\s+|\\s*\\|\\s*|\\s*::\\s*|\\s[-–—]|\\s·");

    static PageName of(Document document, String board) {
        List<String> names = new ArrayList<>();
        Set<String> site = new LinkedHashSet<>();
        site.add(Folding.fold(board));
        for (Element meta : document.head().select("meta")) {
            String property = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            String content = Whitespace.line(meta.attr("content"));
            switch (property) {
                case "og:title", "twitter:title", "title" -> names.add(content);
                case "og:site_name", "application-name" -> site.add(Folding.fold(content));
                default -> {}
            }
        }
        names.add(Whitespace.line(document.title()));
        names.removeIf(name -> name.isEmpty() || name.length() > LONGEST);
        return new PageName(names.stream().distinct().toList(), site);
    }

    static List<String> parts(String name) {
        return Stream.of(PARTS.split(name, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean isSite(String text) {
        return site.contains(Folding.fold(text));
    }

    /** Whether a heading stands in one of the names. */
    boolean mentions(String heading) {
        String folded = Folding.fold(heading);
        return names.stream().anyMatch(name -> (" " + Folding.fold(name) + " ").contains(" " + folded + " "));
    }

    /** The part of a name that is neither the site nor a word for advertisements; null where there is none. */
    @Nullable
    String likelyTitle() {
        List<String> likely = names.stream()
                .flatMap(name -> parts(name).stream())
                .filter(part -> !isSite(part) && !WordLists.GENERIC.is(Folding.fold(part)))
                .toList();
        return likely.stream()
                .filter(JobWords::soundsLikeTitle)
                .findFirst()
                .orElse(likely.isEmpty() ? null : likely.getFirst());
    }
}
