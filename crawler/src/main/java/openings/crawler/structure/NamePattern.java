package openings.crawler.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.feed.FeedField;
import org.jspecify.annotations.Nullable;

/**
 * Reads employer and place out of the pattern of a name: {@code Role at Company – City}, {@code Company: Role}, {@code Role |
 * Company | City | Board}, {@code Role in City}.
 */
final class NamePattern {
    private static final Pattern AT = Pattern.compile(
            "\\s(?:at|@|bei|bei der|beim|chez|hos|bij|presso|w firmie)\\s+(\\p{Lu}[^|–—·(,]{0,60}?|[\\d\\p{L}][\\p{L}\\d.&-]{1,30})(?=\\s*(?:[|–—·(,]|\\s-\\s|$|\\s(?:in|en|à|i|w|te|a)\\s(?:\\d{4,5}\\s)?\\p{Lu}))");
    private static final Pattern IN = Pattern.compile(
            "\\s(?:in|en|à|i|w|te|a|på|ved)\\s+((?:\\d{4,5}\\s)?\\p{Lu}[\\p{L}.'’ -]{1,40}?(?:,\\s*\\p{Lu}[\\p{L}.'’ -]{1,30})?)(?=\\s*(?:[|–—·(]|\\s-\\s|$))");
    /** What employers call the pages of their vacancies. */
    private static final Pattern CAREERS = Pattern.compile(
            "(?i:werken bij|werk bij|vacatures bij|arbeiten bei|jobs bei|karriere bei|stellen bei|jobs at|careers at|working at|work at|work for|join"
                    + "|jobs? hos|arbejd hos|karriere hos|jobba hos|jobb hos|jobbe hos|travailler chez|emplois? chez|recrutement chez|trabaja en|trabajar en|empleo en"
                    + "|lavora con|lavorare in|praca w|kariera w|trabalhar na)\\s+(\\p{Lu}.{1,60})");

    private static final Pattern COMPANY_COLON = Pattern.compile("^(\\p{Lu}[^:|]{1,60}):\\s+(\\S.{2,})$");
    private static final int MOST_PLACE_WORDS = 4;

    private final PageName name;
    private final String bodyText;
    private final FieldValues values;
    private final List<List<String>> unsure = new ArrayList<>();

    NamePattern(PageName name, String bodyText, FieldValues values) {
        this.name = name;
        this.bodyText = bodyText;
        this.values = values;
    }

    /** Fills employer and place where what stands around the title in a longer name surely tells them. */
    void read(String title) {
        for (String each : name.names()) {
            if (!each.equals(title)) {
                rest(each, title);
            }
        }
    }

    /** The title without employer and place, where nothing but the title tells them. */
    String bare(String title) {
        Matcher colon = COMPANY_COLON.matcher(title);
        if (colon.matches() && WordLists.GENERIC.is(Folding.fold(colon.group(1)))) {
            return bare(colon.group(2).strip());
        }
        if (values.has(FeedField.EMPLOYER)) {
            return title;
        }
        if (colon.matches() && isEmployer(colon.group(1)) && isRoleRatherThan(colon.group(2), colon.group(1))) {
            employer(colon.group(1));
            return colon.group(2).strip();
        }
        Matcher at = AT.matcher(title);
        if (at.find() && isEmployer(at.group(1))) {
            employer(at.group(1));
            PageName.parts(title.substring(at.end())).forEach(this::place);
            return title.substring(0, at.start()).strip();
        }
        return title;
    }

    private static boolean isRoleRatherThan(String role, String company) {
        return JobWords.soundsLikeTitle(role) || !JobWords.soundsLikeTitle(company);
    }

    /** What stands around the title in a longer name. */
    private void rest(String longer, String title) {
        int at = indexOf(longer, title);
        if (at < 0) {
            return;
        }
        String before = longer.substring(0, at).strip();
        String after = " " + longer.substring(at + title.length()).strip();
        if (before.endsWith(":")) {
            String company = before.substring(0, before.length() - 1).strip();
            if (isEmployer(company) && !company.contains(" - ") && mentioned(company)) {
                employer(company);
            }
        }
        Matcher company = AT.matcher(after);
        if (company.find() && isEmployer(company.group(1))) {
            employer(company.group(1));
            after = after.substring(company.end());
        }
        Matcher town = IN.matcher(after);
        if (town.find() && !isNameOfBoard(after.substring(0, town.start()))) {
            place(town.group(1));
        }
        parts(PageName.parts(after));
    }

