package openings.crawler.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a person's name in a line: capitalised words without titles before and other words behind them.
 *
 * @param words folded, without particles; empty where nothing is left
 * @param isTitled whether a title stands before it
 * @param isWhole whether no capitalised word that is not a name stands behind it
 * @param isFirm whether a word for a firm or an institution stands right before or behind it
 */
record PersonName(
        String line, int start, int end, List<String> words, boolean isTitled, boolean isWhole, boolean isFirm) {
    private static final String PART =
            "(?:\\p{Lu}[\\p{L}'’]+|(?:\\p{Lu}\\.){1,4}|\\p{Lu}(?![\\p{L}/]))(?:-\\p{Lu}?[\\p{L}'’]+)*";
    private static final String PARTICLE =
            "(?:van der|van den|van de|van 't|op de|op den|in 't|'t|van|von der|von|vom|zu|de la|de|del|della|di|da|dos|der|den|ten|ter|te|el|al|af|av|la|le|du|do|das|bin|ben|y)";

    /** Capitalised words one after another, particles between them. */
    static final Pattern SEQUENCE = Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}@.])" + PART
            + "(?:[ \\u00a0]?(?:(?<=[ \\u00a0])" + PARTICLE + "[ \\u00a0])?(?<=[ .\\u00a0])" + PART + "){0,5}");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");
    private static final Pattern REACHED = Pattern.compile(
            "\\s*[,;(–|-]?\\s*(?:(?:på|on|at|under|unter|au|op|via|per|tel|tlf|telefon|telefonnummer|telefoon|telefonisch|mobil|mob|mobile|phone|e-?mail|e-post"
                    + "|epost|mail|tél|by|le|or|og|ved|til|eller|und|and|an|al|en el|numero|número|numerem|pod|op het|puh|för|[,:])[\\s.:]*){0,4}\\[(?:phone|e-mail)\\]");
    private static final Pattern ASKING = Pattern.compile(
            ".*?(\\p{L}+)\\s*(?::|med|hos|efter|etter|naar|met|mit|bei|with|for|to|à|an|aan|av|af|bij)?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ \\u00a0]?){1,4}");
    private static final Pattern REPLY = Pattern.compile(
            "\\s+(?:hilft|hilf|freut|beantwortet|steht|gibt|helpt|vertelt|staat|beantwoordt|hjælper|svarer|hjelper|svarar|hjälper"
                    + "|berättar|forteller|fortæller|står|répond|répondra|vous|se tient|would|will|is happy|can|looks forward)(?!\\p{L})");
    /** What only people do. */
    private static final Pattern REPLIES = Pattern.compile(
            "\\s+(?:(?:hilft|freut sich|beantwortet|gibt Ihnen|gibt dir|steht Ihnen|helpt|vertelt|staat (?:je|u)|beantwoordt|hjælper dig|svarer på"
                    + "|hjelper deg|svarar på|hjälper dig|berättar|forteller|fortæller|répond(?:ra)? à|se tient|te cuenta|risponde|odpowie|vastaa|glæder sig|gleder seg|ser frem|ser fram|kijkt uit|looks forward))(?!\\p{L})");

    private static final Pattern WHERE_OR_WHEN =
            Pattern.compile("\\s+(?:at the|if|om|hvis|dersom|wenn|falls|als je|si|se|jeśli|jos)(?!\\p{L})");
    /** A street or a town, if it is not what someone does. */
    private static final Pattern BESIDE = Pattern.compile("\\s*,\\s*(\\p{Lu}\\p{Ll}+)");
    /** A street with its number, a post code, or the rest of a name of a firm. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\s*(?:&|\\+)\\s*\\p{Lu}|\\s*,[^,;.\\[]{0,40}\\s\\d{1,4}[a-z]?(?:$|[\\s,;.])|\\s*,\\s*\\d|\\s+\\d|\\s+(?:and|und|og|och|en|et|y|e|i|für|for|de|of)\\s+\\p{Lu}");

    private static final Pattern NUMBERED = Pattern.compile("\\s*[,(:–|-]+\\s*\\[(?:phone|e-mail)\\]");
    private static final Pattern REACHED_BEFORE =
            Pattern.compile(".*\\[(?:phone|e-mail)\\]\\s*[|(,;:–—/-]*\\s*", Pattern.DOTALL);
    private static final Pattern ROLE_BEHIND =
            Pattern.compile("\\s*[,(–-]\\s*(\\p{L}+)(?:\\s+(\\p{L}+))?.*", Pattern.DOTALL);
    private static final Pattern FIRM_BEHIND = Pattern.compile(
            "\\s*(?:[AIKP]/S(?!\\p{L})|&\\s*(?:Co|Partners?|Zonen|Söhne|Sons|Sønner|Söner|Kollegen|Associates|Fils|Zn)(?!\\p{L})"
                    + "|(?:vei|veien|vej|gate|gata|väg|vägen|gade|plass|plads|plats|torg)(?!\\p{L}))");

    /** Written with a capital too, within a name; and what stands before things rather than people. */
    private static final Set<String> PARTICLES = Set.of(
            "la", "le", "el", "de", "du", "van", "von", "der", "den", "ten", "ter", "di", "da", "al", "bin", "ben",
            "ni", "op");

    /** Written like titles, and none in capitals. */
    private static final Set<String> ABBREVIATIONS = Set.of("MS", "HR");

    private static final Set<String> ARTICLES = Set.of("die", "das", "the", "het");
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int MOST_WORDS = 4;
    /** Words of a name of which none is known. */
    private static final int MOST_UNKNOWN = 3;

    private static final int NEAR = 40;
    private static final int LONGEST_ASKING = 40;

    /** Where a line stands that a name may stand in. */
    enum Place {
        CONTACT_LINE,
        BELOW_HEADING,
        SIGNATURE
    }

    static PersonName of(String line, MatchResult sequence) {
        List<String> words = new ArrayList<>();
        String before = wordBefore(line, sequence.start());
        boolean titled = isTitle(before);
        boolean firm = ContactWords.isInstitution(before) || ARTICLES.contains(before);
        int start = sequence.start();
        int end = start;
        Matcher matcher = WORD.matcher(line).region(sequence.start(), sequence.end());
        while (matcher.find()) {
            String word = Fold.fold(matcher.group());
            boolean particle = Character.isLowerCase(matcher.group().charAt(0))
                    || (!words.isEmpty() && matcher.end() < sequence.end() && PARTICLES.contains(word));
            if (particle) {
                continue;
            }
            boolean title = words.isEmpty() && isTitle(word) && !ABBREVIATIONS.contains(matcher.group());
            boolean function = words.isEmpty() && isAbbreviation(matcher.group(), sequence.group());
            if (title || function || ContactWords.isStop(word)) {
                boolean institution = ContactWords.isInstitution(word);
                if (!words.isEmpty()) {
                    return new PersonName(line, start, end, words, titled, false, firm || institution);
                }
                firm = institution || ARTICLES.contains(word);
                titled = titled || title;
            } else {
                start = words.isEmpty() ? matcher.start() : start;
                words.add(word);
                end = matcher.end();
            }
        }
        boolean legal = FIRM_BEHIND.matcher(line).region(end, line.length()).lookingAt();
        return new PersonName(line, start, end, words, titled, true, firm || legal);
    }

    /** Whether it is short for what someone does, as in {@code VD Anna Berg}, where not all is in capitals. */
    private static boolean isAbbreviation(String word, String sequence) {
        return word.length() > 1 && word.length() <= LONGEST_ABBREVIATION && isCapitals(word) && !isCapitals(sequence);
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    PersonName {
        words = List.copyOf(words);
    }

    private static boolean isTitle(String word) {
        return ContactWords.isTitle(word);
    }

    private static String wordBefore(String line, int start) {
        String before = line.substring(Math.max(0, start - 24), start).stripTrailing();
        String word = Fold.fold(before.substring(before.lastIndexOf(' ') + 1));
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.substring(bare.lastIndexOf('-') + 1);
    }

    /**
     * Whether it is a person's: by a title, a known first name or an address of that name; another one only where a person is
     * sure to be meant.
     *
     * @param addressed words of the e-mail addresses of the text
     */
    boolean isPerson(ContactCue cue, Place place, Set<String> addressed) {
        if (words.isEmpty() || words.size() > MOST_WORDS + 1) {
            return false;
        }
        if (isFirm && !isTitled) {
            return false;
        }
        boolean known = ContactWords.isFirstName(words.getFirst())
                || (isWhole && words.stream().anyMatch(addressed::contains));
        boolean alone = place != Place.CONTACT_LINE && line.strip().length() == end - start;
        if (words.size() == 1) {
            boolean asked = isReached() && isWhole && Asking.before(line, start).isDirect();
            return isTitled || asked || (known && (isReached() || alone || isAskedFor() || place == Place.SIGNATURE));
        }
        return isTitled || known || (isWhole && isExpected(cue, place, alone));
    }

    /** Whether it is of someone who answers: {@code Anna Berg helps you}. Then the word for contact may stand behind. */
    boolean answers() {
        boolean known = words.size() > 1 && ContactWords.isFirstName(words.getFirst());
        return (known && REPLY.matcher(line).region(end, line.length()).lookingAt()) || repliesAsPerson();
    }

    private boolean repliesAsPerson() {
        return words.size() > 1
                && words.size() <= MOST_UNKNOWN
                && REPLIES.matcher(line).region(end, line.length()).lookingAt();
    }

    private boolean isExpected(ContactCue cue, Place place, boolean alone) {
        boolean afterPersonCue = cue.isPersonNear(start, NEAR) && isEnded();
        boolean role = ContactWords.isRole(wordBefore(line, start)) && isReached();
        boolean brief = words.size() <= MOST_UNKNOWN;
        boolean besideNumber = brief
                && line.substring(end).replace(")", "").isBlank()
                && REACHED_BEFORE.matcher(line).region(0, start).matches();
        boolean numbered = words.size() == 2
                && NUMBERED.matcher(line).region(end, line.length()).lookingAt();
        boolean apposed =
                brief && isReached() && line.substring(0, start).stripTrailing().endsWith(",");
        boolean initialed = INITIALS.matcher(line).region(start, line.length()).lookingAt() && isEnded();
        return afterPersonCue
                || role
                || apposed
                || numbered
                || besideNumber
                || (brief && (initialed || isOfRole()))
                || (brief && isSolitary() && isAsked())
                || repliesAsPerson()
                || (place == Place.SIGNATURE && alone && brief);
    }

    /** Whether what the person does stands behind: {@code Urs Keller, Leiter Produktion}. */
    private boolean isOfRole() {
        Matcher behind = ROLE_BEHIND.matcher(line).region(end, line.length());
        return behind.matches()
                && (ContactWords.isRole(Fold.fold(behind.group(1)))
                        || (behind.group(2) != null && ContactWords.isRole(Fold.fold(behind.group(2)))));
    }

    /** Whether a person is asked for; names of three words, none of them known, are rather those of firms and their towns. */
    private boolean isAsked() {
        Asking asking = Asking.before(line, start);
        boolean numbered = line.indexOf("[phone]", end) >= 0 || line.indexOf("[e-mail]", end) >= 0;
        Matcher beside = BESIDE.matcher(line).region(end, line.length());
        if (beside.lookingAt() && !ContactWords.isRole(Fold.fold(beside.group(1))) && !numbered) {
            return false;
        }
        boolean ends = numbered
                || isEnded()
                || WHERE_OR_WHEN.matcher(line).region(end, line.length()).lookingAt();
        boolean maybe = words.size() == 2 || numbered;
        return ends && (asking.isOfPerson() || (maybe && asking.isForPerson(isReached())));
    }

    /** Whether no address follows, as one of a firm would, and nothing that is more of its name. */
    private boolean isSolitary() {
        return !ADDRESSED.matcher(line).region(end, line.length()).lookingAt();
    }

    /** Whether it stands right behind a word that makes the line a contact line: {@code Ask for Anna}. */
    private boolean isAskedFor() {
        if (!isWhole) {
            return false;
        }
        Matcher asking = ASKING.matcher(line).region(Math.max(0, start - LONGEST_ASKING), start);
        return asking.matches() && ContactWords.isCue(Fold.fold(asking.group(1)));
    }

    /** Whether a telephone number or an address follows. */
    private boolean isReached() {
        return REACHED.matcher(line).region(end, line.length()).lookingAt();
    }

    private boolean isEnded() {
        return end == line.length()
                || ",;(.–-".indexOf(line.charAt(end)) >= 0
                || line.startsWith(" (", end)
                || isReached();
    }

    /** As it stands in the line. */
    String written() {
        return line.substring(start, end);
    }
}
