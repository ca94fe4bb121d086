package openings.crawler.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words right before a name ask for someone: {@code ring til}, {@code your line manager is}, {@code souschef}.
 *
 * @param words of the same sentence, folded, the nearest first
 * @param isInSentence whether the word before is written in lower case: what is called so is no part of a name
 * @param isLabel whether a colon stands between the words and the name
 */
record Asking(List<String> words, boolean isInSentence, boolean isLabel) {
    private static final int REACH = 80;
    private static final int MOST_WORDS = 9;
    private static final int MOST_CONNECTING = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern END = Pattern.compile(".*(?:[.!?](?=\\s+\\p{Lu})|[;|•])", Pattern.DOTALL);

    /** Signs that part what is on either side: {@code Manager - Mandarin Speaking}. */
    private static final Pattern APART = Pattern.compile("(?:[&+/|]|\\s[–—-])\\s*$");

    Asking {
        words = List.copyOf(words);
    }

    static Asking before(String line, int start) {
        String before = line.substring(Math.max(0, start - REACH), start);
        Matcher end = END.matcher(before);
        String sentence = end.lookingAt() && !isAbbreviated(before, end.end()) ? before.substring(end.end()) : before;
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        boolean lower = false;
        while (word.find()) {
            words.addFirst(Fold.fold(word.group()));
            lower = Character.isLowerCase(word.group().charAt(0));
        }
        boolean label = sentence.stripTrailing().endsWith(":");
        if (APART.matcher(sentence).find()) {
            return new Asking(List.of(), false, false);
        }
        return new Asking(words.subList(0, Math.min(words.size(), MOST_WORDS)), lower, label);
    }

    /** Behind titles such as Dr. no sentence ends. */
    private static boolean isAbbreviated(String before, int end) {
        String word = before.substring(0, end - 1);
        return ContactWords.isTitle(Fold.fold(word.substring(word.lastIndexOf(' ') + 1)));
    }

    /** Whether a person is meant, by what the person is to others, by what the person does, or by being asked for. */
    boolean isForPerson(boolean reached) {
        return isOfPerson() || isDirect() || (isOfRole() && reached);
    }

    /** Whether no firm can be meant. */
    boolean isOfPerson() {
        return isBoss() || (isOfRole() && isInSentence);
    }

    /** {@code Your line manager is}. */
    private boolean isBoss() {
        int copula = 0;
        while (copula < words.size() && copula < 3 && !ContactWords.isCopula(words.get(copula))) {
            copula++;
        }
        return copula < Math.min(3, words.size()) && words.stream().skip(copula).anyMatch(ContactWords::isBoss);
    }

    private boolean isOfRole() {
        return !words.isEmpty() && ContactWords.isRole(words.getFirst());
    }

    /** Whether a word that asks for someone stands before, and between only such as lead to the name. */
    boolean isDirect() {
        if (isLabel && !words.isEmpty() && ContactWords.isAsking(words.getLast())) {
            return true;
        }
        for (String word : words.subList(0, Math.min(words.size(), MOST_CONNECTING))) {
            if (ContactWords.isAsking(word)) {
                return isLabel || !ContactWords.isRole(word);
            }
            if (!ContactWords.isConnecting(word)) {
                return false;
            }
        }
        return false;
    }
}
