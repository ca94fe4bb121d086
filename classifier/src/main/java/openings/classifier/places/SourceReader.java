package openings.classifier.places;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import openings.classifier.places.ImportReport.File;
import openings.classifier.places.ImportReport.Outcome;
import openings.classifier.places.SourceFiles.Source;
import org.jspecify.annotations.Nullable;

/** Reads one source into a draft, in the format that its first characters show, and says what became of it. */
final class SourceReader {
    private static final int HEAD = 1 << 15;

    private final Source source;
    private final Draft draft;
    private final TableReader table;
    private final Map<String, Long> skipped = new TreeMap<>();
    private long outlines;

    private SourceReader(Source source, Draft draft, PostCodeFormats formats) {
        this.source = source;
        this.draft = draft;
        table = new TableReader(draft, formats, source.stem());
    }

    /**
     * What was read.
     *
     * @param layout null where it is none that is known
     */
    record Read(File file, @Nullable Layout layout) {}

    static Read read(Source source, Draft draft, PostCodeFormats formats) {
        return new SourceReader(source, draft, formats).read();
    }

    /** The first line of a source, as far as that is looked at; empty where it cannot be read. */
    static String firstLine(Source source) {
        try (InputStream in = source.content().open()) {
            return head(in).lines().findFirst().orElse("");
        } catch (IOException | UncheckedIOException e) {
            return ""; // What is wrong is told when it is read.
        }
    }

    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
    }

    private Read read() {
        try (InputStream in = new BufferedInputStream(source.content().open(), 2 * HEAD)) {
            in.mark(2 * HEAD);
            String head = head(in);
            in.reset();
            read(in, head);
            return outlines > 0 ? whole(Layout.POLYGONS) : table.layout() == null ? unknown() : whole(table.layout());
        } catch (IOException | UncheckedIOException e) {
            return broken(e);
        }
    }

    private void read(InputStream in, String head) throws IOException {
        if (head.startsWith("{") && head.contains("FeatureCollection")) {
            OutlineReader.read(in, (code, outline) -> {
                if (outline == null) {
                    skipped.merge("region of another level", 1L, Long::sum);
                } else {
                    draft.add(outline);
                    outlines++;
                }
            });
        } else if (head.startsWith("[{") || head.matches("(?s)\\[\\s*\\{.*")) {
            Rows.json(in, table);
        } else if (head.startsWith("<")) {
            Rows.xml(in, table);
        } else if (!head.startsWith("{")) {
            Rows.delimited(in, Rows.delimiter(head.lines().findFirst().orElse("")), table);
        }
    }

    private Read whole(Layout layout) {
        return new Read(
                new File(source.name(), Outcome.READ, layout.title(), outlines + table.read(), allSkipped()), layout);
    }

    private Read unknown() {
        String why = skipped.isEmpty() ? table.whyNot() : "no regions of level 3";
        return new Read(new File(source.name(), Outcome.SKIPPED, why, 0, Map.of()), null);
    }

    private Read broken(Exception failure) {
        String what = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        String line = List.of(what.split("\\R", -1)).getFirst();
        long read = outlines + table.read();
        return new Read(
                new File(source.name(), Outcome.BROKEN, line, read, allSkipped()),
                outlines > 0 ? Layout.POLYGONS : table.layout());
    }

    private Map<String, Long> allSkipped() {
        Map<String, Long> all = new TreeMap<>(table.skipped());
        all.putAll(skipped);
        return all;
    }
}
