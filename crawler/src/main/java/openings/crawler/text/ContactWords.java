package openings.crawler.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of contact lines ({@code contact-words.tsv}) and common first names ({@code first-names.tsv}), folded. */
final class ContactWords {
    private static final Map<String, Set<String>> WORDS = WordTable.read("contact-words.tsv");
    private static final Set<String> CUES = WORDS.getOrDefault("cue", Set.of());
    private static final Set<String> PERSONS = WORDS.getOrDefault("person", Set.of());
    private static final Set<String> GREETINGS = WORDS.getOrDefault("end", Set.of());
    private static final Set<String> TITLES = WORDS.getOrDefault("title", Set.of());
    private static final Set<String> ASKING = WORDS.getOrDefault("ask", Set.of());
    private static final Set<String> CONNECTING = WORDS.getOrDefault("connect", Set.of());
    private static final Set<String> BOSSES = WORDS.getOrDefault("boss", Set.of());
    private static final Set<String> COPULAS = WORDS.getOrDefault("is", Set.of());
    private static final Set<String> ROLE_WORDS = WORDS.getOrDefault("role", Set.of());
    private static final Set<String> STOPS = WORDS.getOrDefault("stop", Set.of());
    private static final Set<String> FIRST_NAMES = firstNames();
    /** By {@link #beginning}: a bit for each length of a word that begins so. */
    private static final long[] LENGTHS = lengths();

    /** What people do, as compounds end. */
    private static final List<String> ROLES = List.of(
            "leitung",
            "leiter",
            "leiterin",
            "leder",
            "lederen",
            "leiar",
            "leiaren",
            "chef",
            "chefen",
            "sjef",
            "sjefen",
            "manager",
            "berater",
            "beraterin",
            "referent",
            "referentin",
            "konsulent",
            "konsulenten",
            "adviseur",
            "medewerker",
            "medewerkster",
            "medarbejder",
            "mitarbeiter",
            "mitarbeiterin",
            "ansvarlig",
            "ansvarig",
            "coordinator",
            "koordinator",
            "rektor",
            "principal",
            "headteacher",
            "recruiter",
            "director",
            "direktor",
            "direktør",
            "supervisor",
            "inspektor",
            "verwalter",
            "partner",
            "assistent");

    /** What stands right before or behind the name of a firm or an institution, though people are called so too. */
    private static final Set<String> INSTITUTIONS = WORDS.getOrDefault("institution", Set.of());

    private static final List<String> STREETS = List.of(
            "strasse", "vej", "gade", "straat", "weg", "laan", "plein", "platz", "gasse", "allee", "gata", "gate",
            "vagen", "veien");

    /** What firms and departments are called, and streets, as compounds end. */
    private static final List<String> FIRMS = List.of(
            "abteilung",
            "afdeling",
            "afdelingen",
            "avdelning",
            "avdelningen",
            "gruppe",
            "gruppen",
            "team",
            "center",
            "centret",
            "zentrum",
            "service",
            "kontor",
            "kontoret",
            "kommune",
            "kommun",
            "gemeente",
            "skole",
            "skolen",
            "schule",
            "hospital",
            "sygehus",
            "klinik",
            "klinikum",
            "haus",
            "strasse",
            "vej",
            "gade",
            "straat",
            "weg",
            "laan",
            "plein",
            "platz",
            "gasse",
            "allee",
            "dienst",
            "werke",
            "werk",
            "bank",
            "vaerksted",
            "forretning",
            "schap",
            "formedling",
            "formedlingen",
            "tjanst",
            "tjeneste",
            "bedrijf",
            "groep",
            "forening",
            "transport",
            "spedition",
            "erei",
            "gesellschaft",
            "genossenschaft",
            "versicherung",
            "kasse",
            "sjukhus",
            "sykehus",
            "sjukehus",
            "lasarett",
            "apotek",
            "kirke",
            "kyrka",
            "kaupunki",
            "palvelut",
            "ziekenhuis",
            "advocaten",
            "accountants",
            "centrum",
            "centre",
            "handel",
            "verein",
            "verband",
            "stiftung",
            "fonden",
            "kraft",
            "wesen",
            "amt",
            "buro",
            "buero",
            "burgh",
            "shire",
            "ville",
            "stadt",
            "ufer",
            "damm");

