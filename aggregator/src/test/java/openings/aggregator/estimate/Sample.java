package openings.aggregator.estimate;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import openings.aggregator.country.CountryPack.OfficialSeries;
import openings.aggregator.dedup.Cluster;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Candidates;
import openings.aggregator.ledger.Candidates.Candidate;
import openings.aggregator.ledger.Fingerprint;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import openings.aggregator.official.Benchmark;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.posting.PostingKey;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import org.jspecify.annotations.Nullable;

/** Jobs of the Netherlands in words: each method changes one thing of a nurse's that is open all through 2026-Q1. */
final class Sample {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 3, 31);

    private String source = "board";
    private String employer = "employer";
    private Candidates occupation = coded("2221");
    private Candidates region = coded("NL32");
    private Candidates activity = coded("Q");
    private LocalDate first = START;
    private LocalDate last = END;
    private @Nullable LocalDate gone;
    private @Nullable LocalDate posted;
    private @Nullable LocalDate through;
    private int openings = 1;

    static Candidates coded(String code) {
        return new Candidates(true, List.of(new Candidate(code, 0.9)));
    }

    Sample source(String id) {
        source = id;
        return this;
    }

    Sample employer(String name) {
        employer = name;
        return this;
    }

    Sample occupation(Candidates codes) {
        occupation = codes;
        return this;
    }

    Sample region(Candidates codes) {
        region = codes;
        return this;
    }

    Sample activity(Candidates codes) {
        activity = codes;
        return this;
    }

    Sample seen(LocalDate from, LocalDate to) {
        first = from;
        last = to;
        return this;
    }

    Sample gone(LocalDate day) {
        gone = day;
        return this;
    }

    Sample posted(LocalDate day) {
        posted = day;
        return this;
    }

    Sample through(LocalDate day) {
        through = day;
        return this;
    }

    Sample openings(int people) {
        openings = people;
        return this;
    }

    Recorded recorded(String id) {
        Advertisement advertisement = new Advertisement(
                new PostingKey(source, id),
                new Advertisement.Headline("nurse", employer, "utrecht"),
                new Advertisement.Codes(occupation, region, activity, false, ""),
                new Advertisement.Offer("nl", openings, openings > 1, false, instant(posted), instant(through)),
                new Fingerprint(3, 0, "0".repeat(256)),
                3);
        Spell.End end = gone == null
                ? null
                : new Spell.End(gone.atStartOfDay().toInstant(ZoneOffset.UTC), Gone.Reason.NOT_LISTED);
        return new Recorded(
                advertisement,
                List.of(new Spell(
                        first.atStartOfDay().toInstant(ZoneOffset.UTC),
                        last.atStartOfDay().toInstant(ZoneOffset.UTC),
                        end)));
    }

    private static @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** As many clusters of one advertisement each, every one of an employer of its own. */
    List<Cluster> times(int count) {
        List<Cluster> clusters = new ArrayList<>();
        String of = employer;
        for (int i = 0; i < count; i++) {
            employer = of + i;
            clusters.add(new Cluster(List.of(recorded(of + "-" + activity + occupation.hashCode() + i))));
        }
        employer = of;
        return clusters;
    }

    static List<Source> sources(String... ids) {
        List<Source> sources = new ArrayList<>();
        for (String id : ids) {
            sources.add(new Source(
                    id, id, SourceType.JOB_BOARD, "NL", Set.of("nl"), URI.create("https://" + id + ".example/")));
        }
        return sources;
    }

    /** Official figures of the Netherlands in 2026-Q1, each {@code section value flag}, over sections B to S. */
    static Benchmark.Figures official(String... figures) {
        List<OfficialFigure> all = new ArrayList<>();
        for (String figure : figures) {
            String[] parts = (figure + " ").split(" ", -1);
            Double value = parts[1].equals(":") ? null : Double.valueOf(parts[1]);
            all.add(new OfficialFigure("jvs:" + parts[0], "NL", parts[0], new Quarter(2026, 1), value, parts[2]));
        }
        return new Benchmark.Figures(
                new OfficialSeries("jvs", "NL", "TOTAL", "B-S", false, "All"),
                all,
                new BenchmarkUse("jvs", "Made up", Instant.EPOCH, "0"));
    }
}
