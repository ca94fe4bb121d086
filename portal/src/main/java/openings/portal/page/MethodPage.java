package openings.portal.page;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import openings.aggregator.release.Flag;
import openings.aggregator.release.ReleaseManifest;
import openings.portal.words.Words;

/**
 * What the page on the method shows besides its fixed texts.
 *
 * @param checks as questions, one for each kind of flag
 */
public record MethodPage(Frame frame, List<String> checks, List<Version> versions) {
    /** Of the program, a taxonomy or a model. */
    public record Version(String name, String version) {}

    static MethodPage of(ReleaseManifest manifest, Words words) {
        return new MethodPage(
                new Frame(words, "/method", words.text("method.title"), manifest),
                Arrays.stream(Flag.Kind.values())
                        .map(kind -> words.of("check", kind))
                        .toList(),
                new TreeMap<>(manifest.versions())
                        .entrySet().stream()
                                .map(entry -> new Version(entry.getKey(), entry.getValue()))
                                .toList());
    }
}