    private ContactWords() {}

    private static Set<String> firstNames() {
        Set<String> names = new HashSet<>();
        WordTable.read("first-names.tsv").values().forEach(names::addAll);
        return Set.copyOf(names);
    }

    private static long[] lengths() {
        long[] lengths = new long[32 * 32 * 32];
        Stream.of(CUES, GREETINGS).flatMap(Set::stream).forEach(words -> {
            String first = words.split(" ", 2)[0];
            long length = 1L << first.length();
            lengths[beginning(first.toCharArray(), 0)] |= length;
            lengths[beginning(first.replaceFirst("ae", "a").toCharArray(), 0)] |= length; // written æ
        });
        return lengths;
    }

    /**
     * Whether a word of a text may be one of a contact line or a greeting; costs next to nothing. Folded, letters outside
     * ASCII may become two, so the length of a word with such a letter says nothing.
     */
    static boolean mayBe(char[] text, int start, int end) {
        long lengths = LENGTHS[beginning(text, start)];
        return lengths != 0 && ((lengths >> (end - start) & 1) == 1 || !isAscii(text, start, end));
    }

    private static boolean isAscii(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] > '\u007f') {
                return false;
            }
        }
        return true;
    }

    /** A number made of the first three letters. */
    private static int beginning(char[] text, int start) {
        int key = 0;
        for (int i = start; i < start + 3; i++) {
            key = 32 * key + (i < text.length ? letter(text[i]) : 0);
        }
        return key;
    }

    private static int letter(char c) {
        int bare = c <= '\u007f' ? c | 0x20 : bare(Character.toLowerCase(c));
        return bare >= 'a' && bare <= 'z' ? bare - 'a' + 1 : 0;
    }

    private static int bare(char c) {
        return switch (c) {
            case 'å', 'ä', 'à', 'á', 'â', 'æ' -> 'a';
            case 'ø', 'ö', 'ó' -> 'o';
            case 'ü', 'ú' -> 'u';
            case 'é', 'è' -> 'e';
            case 'ç' -> 'c';
            default -> c;
        };
    }

    static boolean isCue(String word) {
        return CUES.contains(word);
    }

    /** Whether a person is named behind the word rather than a firm. */
    static boolean isPersonCue(String word) {
        return PERSONS.contains(word);
    }

    static boolean isGreeting(String line) {
        return GREETINGS.contains(line);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isFirstName(String word) {
        return FIRST_NAMES.contains(word.split("-", 2)[0]);
    }

    /** Whether someone is asked for, written to or answered by behind the word. */
    static boolean isAsking(String word) {
        return ASKING.contains(word);
    }

    /** Whether the word may stand between one that asks for a person and the name. */
    static boolean isConnecting(String word) {
        return CONNECTING.contains(word) || TITLES.contains(word) || isRole(word);
    }

    /** Whether it is what someone is to those who work there: chef, line manager, contact. */
    static boolean isBoss(String word) {
        return BOSSES.contains(word) || isRole(word);
    }

    /** Whether it says who someone is: is, heisst, blir. */
    static boolean isCopula(String word) {
        return COPULAS.contains(word);
    }

    static boolean isRole(String word) {
        return ROLE_WORDS.contains(word) || endsWithAny(word, ROLES);
    }

    /** Whether the word is one for a firm, an institution or a street. */
    static boolean isInstitution(String word) {
        return INSTITUTIONS.contains(word) || endsWithAny(word, STREETS);
    }

    /** Whether the word is no part of a person's name. Streets and schools are called after people, all in one word. */
    static boolean isStop(String word) {
        boolean calledAfter = word.indexOf('-') > 0 && endsWithAny(word, FIRMS);
        return calledAfter || (!isFirstName(word) && isCommon(word));
    }

    private static boolean isCommon(String word) {
        return STOPS.contains(word)
                || INSTITUTIONS.contains(word)
                || CUES.contains(word)
                || isRole(word)
                || endsWithAny(word, FIRMS);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
