package openings.crawler.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which element of an XML document holds one advertisement each: one that has at most one title, as many fields of an
 * advertisement below it as can be, and preferably a telling name, many siblings and no wrapping.
 *
 * @param path names from the root to it
 */
record RecordElement(List<String> path) {
    private static final Set<FeedField> TELLING = EnumSet.of(
            FeedField.TITLE,
            FeedField.DESCRIPTION,
            FeedField.EMPLOYER,
            FeedField.URL,
            FeedField.IDENTIFIER,
            FeedField.PLACE,
            FeedField.LOCALITY,
            FeedField.DATE_POSTED,
            FeedField.EMPLOYMENT_TYPE);

    boolean is(ElementPath candidate) {
        return candidate.name().equals(path.getLast()) && candidate.names().equals(path);
    }

    static RecordElement in(ElementPath root, FeedMapping mapping) throws FeedException {
        Search search = new Search(mapping);
        search.visit(root);
        if (search.best == null) {
            throw new FeedException(
                    mapping.record() == null
                            ? "No element in it looks like an advertisement; name it under feed.record"
                            : "No element \"" + mapping.record() + "\" in it; correct feed.record");
        }
        return new RecordElement(search.best.names());
    }

    private static final class Search {
        private final FeedMapping mapping;
        private final Vocabulary vocabulary = Vocabulary.shipped();
        private @Nullable ElementPath best;
        private int bestScore;

        Search(FeedMapping mapping) {
            this.mapping = mapping;
        }

        void visit(ElementPath path) {
            int score = score(path);
            if (score > 0 && score >= bestScore) {
                best = path;
                bestScore = score;
            }
            path.children().forEach(this::visit);
        }

        private int score(ElementPath path) {
            String record = mapping.record();
            if (record != null) {
                return path.name().equals(record) ? 1 : 0;
            }
            if (path.isEmpty() || path.count() == 0) {
                return 0;
            }
            Set<FeedField> found = EnumSet.noneOf(FeedField.class);
            fields(path, path, new ArrayList<>(), found);
            if (!found.contains(FeedField.TITLE) || found.size() < 2) {
                return 0;
            }
            int named = vocabulary.isRecord(path.name()) ? 3 : 0;
            int repeated = path.count() > path.parent().count() ? 2 : 0;
            return found.size() * 2 + named + repeated;
        }

        private void fields(ElementPath record, ElementPath path, List<String> names, Set<FeedField> found) {
            for (ElementPath child : path.children()) {
                names.add(Names.normalise(child.name()));
                for (FeedField field : TELLING) {
                    if (!found.contains(field) && holds(field, names) && fits(field, record, child)) {
                        found.add(field);
                    }
                }
                fields(record, child, names, found);
                names.removeLast();
            }
        }

        private boolean holds(FeedField field, List<String> names) {
            return vocabulary.allows(field, names)
                    && vocabulary.paths(field).stream().anyMatch(path -> path.ends(names));
        }

        /** What has many titles is a list, not a record. */
        private static boolean fits(FeedField field, ElementPath record, ElementPath child) {
            return field != FeedField.TITLE || child.count() <= record.count();
        }
    }
}
