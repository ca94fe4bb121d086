package openings.classifier.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openings.classifier.places.PlaceKey;
import openings.classifier.places.Sense;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import openings.contract.coding.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds the names in one part of an address, the longest first. Used by one thread. */
final class MentionReader {
    private static final int LONGEST_NAME = 7;
    /** A name that is only part of what stands between two commas must be that well known. */
    private static final int WELL_KNOWN = 42;

    private static final int LARGE = 45;

    private static final int LITTLE_MORE = 2;
    private static final int LONGEST_ABBREVIATION = 3;

    private final Gazetteer gazetteer;
    private final Signs signs;
    private final Words words;
    private final boolean isRegion;
    private final boolean isCountryKnown;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionReader(Gazetteer gazetteer, Signs signs, Words words, boolean isRegion, boolean isCountryKnown) {
        this.gazetteer = gazetteer;
        this.signs = signs;
        this.words = words;
        this.isRegion = isRegion;
        this.isCountryKnown = isCountryKnown;
    }

    /**
     * The names in {@code part}, in its order.
     *
     * @param isCountryKnown whether the address states its country: then an ordinary word that is all there is of the part
     *     is a town, if there is one
     */
    static List<Mention> in(
            @Nullable String part, boolean isRegion, boolean isCountryKnown, Gazetteer gazetteer, Signs signs) {
        if (part == null) {
            return List.of();
        }
        MentionReader reader = new MentionReader(gazetteer, signs, Words.of(part, 60), isRegion, isCountryKnown);
        reader.read();
        return reader.mentions;
    }

    private void read() {
        boolean isNew = false;
        int at = 0;
        while (at < words.size()) {
            int end = longest(at, isNew);
            if (end > at) {
                isNew = false;
                at = end;
            } else {
                isNew |= at > 0 && (signs.isJoint(words.at(at)) || gap(at).contains("/"));
                at++;
            }
        }
    }

    /** Adds the longest name that begins at {@code first}; the index behind it, or {@code first} where there is none. */
    private int longest(int first, boolean isNew) {
        for (int end = Math.min(words.size(), first + LONGEST_NAME); end > first; end--) {
            if (!isParted(first, end)) {
                List<Sense> senses = senses(first, end);
                if (!senses.isEmpty()) {
                    Evidence evidence = PostingWords.evidence(Evidence.Field.PLACE, words, first, end - 1);
                    boolean begins = isNew || (first > 0 && gap(first).contains("/"));
                    mentions.add(new Mention(senses, isRegion, begins, evidence));
                    return end;
                }
            }
        }
        return first;
    }

    private List<Sense> senses(int first, int end) {
        List<String> part =
                words.words().subList(first, end).stream().map(Word::text).toList();
        String key = PlaceKey.of(part);
        if (end - first == 1 && part.getFirst().length() <= LONGEST_ABBREVIATION) {
            List<Sense> abbreviated = abbreviated(first);
            if (!abbreviated.isEmpty()) {
                return abbreviated;
            }
        }
        if (signs.isNoise(key) || Character.isDigit(key.charAt(0)) || signs.isJoint(key)) {
            return List.of();
        }
        boolean isWhole = isEdge(first) && isEdgeBehind(end);
        for (String form : forms(key, isWhole)) {
            List<Sense> senses = gazetteer.senses(form);
            if (!senses.isEmpty()) {
                return isWhole ? senses : known(senses, first, end);
            }
        }
        boolean isAll = isCountryKnown && !isRegion && first == 0 && end == words.size();
        return isAll && !gazetteer.townsCalled(key).isEmpty()
                ? gazetteer.townsCalled(key)
                : isWhole ? wellKnownBase(key) : List.of();
    }

    /** A large town that is called by more than its name, as {@code Linz an der Donau}. */
    private List<Sense> wellKnownBase(String key) {
        return gazetteer.senses(PlaceKey.base(key)).stream()
                .filter(sense -> sense.weight() >= LARGE)
                .toList();
    }

