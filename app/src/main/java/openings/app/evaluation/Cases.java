package openings.app.evaluation;

import java.util.List;

/** Lists single cases, so that a person sees what went wrong; not more than can be read. */
final class Cases {
    private static final int LISTED = 50;
    private static final int LONGEST = 240;

    private Cases() {}

    /** Adds a case to a list that is not yet full, in one line. */
    static void add(List<String> cases, String text, String what) {
        if (cases.size() < LISTED) {
            String line = text.replace('\n', '/');
            cases.add((line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + what);
        }
    }

    /** Writes the cases below a heading, where there are any. */
    static void append(StringBuilder text, String heading, List<String> cases) {
        if (!cases.isEmpty()) {
            text.append('\n').append(heading).append(':');
            cases.forEach(line -> text.append("\n  ").append(line));
        }
    }
}
