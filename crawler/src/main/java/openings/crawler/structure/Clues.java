package openings.crawler.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openings.crawler.feed.FeedField;
import openings.crawler.text.HtmlText;
import openings.crawler.text.Whitespace;
import org.jsoup.nodes.Element;

/**
 * Finds employer and place where neither a label nor a line beside the title tells them: a link to the company, the text of a
 * logo, "Bakery Ltd is looking for", "About Bakery Ltd", an address.
 */
final class Clues {
    private static final Pattern LOGO =
            Pattern.compile("(?i)\\b(?:company |employer )?logo(?: of| von| de| van| for)?\\b[:\\s-]*");
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?i)of|the|and|og|und|et|y|e|i|de|la|le|du|des|del|della|van|von|der|den|&|for|für|en|a|w");
    private static final int MOST_NAME_WORDS = 7;
    private static final Pattern CONTACT = Pattern.compile("(?i)contact|kontakt|adress");
    private static final Pattern POSTCODE = Pattern.compile("^(?:[A-Z]{1,2}-)?\\d{4,5} ");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:à propos de|chi è|o firmie|wer ist|qui est|werken bij|arbeiten bei|about|über|om|over|sobre|join)\\s+");
    private static final int MOST_LINES = 12;
    private static final int MOST_SENTENCES = 40;

    private final Outline outline;
    private final String bodyText;
    private final Element text;
    private final PageName name;
    private final FieldValues values;

    Clues(Outline outline, Element text, PageName name, FieldValues values, String bodyText) {
        this.bodyText = bodyText;
        this.text = text;
        this.outline = outline;
        this.name = name;
        this.values = values;
    }

    void read() {
        if (!values.has(FeedField.EMPLOYER)) {
            BesideTitle.linkedCompany(outline, name)
                    .or(this::logo)
                    .or(this::seeker)
                    .or(this::about)
                    .ifPresent(employer -> values.add(FeedField.EMPLOYER, employer, true));
        }
        if (!values.has(FeedField.EMPLOYER) || !values.has(FeedField.PLACE)) {
            address();
        }
    }

    /** Of logos below the running text it is not known whose they are. */
    private Optional<String> logo() {
        for (Element image : outline.elements()) {
            if (image.equals(text)) {
                return Optional.empty();
            }
            String shown = image.normalName().equals("img") ? Whitespace.line(image.attr("alt")) : "";
            if (LOGO.matcher(shown).find()) {
                String bare = LabelledValue.trimmed(LOGO.matcher(shown).replaceAll(""));
                if (isName(bare) && isMentioned(bare)) {
                    return Optional.of(bare);
                }
            }
        }
        return Optional.empty();
    }

    /** A logo may be that of the software; the employer's name stands in words too. */
    private boolean isMentioned(String text) {
        String folded = " " + Folding.fold(text) + " ";
        return name.mentions(text) || (" " + bodyText).contains(folded);
    }

    /** Who seeks, in a sentence that begins with it. */
    private Optional<String> seeker() {
        return outline.blocks().stream()
                .limit(MOST_SENTENCES)
                .filter(block -> block.text().length() > 40)
                .map(block -> subject(block.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> subject(String text) {
        String[] words = text.split(" ", MOST_NAME_WORDS + 6);
        for (int end = 1; end <= Math.min(MOST_NAME_WORDS, words.length - 2); end++) {
            if (seeks(words, end)) {
                String subject = String.join(" ", List.of(words).subList(0, end));
                return isName(subject) && isProper(words, end)
                        ? Optional.of(LabelledValue.trimmed(subject))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean seeks(String[] words, int from) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < Math.min(words.length, from + 4); i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(Folding.fold(words[i]));
            if (WordLists.SEEKS.is(phrase.toString()) && Character.isLowerCase(words[from].charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Names are written with capitals, small words between them apart. */
    private static boolean isProper(String[] words, int end) {
        for (int i = 0; i < end; i++) {
            boolean small = i > 0 && i < end - 1 && SMALL_WORD.matcher(words[i]).matches();
            if (words[i].isEmpty() || !(small || ShortText.isCapital(words[i]))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> about() {
        for (Block block : outline.blocks()) {
            String folded = block.folded();
            if (block.heading() > 1 && WordLists.ABOUT.begins(folded) && !WordLists.SECTIONS.is(folded)) {
                String rest = withoutLead(block.text());
                if (isName(rest) && !JobWords.soundsLikeTitle(rest)) {
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutLead(String heading) {
        String rest = LEAD.matcher(heading).replaceFirst("");
        return rest.equals(heading) ? "" : LabelledValue.trimmed(rest.replace("?", ""));
    }

    /** In an address the employer may stand in the first line, the town in one that begins with a post code. */
    private void address() {
        for (Element element : outline.elements()) {
            if (isContact(element)) {
                HtmlText.of(element).lines().limit(MOST_LINES).forEach(this::addressLine);
            }
            if (values.has(FeedField.EMPLOYER) && values.has(FeedField.PLACE)) {
                return;
            }
        }
    }

    /** Of parts of a page that hold nothing else. */
    private static boolean isContact(Element element) {
        boolean named = element.normalName().equals("address")
                || CONTACT.matcher(element.className()).find();
        return named && !BriefText.of(element).isEmpty();
    }

    private void addressLine(String line) {
        if (!values.has(FeedField.EMPLOYER) && ShortText.isEmployer(line) && isName(line)) {
            values.add(FeedField.EMPLOYER, line, true);
        }
        if (!values.has(FeedField.PLACE) && POSTCODE.matcher(line).find() && ShortText.isPlace(line)) {
            values.add(FeedField.PLACE, line, true);
        }
    }

    private boolean isName(String text) {
        String folded = Folding.fold(text);
        return BesideTitle.couldBeName(text)
                && !name.isSite(text)
                && !WordLists.NOT_EMPLOYERS.is(folded)
                && !WordLists.GENERIC.is(folded)
                && !WordLists.SECTIONS.is(folded);
    }
}
