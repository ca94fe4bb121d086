package openings.app.world;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of an advertisement.
 *
 * @param opening paragraphs before the duties
 * @param dutiesHeading the line above the duties
 * @param closing paragraphs after the duties
 */
public record AdText(
        String title, List<String> opening, String dutiesHeading, List<String> duties, List<String> closing) {
    public AdText {
        opening = List.copyOf(opening);
        duties = List.copyOf(duties);
        closing = List.copyOf(closing);
    }

    /** The description as HTML, without attributes. */
    public String html() {
        return paragraphs(opening)
                + paragraphs(List.of(dutiesHeading))
                + duties.stream()
                        .map(duty -> "<li>" + escape(duty) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"))
                + paragraphs(closing);
    }

    /** The description as plain text, a paragraph or duty to a line. */
    public String plain() {
        return Stream.of(
                        opening.stream(),
                        Stream.of(dutiesHeading),
                        duties.stream().map(duty -> "- " + duty),
                        closing.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The first words of the description up to {@code characters}, cut at a blank, with an ellipsis. */
    public String teaser(int characters) {
        String text = plain();
        if (text.length() <= characters) {
            return text;
        }
        return text.substring(0, Math.max(text.lastIndexOf(' ', characters), 0)) + " …";
    }

    private static String paragraphs(List<String> paragraphs) {
        return paragraphs.stream().map(text -> "<p>" + escape(text) + "</p>\n").collect(Collectors.joining());
    }

    /** {@code text} with the characters that mean something in HTML and XML replaced. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
