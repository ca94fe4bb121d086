package openings.crawler.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes how hosts were treated as a CSV file (RFC 4180) that can be published as it is: one line a host, no pages. */
public final class PolitenessLog {
    private static final String HEADER = "host,first_request,last_request,requests,bytes,shortest_gap_millis,"
            + "gap_owed_millis,denied_by_robots,denied_by_tdm,denied_by_tags,too_many_requests,unavailable,not_before,"
            + "robots_read,robots_status";

    private PolitenessLog() {}

    /** Writes the file, sorted by host, in the place of an older one. */
    public static void write(Path file, List<Conduct> hosts) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        hosts.stream()
                .sorted(Comparator.comparing(Conduct::host))
                .map(PolitenessLog::line)
                .forEach(lines::add);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.write(whole, lines);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Conduct conduct) {
        Conduct.Gap gap = conduct.gap();
        Conduct.RobotsRead robots = conduct.robots();
        return Stream.of(
                        conduct.host(),
                        second(conduct.traffic().first()),
                        second(conduct.traffic().last()),
                        conduct.traffic().requests(),
                        conduct.traffic().bytes(),
                        gap == null ? null : gap.shortest().toMillis(),
                        gap == null ? null : gap.owed().toMillis(),
                        conduct.denials().robots(),
                        conduct.denials().tdm(),
                        conduct.denials().tags(),
                        conduct.overload().tooManyRequests(),
                        conduct.overload().unavailable(),
                        second(conduct.overload().notBefore()),
                        robots == null ? null : second(robots.at()),
                        robots == null ? null : robots.status())
                .map(value -> Objects.toString(value, ""))
                .collect(Collectors.joining(","));
    }

    private static @Nullable Instant second(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
