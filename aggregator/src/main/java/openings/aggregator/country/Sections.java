package openings.aggregator.country;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import openings.contract.code.Nace;

/** The sections of NACE Rev. 2, by which official vacancies are counted. */
public final class Sections {
    /** Groups that Eurostat publishes where single sections are too small, and the two outside its survey. */
    private static final List<String> GROUPS = List.of("A", "BCDE", "F", "GHI", "J", "K", "L", "MN", "OPQ", "RS", "TU");

    private static final Pattern RANGE = Pattern.compile("[A-U]-[A-U]");

    private static final int OTHER_GROUP = 100;

    /** All of them, in order. */
    public static final List<String> ALL = of("A-U");

    /** Sections of Rev. 2.1 from J on, in the letters of Rev. 2 that most of each was in. */
    private static final String REV_2_OF_J_TO_V = "JJKLMNOPQRSTU";

    private Sections() {}

    /** The letters of a range such as {@code B-S}. */
    public static List<String> of(String range) {
        if (!RANGE.matcher(range).matches() || range.charAt(0) > range.charAt(2)) {
            throw new IllegalArgumentException("Not a range of NACE sections (B-S): \"" + range + "\"");
        }
        return IntStream.rangeClosed(range.charAt(0), range.charAt(2))
                .mapToObj(letter -> String.valueOf((char) letter))
                .toList();
    }

    /**
     * The section of Rev. 2 that an activity lies in. Rev. 2.1 split section J into J and K and moved the letters
     * behind (Regulation (EU) 2023/137, annex); what moved between sections beyond that is small.
     */
    public static String rev2(Nace activity) {
        String letter = activity.section().code();
        boolean moved = activity.version() == Nace.Version.REV_2_1 && letter.compareTo("J") >= 0;
        return moved ? REV_2_OF_J_TO_V.substring(letter.charAt(0) - 'J', letter.charAt(0) - 'J' + 1) : letter;
    }

    /**
     * How far two sections are apart: less than {@value #OTHER_GROUP} within a group that Eurostat publishes, and more
     * across groups.
     */
    public static int distance(String one, String other) {
        int apart = Math.abs(one.charAt(0) - other.charAt(0));
        return group(one).equals(group(other)) ? apart : OTHER_GROUP + apart;
    }

    private static String group(String section) {
        return GROUPS.stream()
                .filter(group -> group.contains(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a section of NACE Rev. 2: \"" + section + "\""));
    }
}
