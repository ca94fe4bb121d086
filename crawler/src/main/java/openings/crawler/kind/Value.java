package openings.crawler.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.crawler.feed.Node;

/** How a value is had of a record. */
sealed interface Value {
    /** Hands over the values that there are, none of them empty. */
    void read(Node record, Surroundings around, Consumer<String> out);

    /** The values that it is made of. */
    default List<Value> parts() {
        return List.of();
    }

    /** Paths of the record that it looks at. */
    default Stream<NodePath> paths() {
        return parts().stream().flatMap(Value::paths);
    }

    /** Values around the records that it looks at. */
    default Stream<String> aroundPaths() {
        return parts().stream().flatMap(Value::aroundPaths);
    }

    /** The first value. */
    default Optional<String> first(Node record, Surroundings around) {
        List<String> values = all(record, around);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    /** All values, each once. */
    default List<String> all(Node record, Surroundings around) {
        Set<String> values = new LinkedHashSet<>();
        read(record, around, values::add);
        return List.copyOf(values);
    }

    /** What stands at a path. */
    record At(NodePath path) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            path.values(record, out);
        }

        @Override
        public Stream<NodePath> paths() {
            return Stream.of(path);
        }
    }

    /** Always the same. */
    record Constant(String text) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            out.accept(text);
        }
    }

    /** Something said of all records of a document. */
    record Around(String path) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            String value = around.document().getOrDefault(path, "").strip();
            if (!value.isEmpty()) {
                out.accept(value);
            }
        }

        @Override
        public Stream<String> aroundPaths() {
            return Stream.of(path);
        }
    }

    /** A text with values of the record, or of what the sites file gives, in it. */
    record Filled(Template template, Map<String, NodePath> holes) implements Value {
        static Filled of(String text) {
            Template template = new Template(text);
            Map<String, NodePath> holes = new LinkedHashMap<>();
            template.names().forEach(name -> holes.put(name, NodePath.of(name)));
            return new Filled(template, holes);
        }

        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            template.fill(name -> value(name, record, around)).ifPresent(out);
        }

        private Optional<String> value(String name, Node record, Surroundings around) {
            String given = around.board().get(name);
            if (given != null) {
                return Optional.of(given);
            }
            List<String> found = new ArrayList<>();
            NodePath path = holes.get(name);
            if (path != null) {
                path.values(record, found::add);
            }
            return found.stream().findFirst();
        }

        @Override
        public Stream<NodePath> paths() {
            return holes.values().stream();
        }
    }

    /** The first of several that says something. */
    record FirstOf(List<Value> parts) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            for (Value value : parts) {
                List<String> found = value.all(record, around);
                if (!found.isEmpty()) {
                    found.forEach(out);
                    return;
                }
            }
        }
    }

    /** All of several. */
    record AllOf(List<Value> parts) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            parts.forEach(value -> value.read(record, around, out));
        }
    }

    /** All of several as one text, each on a line of its own. */
    record Joined(List<Value> parts) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            Set<String> lines = new LinkedHashSet<>();
            parts.forEach(value -> value.read(record, around, lines::add));
            if (!lines.isEmpty()) {
                out.accept(String.join("\n", lines));
            }
        }
    }

    /** A value of each thing that a path leads to. */
    record Each(NodePath at, Value value) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            at.nodes(record, node -> value.read(node, around, out));
        }

        @Override
        public List<Value> parts() {
            return List.of(value);
        }

        @Override
        public Stream<NodePath> paths() {
            return Stream.of(at);
        }
    }

    /** Only what fits a pattern, and of it only what its first group holds. */
    record Matching(Value value, Pattern pattern) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            value.read(record, around, text -> {
                Matcher matcher = pattern.matcher(text);
                if (matcher.matches()) {
                    String found = matcher.groupCount() == 0 ? text : matcher.group(1);
                    if (found != null && !found.isBlank()) {
                        out.accept(found.strip());
                    }
                }
            });
        }

        @Override
        public List<Value> parts() {
            return List.of(value);
        }
    }

    /** What a code of the source means; codes that are not listed mean nothing. */
    record Meaning(Value value, Map<String, String> words) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            value.read(record, around, text -> {
                String meant = words.get(text.toLowerCase(Locale.ROOT));
                if (meant != null) {
                    out.accept(meant);
                }
            });
        }

        @Override
        public List<Value> parts() {
            return List.of(value);
        }
    }

    /** Hundredths as wholes: {@code 8250000} cents as {@code 82500}. */
    record Hundredths(Value value) implements Value {
        @Override
        public void read(Node record, Surroundings around, Consumer<String> out) {
            value.read(record, around, text -> {
                try {
                    BigDecimal whole = new BigDecimal(text).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
                    out.accept(whole.stripTrailingZeros().toPlainString());
                } catch (NumberFormatException e) {
                    // words are no amount
                }
            });
        }

        @Override
        public List<Value> parts() {
            return List.of(value);
        }
    }
}
