package openings.crawler.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.feed.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where values stand in a record: names from the record down, as {@code salary/min}. All elements of an array are meant
 * unless one is chosen by its position, {@code coordinates[1]}, or by a value in it, {@code tags[kind=skill|trait]}; {@code *}
 * is any name, {@code .} the record itself, and {@code name()} at the end the name of what it stands in.
 */
record NodePath(List<Step> steps) {
    private static final String NAME = "name()";
    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)(?:\\[(?:(\\d+)|([^=\\[\\]]+)=([^\\[\\]]*))])?");

    /**
     * One step down.
     *
     * @param position of the element to take, from 0; negative for all
     * @param key name of the child that must have one of the values; null for any
     */
    private record Step(String name, int position, @Nullable String key, List<String> values) {
        boolean fits(Node node) {
            return (name.equals("*") || name.equals(node.name())) && (key == null || hasValue(node));
        }

        private boolean hasValue(Node node) {
            return node.children().stream()
                    .filter(child -> child.name().equals(key))
                    .anyMatch(child -> values.contains(child.value().toLowerCase(Locale.ROOT)));
        }
    }

    static NodePath of(String written) {
        if (written.equals(".")) {
            return new NodePath(List.of());
        }
        List<Step> steps = new ArrayList<>();
        for (String part : written.split("/(?![^\\[]*])", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException("Not a path (write salary/min): \"" + written + "\"");
            }
            String position = step.group(2);
            String values = step.group(4);
            steps.add(new Step(
                    step.group(1),
                    position == null ? -1 : Integer.parseInt(position),
                    step.group(3),
                    values == null
                            ? List.of()
                            : Arrays.asList(values.toLowerCase(Locale.ROOT).split("\\|", -1))));
        }
        return new NodePath(List.copyOf(steps));
    }

    /** Name of what it leads through directly below the record; empty if that may be anything. */
    String root() {
        String first = steps.isEmpty() ? "*" : steps.getFirst().name();
        return first.equals("*") || first.equals(NAME) ? "" : first;
    }

    /** What it leads to, in order. */
    void nodes(Node from, Consumer<Node> out) {
        follow(from, 0, out);
    }

    /** The values it leads to, in order, without empty ones. */
    void values(Node from, Consumer<String> out) {
        if (!steps.isEmpty() && steps.getLast().name().equals(NAME)) {
            new NodePath(steps.subList(0, steps.size() - 1)).nodes(from, node -> out.accept(node.name()));
            return;
        }
        nodes(from, node -> {
            String value = node.value();
            if (!value.isEmpty()) {
                out.accept(value);
            }
        });
    }

    private void follow(Node node, int depth, Consumer<Node> out) {
        if (depth == steps.size()) {
            out.accept(node);
            return;
        }
        Step step = steps.get(depth);
        int position = 0;
        for (Node child : node.children()) {
            if (step.fits(child) && (step.position() < 0 || step.position() == position++)) {
                follow(child, depth + 1, out);
            }
        }
    }
}
