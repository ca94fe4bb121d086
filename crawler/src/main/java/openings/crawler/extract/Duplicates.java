package openings.crawler.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openings.crawler.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Brings together what one page says of one advertisement in several places. */
final class Duplicates {
    private Duplicates() {}

    /**
     * The drafts, those of one title, employer, place and address merged into the first. An identifier that several
     * different ones bear is none of theirs, but perhaps the employer's: it is taken away.
     */
    static List<Draft> merge(List<Draft> drafts) {
        if (drafts.size() < 2) {
            return drafts;
        }
        Map<List<Object>, Draft> distinct = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Draft known = distinct.putIfAbsent(content(draft), draft);
            if (known != null) {
                known.fill(draft);
            }
        }
        List<Draft> merged = new ArrayList<>(distinct.values());
        withoutSharedIdentifiers(merged);
        return merged;
    }

    private static void withoutSharedIdentifiers(List<Draft> drafts) {
        Map<String, Integer> bearers = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.identifier != null) {
                bearers.merge(draft.identifier, 1, Integer::sum);
            }
        }
        for (Draft draft : drafts) {
            if (draft.identifier != null && bearers.getOrDefault(draft.identifier, 0) > 1) {
                draft.identifier = null;
            }
        }
    }

    private static List<Object> content(Draft draft) {
        return List.of(
                line(draft.title),
                line(draft.employer),
                draft.places.toString(),
                line(draft.url),
                line(draft.identifier));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : Whitespace.line(text);
    }
}