    /** In {@code Baker – Jobs in Town} the town is where all of the board's are. */
    private static boolean isNameOfBoard(String before) {
        List<String> parts = PageName.parts(before + " ");
        return !parts.isEmpty()
                && WordLists.GENERIC.is(Folding.fold(parts.getLast().replaceFirst("^[-–—|·:\\s]+", "")));
    }

    private void parts(List<String> parts) {
        List<String> unknown = new ArrayList<>();
        for (String part : parts) {
            String bare = part.replaceFirst("^[,:\\s-]+", "");
            if (ShortText.isPlace(bare)) {
                place(bare);
            } else if (ShortText.isEmployer(bare) && isEmployer(bare)) {
                employer(bare);
            } else if (isEmployer(bare) && !WordLists.CONTRACT.is(Folding.fold(bare))) {
                unknown.add(part);
            }
        }
        unsure.add(unknown);
    }

    /**
     * Fills them by the order of the parts where they are still not known: employers stand before the board, towns behind
     * a comma or beside the employer.
     */
    void guess() {
        name.names().stream().flatMap(each -> PageName.parts(each).stream()).forEach(this::careers);
        for (List<String> parts : unsure) {
            parts.stream().filter(part -> part.startsWith(",")).findFirst().ifPresent(this::place);
            List<String> left = parts.stream()
                    .filter(part -> !part.startsWith(",") && !isKnown(part))
                    .toList();
            if (!values.has(FeedField.EMPLOYER) && left.size() > 1 && mentioned(left.getFirst())) {
                employer(left.getFirst());
            } else if (values.has(FeedField.EMPLOYER)) {
                left.stream().findFirst().ifPresent(this::placeIfMentioned);
            }
        }
    }

    /** A board calls no page so: whoever is worked for there is the employer, though the site have its name. */
    private void careers(String part) {
        Matcher careers = CAREERS.matcher(part);
        if (careers.matches() && !WordLists.NOT_EMPLOYERS.is(Folding.fold(careers.group(1)))) {
            employer(careers.group(1));
        }
    }

    /** Fills employer and place from {@code bei Bakery in Town}, whole. */
    void readBeside(String text) {
        String beside = " " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        Matcher at = AT.matcher(beside);
        if (at.lookingAt() && isEmployer(at.group(1))) {
            employer(at.group(1));
            Matcher town = IN.matcher(beside).region(at.end(), beside.length());
            if (town.lookingAt()) {
                place(town.group(1));
            }
        }
    }

    private boolean isKnown(String part) {
        return values.all().values().stream().anyMatch(known -> known.contains(part));
    }

    /** Of the last part of a name one cannot know whether it is a town or the board. */
    private void placeIfMentioned(String text) {
        if (name.site().size() > 1 || mentioned(text)) {
            place(text);
        }
    }

    private boolean mentioned(String text) {
        return (" " + bodyText + " ").contains(" " + Folding.fold(text) + " ");
    }

    private boolean isEmployer(String text) {
        String folded = Folding.fold(text);
        return !folded.isEmpty()
                && !name.isSite(text)
                && !WordLists.NOT_EMPLOYERS.is(folded)
                && !WordLists.GENERIC.is(folded)
                && !WordLists.SPEAKS.isIn(folded)
                && !WordLists.REMOTE.is(folded);
    }

    private void employer(String text) {
        if (!values.has(FeedField.EMPLOYER)) {
            values.add(FeedField.EMPLOYER, text.strip(), true);
        }
    }

    private void place(@Nullable String text) {
        String bare = text == null ? "" : text.replaceFirst("^[,:\\s-]+", "").strip();
        boolean short_ = bare.split("\\s+", -1).length <= MOST_PLACE_WORDS || ShortText.isPlace(bare);
        if (!values.has(FeedField.PLACE)
                && short_
                && ShortText.isCapital(bare)
                && isEmployer(bare)
                && !JobWords.soundsLikeTitle(bare)
                && !WordLists.CONTRACT.isIn(Folding.fold(bare))) {
            values.add(FeedField.PLACE, bare, true);
        }
    }

    private static int indexOf(String longer, String title) {
        return longer.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
    }
}
