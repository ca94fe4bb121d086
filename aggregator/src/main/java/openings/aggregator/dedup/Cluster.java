package openings.aggregator.dedup;

import java.util.Comparator;
import java.util.List;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Recorded;
import openings.contract.posting.PostingKey;

/**
 * Advertisements of one job.
 *
 * @param members at least one, in the order of their keys
 */
public record Cluster(List<Recorded> members) {
    private static final Comparator<Recorded> FULLEST = Comparator.comparingInt(
                    (Recorded recorded) -> recorded.advertisement().fields())
            .thenComparing(recorded -> recorded.advertisement().key(), Comparator.reverseOrder());

    public Cluster {
        members = members.stream()
                .sorted(Comparator.comparing(
                        recorded -> recorded.advertisement().key()))
                .toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A cluster without members");
        }
    }

    /** The smallest key of its members. */
    public PostingKey id() {
        return members.getFirst().advertisement().key();
    }

    /** The member that says most, by which the job is coded. */
    public Advertisement kept() {
        return members.stream().max(FULLEST).orElseThrow().advertisement();
    }

    /** How many people are sought: as the fullest member that states it says, else 1. */
    public int openings() {
        return members.stream()
                .filter(member -> member.advertisement().offer().openingsStated())
                .max(FULLEST)
                .map(member -> member.advertisement().offer().openings())
                .orElse(1);
    }
}
