package openings.classifier.occupation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;

/**
 * Some groups of ISCO-08 with all that they are in, numbered, and for every unit group the numbers of those that it is or
 * is in: what is learned of a group holds, a little, for the others beside it.
 */
final class IscoNodes {
    private final List<Isco08> nodes;
    private final int[][] paths;

    /** @param groups of any level */
    IscoNodes(Collection<Isco08> groups) {
        TreeSet<Isco08> all = new TreeSet<>();
        groups.forEach(
                group -> IntStream.rangeClosed(1, group.level()).forEach(level -> all.add(group.atLevel(level))));
        nodes = List.copyOf(all);
        paths = GroupedConcepts.groups().stream()
                .map(group -> IntStream.rangeClosed(1, 4)
                        .map(level -> nodes.indexOf(group.atLevel(level)))
                        .filter(node -> node >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return nodes.size();
    }

    List<Isco08> nodes() {
        return nodes;
    }

    /** For every unit group the sum of the values of its nodes. */
    double[] sums(float[] values) {
        return Arrays.stream(paths)
                .mapToDouble(path ->
                        Arrays.stream(path).mapToDouble(node -> values[node]).sum())
                .toArray();
    }

    /** For every node the sum of the values of the unit groups in it. */
    float[] spread(double[] values) {
        float[] spread = new float[nodes.size()];
        for (int group = 0; group < paths.length; group++) {
            for (int node : paths[group]) {
                spread[node] += (float) values[group];
            }
        }
        return spread;
    }
}
