package openings.classifier.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import openings.classifier.evaluation.EvaluationException.Kind;

/**
 * Sentences in which people marked the words that name skills, though not which ones. Two layouts: in a name ending in
 * {@code .conll} a line a token, with a column of tags for skills and one for knowledge, parted by tabs, and lines without
 * a token between sentences; in any other a JSON object a sentence, one a line or all in a list, with {@code tokens},
 * {@code tags_skill} and {@code tags_knowledge}. Tags are those of IOB2: {@code B} begins a span, {@code I} goes on, and
 * what stands behind a hyphen does not count.
 */
final class LabelledSpans {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** What stands in place of a name, as in {@code <ORGANIZATION>}; its own words are not the advertisement's. */
    private static final Pattern TAKEN_OUT = Pattern.compile("<[A-Z:_]+>");

    private static final String TOKENS = "tokens";
    private static final String SKILLS = "tags_skill";
    private static final String KNOWLEDGE = "tags_knowledge";
    private static final int COLUMNS = 3;

    private LabelledSpans() {}

    /** What people took marked words for. */
    enum Marked {
        /** Something that one does, or how one is. */
        SKILL,
        /** Something that one knows. */
        KNOWLEDGE
    }

    /**
     * Marked words.
     *
     * @param start first character in the sentence
     * @param end behind the last one
     */
    record Span(Marked type, int start, int end) {
        boolean overlaps(int from, int to) {
            return from < end && start < to;
        }
    }

    /** A sentence, its tokens parted by blanks. */
    record Sentence(String text, List<Span> spans) {
        Sentence {
            spans = List.copyOf(spans);
        }

        boolean isMarked(int from, int to) {
            return spans.stream().anyMatch(span -> span.overlaps(from, to));
        }
    }

    /**
     * The sentences of a file, gzip if its name ends in {@code .gz}.
     *
     * @throws EvaluationException if it cannot be read, lacks a column or has no sentence
     */
    static List<Sentence> read(Path file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Csv.open(file), StandardCharsets.UTF_8))) {
            List<Sentence> sentences =
                    file.toString().matches(".*\\.conll(\\.gz)?") ? columns(file, reader) : objects(file, reader);
            if (sentences.isEmpty()) {
                throw new EvaluationException(Kind.EMPTY, file + " has no sentence");
            }
            return sentences;
        } catch (IOException e) {
            throw new EvaluationException(
                    Kind.UNREADABLE, "Cannot read " + file + "; give tokens with tags in UTF-8, or such in .gz", e);
        }
    }

    private static List<Sentence> columns(Path file, BufferedReader reader) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Tagged tagged = new Tagged();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (!cells[0].isBlank() && cells.length < COLUMNS) {
                throw new EvaluationException(
                        Kind.COLUMN_MISSING,
                        file + ", line " + number
                                + ": give a token, its tag for skills and its tag for knowledge, parted by tabs");
            }
            if (cells[0].isBlank()) {
                tagged.endInto(sentences);
            } else {
                tagged.add(cells[0], cells[1], cells[2]);
            }
        }
        tagged.endInto(sentences);
        return sentences;
    }

    private static List<Sentence> objects(Path file, Reader reader) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(reader)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    add(file, lists(parser), sentences);
                }
            }
        }
        return sentences;
    }

    private static void add(Path file, Map<String, List<String>> lists, List<Sentence> sentences) {
        List<String> tokens = lists.getOrDefault(TOKENS, List.of());
        List<String> skills = lists.getOrDefault(SKILLS, List.of());
        List<String> knowledge = lists.getOrDefault(KNOWLEDGE, List.of());
        if (!lists.containsKey(TOKENS) || skills.size() != tokens.size() || knowledge.size() != tokens.size()) {
            throw new EvaluationException(
                    Kind.COLUMN_MISSING,
                    file + ", sentence " + (sentences.size() + 1) + ": give \"" + TOKENS + "\", \"" + SKILLS
                            + "\" and \"" + KNOWLEDGE + "\", lists of one length");
        }
        Tagged tagged = new Tagged();
        for (int i = 0; i < tokens.size(); i++) {
            tagged.add(tokens.get(i), skills.get(i), knowledge.get(i));
        }
        tagged.endInto(sentences);
    }

    /** The fields of an object that are lists of texts. */
    private static Map<String, List<String>> lists(JsonParser parser) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                lists.put(name, texts(parser));
            } else {
                parser.skipChildren();
            }
        }
        return lists;
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            parser.skipChildren();
            texts.add(token.isScalarValue() ? parser.getText() : "");
        }
        return texts;
    }

    /** A sentence while it is read. */
    private static final class Tagged {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private int skillStart = -1;
        private int knowledgeStart = -1;

        void add(String token, String skill, String knowledge) {
            int end = text.length();
            if (!skill.startsWith("I")) {
                skillStart = closed(Marked.SKILL, skillStart, end);
            }
            if (!knowledge.startsWith("I")) {
                knowledgeStart = closed(Marked.KNOWLEDGE, knowledgeStart, end);
            }
            if (!text.isEmpty()) {
                text.append(' ');
            }
            skillStart = opened(skillStart, skill);
            knowledgeStart = opened(knowledgeStart, knowledge);
            text.append(TAKEN_OUT.matcher(token).matches() ? "…" : token);
        }

        private int opened(int start, String tag) {
            return start < 0 && (tag.startsWith("B") || tag.startsWith("I")) ? text.length() : start;
        }

        private int closed(Marked type, int start, int end) {
            if (start >= 0) {
                spans.add(new Span(type, start, end));
            }
            return -1;
        }

        void endInto(List<Sentence> sentences) {
            skillStart = closed(Marked.SKILL, skillStart, text.length());
            knowledgeStart = closed(Marked.KNOWLEDGE, knowledgeStart, text.length());
            if (!text.isEmpty()) {
                sentences.add(new Sentence(text.toString(), spans));
            }
            text.setLength(0);
            spans.clear();
        }
    }
}
