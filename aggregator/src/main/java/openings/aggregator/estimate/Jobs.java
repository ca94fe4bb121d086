package openings.aggregator.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import openings.aggregator.dedup.Cluster;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Candidates;
import openings.aggregator.ledger.Recorded;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import org.jspecify.annotations.Nullable;

/** Makes jobs of clusters, by country. */
final class Jobs {
    private static final int REGION_LENGTH = 4;

    private final Map<String, Source> sources;
    private final ListingRules rules;
    private final SourceLives lives;

    Jobs(Map<String, Source> sources, ListingRules rules, SourceLives lives) {
        this.sources = sources;
        this.rules = rules;
        this.lives = lives;
    }

    /** Country → its jobs. Jobs outside the regions of NUTS are not among them. */
    Map<String, List<Job>> byCountry(List<Cluster> clusters) {
        Map<String, List<Job>> byCountry = new TreeMap<>();
        for (Cluster cluster : clusters) {
            if (!cluster.kept().codes().abroad()) {
                Job job = job(cluster);
                byCountry
                        .computeIfAbsent(job.codes().country(), absent -> new ArrayList<>())
                        .add(job);
            }
        }
        byCountry.replaceAll((country, jobs) -> spreadActivities(jobs));
        return byCountry;
    }

    private Job job(Cluster cluster) {
        List<Listing> copies = cluster.members().stream()
                .map(member -> Listing.of(member, rules, lives))
                .toList();
        List<Days> open =
                Days.union(copies.stream().flatMap(copy -> copy.open().stream()).toList());
        return new Job(
                cluster.id().toString(),
                cluster.kept().headline().employer(),
                codes(cluster),
                cluster.openings(),
                cluster.members().stream().anyMatch(this::byAgency),
                copies,
                open,
                began(copies));
    }

    /** Not known unless it is of every copy: the one that was there before may be the oldest. */
    private static @Nullable LocalDate began(List<Listing> copies) {
        if (copies.stream().anyMatch(copy -> copy.began() == null)) {
            return null;
        }
        return copies.stream()
                .map(Listing::began)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean byAgency(Recorded member) {
        Source source = sources.get(member.advertisement().key().source());
        return member.advertisement().offer().agency() || (source != null && source.type() == SourceType.AGENCY);
    }

    private Job.Codes codes(Cluster cluster) {
        Candidates region = best(cluster, Advertisement.Codes::region);
        String country = country(cluster, region);
        return new Job.Codes(
                country,
                Shares.of(best(cluster, Advertisement.Codes::occupation), code -> code),
                Shares.of(region, code -> regionIn(country, code)).unknownLike(Shares.certain(country)),
                Shares.of(best(cluster, Advertisement.Codes::activity), code -> code));
    }

    /** Of the fullest copy, unless only another could be coded. */
    private static Candidates best(Cluster cluster, Function<Advertisement.Codes, Candidates> property) {
        Candidates kept = property.apply(cluster.kept().codes());
        if (kept.coded()) {
            return kept;
        }
        return cluster.members().stream()
                .map(member -> property.apply(member.advertisement().codes()))
                .filter(Candidates::coded)
                .findFirst()
                .orElse(kept);
    }

    /** By the region, or else where the source is at home. */
    private String country(Cluster cluster, Candidates region) {
        Optional<String> code = region.candidates().stream().findFirst().map(Candidates.Candidate::code);
        return code.map(found -> found.substring(0, 2))
                .orElseGet(() -> sourceOf(cluster).country());
    }

    private Source sourceOf(Cluster cluster) {
        String id = cluster.kept().key().source();
        return Objects.requireNonNull(sources.get(id), id);
    }

    private static String regionIn(String country, String code) {
        return code.startsWith(country) ? code.substring(0, Math.min(code.length(), REGION_LENGTH)) : country;
    }

    /** An activity that is not known is spread like those of the same major group, else like all. */
    private static List<Job> spreadActivities(List<Job> jobs) {
        Donors donors = new Donors(job -> job.codes().activity(), code -> code.length() == 1);
        jobs.forEach(donors::add);
        return jobs.stream()
                .map(job -> job.withActivity(donors.find(job.codes().majorGroup(), Shares.UNKNOWN)
                        .map(job.codes().activity()::unknownLike)
                        .orElse(job.codes().activity())))
                .toList();
    }
}