    /** How the name may be written in the gazetteer. */
    private static Set<String> forms(String key, boolean isWhole) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key);
        if (isWhole) {
            forms.add(PlaceKey.collapsed(key));
            forms.add(PlaceKey.withInitials(key));
            forms.add(PlaceKey.withoutAnd(key));
            String bare = PlaceKey.withoutQualifiers(key);
            forms.add(bare);
            if (!bare.equals(key)) {
                forms.add(PlaceKey.withoutGenitive(bare)); // Stockholms kommun
            }
        }
        return forms;
    }

    /** The senses that a part of what stands between two commas may have: those of a city before its district. */
    private List<Sense> known(List<Sense> senses, int first, int end) {
        int start = segmentStart(first);
        boolean isLong = segmentEnd(end) - start - (end - first) > LITTLE_MORE;
        boolean goesOn = end < words.size() && PlaceKey.isRelation(words.at(end));
        return isName(first) && words.at(first).length() > 2 && !goesOn && (start == first || isLong)
                ? senses.stream().filter(sense -> sense.weight() >= WELL_KNOWN).toList()
                : List.of();
    }

    /** Written with a capital, or in a text without any. */
    private boolean isName(int first) {
        String text = words.original();
        return Character.isUpperCase(text.charAt(words.words().get(first).start()))
                || text.chars().noneMatch(Character::isUpperCase);
    }

    private List<Sense> abbreviated(int at) {
        String code = words.original(at, at);
        boolean standsAlone = isRegion || isLast(at) || (at > 0 && !gap(at).isBlank());
        if (Character.isDigit(code.charAt(0)) && !isDepartment(at)) {
            return List.of();
        }
        boolean isCode = code.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
        return standsAlone && isCode ? gazetteer.abbreviation(code) : List.of();
    }

    /** Whether a number stands as the number of a French department does: before or behind a dash, or in brackets. */
    private boolean isDepartment(int at) {
        boolean isBehind =
                isLast(at) && at > 0 && !Character.isDigit(words.at(at - 1).charAt(0)) && !gap(at).isBlank();
        return isBehind || (at == 0 && words.size() > 1 && gap(1).contains(" - "));
    }

    private boolean isLast(int at) {
        return at == words.size() - 1;
    }

    /** Whether a comma or the like stands within. */
    private boolean isParted(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (gap(i).chars().anyMatch(letter -> ",;|\n•·:".indexOf(letter) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between a word and the one before it. */
    private String gap(int at) {
        int start = at == 0 ? 0 : words.words().get(at - 1).end();
        int end = at == words.size()
                ? words.original().length()
                : words.words().get(at).start();
        return words.original().substring(start, end);
    }

    /** Whether a name may begin at this word: nothing before it, or no word of a name. */
    private boolean isEdge(int at) {
        return at == 0 || isBreak(at) || isNoName(at - 1);
    }

    private boolean isEdgeBehind(int end) {
        return end == words.size() || isBreak(end) || isNoName(end);
    }

    private boolean isNoName(int at) {
        String word = words.at(at);
        if (at > 0 && word.length() == 2 && words.at(at - 1).matches("[0-9]{4}")) {
            return true; // The letters of a Dutch post code.
        }
        return signs.isNoise(word) || signs.isJoint(word) || Character.isDigit(word.charAt(0));
    }

    private boolean isBreak(int at) {
        String gap = gap(at);
        return gap.chars().anyMatch(letter -> ",;|/()[]\n•·:–—>".indexOf(letter) >= 0) || gap.contains(" - ");
    }

    private int segmentStart(int first) {
        int at = first;
        while (at > 0 && !isBreak(at) && !isNoName(at - 1)) {
            at--;
        }
        return at;
    }

    private int segmentEnd(int end) {
        int at = end;
        while (at < words.size() && !isBreak(at) && !isNoName(at)) {
            at++;
        }
        return at;
    }
}
