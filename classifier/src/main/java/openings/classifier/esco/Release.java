package openings.classifier.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of ESCO.
 *
 * @param version numbers parted by dots, as {@code 1.2.0}; empty where nothing tells it, which counts as the oldest
 */
record Release(String version) implements Comparable<Release> {
    static final Release UNKNOWN = new Release("");

    private static final Pattern FORM = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,3}");
    /** Behind the name of ESCO or a v, as in {@code esco-1.2.0-da.zip} and {@code ESCO dataset - v1.2.0 - …}. */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\besco[^0-9/]{0,40}?[^0-9a-z.]|\\bv\\.? ?)([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)");

    Release {
        if (!version.isEmpty() && !FORM.matcher(version).matches()) {
            throw new IllegalArgumentException("\"" + version + "\" is no release of ESCO; give one like 1.2.0");
        }
    }

    /** The release that the last part of a path tells that tells one. */
    static Release inPath(String path) {
        List<String> parts =
                List.of(path.toLowerCase(Locale.ROOT).replace('\\', '/').split("/", -1));
        for (String part : parts.reversed()) {
            Matcher named = NAMED.matcher(part);
            if (named.find()) {
                return new Release(named.group(1));
            }
        }
        return UNKNOWN;
    }

    @Override
    public int compareTo(Release other) {
        List<Integer> mine = numbers();
        List<Integer> theirs = other.numbers();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            if (!mine.get(i).equals(theirs.get(i))) {
                return mine.get(i).compareTo(theirs.get(i));
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        if (!version.isEmpty()) {
            for (String number : version.split("\\.", -1)) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers;
    }

    @Override
    public String toString() {
        return version;
    }
}
