package openings.classifier.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.classifier.text.Table;
import openings.contract.code.Isco08;

/** Occupations whose holders mostly work in one section: the deepest known group of an occupation speaks for it. */
final class OccupationSections {
    private final Map<String, Share> shares;

    private record Share(String section, double share) {}

    private OccupationSections(Map<String, Share> shares) {
        this.shares = shares;
    }

    static OccupationSections read() {
        return new OccupationSections(Table.rows(OccupationSections.class, "occupation-sections.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, OccupationSections::share)));
    }

    void vote(Isco08 occupation, SectionVotes votes) {
        find(occupation).ifPresent(share -> votes.add(share.section(), share.share()));
    }

    private Optional<Share> find(Isco08 occupation) {
        return IntStream.rangeClosed(1, occupation.level())
                .mapToObj(level -> shares.get(
                        occupation.atLevel(occupation.level() + 1 - level).code()))
                .flatMap(share -> Optional.ofNullable(share).stream())
                .findFirst();
    }

    private static Share share(List<String> row) {
        return new Share(row.get(1), Double.parseDouble(row.get(2)));
    }
}
