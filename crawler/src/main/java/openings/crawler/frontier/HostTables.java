package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import openings.crawler.fetch.Conduct;
import openings.crawler.fetch.Conduct.Denials;
import openings.crawler.fetch.Conduct.Gap;
import openings.crawler.fetch.Conduct.Overload;
import openings.crawler.fetch.Conduct.RobotsRead;
import openings.crawler.fetch.Conduct.Traffic;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.RobotsCopy;
import openings.crawler.fetch.TdmCopy;
import org.jspecify.annotations.Nullable;

/** The tables {@code politeness}, {@code robots} and {@code tdm}. */
final class HostTables {
    private final Statements sql;

    HostTables(Statements sql) {
        this.sql = sql;
    }

    Fetcher.Memory all() {
        return new Fetcher.Memory(
                sql.list("select * from politeness", HostTables::conduct),
                sql.list("select * from robots", HostTables::robots),
                sql.list("select * from tdm", HostTables::tdm));
    }

    void keep(Fetcher.Memory changed) {
        changed.conduct().forEach(this::keep);
        changed.robots().forEach(this::keep);
        changed.tdm().forEach(this::keep);
    }

    private void keep(Conduct conduct) {
        Gap gap = conduct.gap();
        RobotsRead robots = conduct.robots();
        sql.update(
                "insert or replace into politeness values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                conduct.host(),
                conduct.traffic().first(),
                conduct.traffic().last(),
                conduct.traffic().requests(),
                conduct.traffic().bytes(),
                gap == null ? null : gap.shortest().toMillis(),
                gap == null ? null : gap.owed().toMillis(),
                conduct.denials().robots(),
                conduct.denials().tdm(),
                conduct.denials().tags(),
                conduct.overload().tooManyRequests(),
                conduct.overload().unavailable(),
                conduct.overload().notBefore(),
                robots == null ? null : robots.at(),
                robots == null ? null : robots.status());
    }

    private void keep(RobotsCopy robots) {
        sql.update(
                "insert or replace into robots values (?, ?, ?, ?, ?, ?)",
                robots.origin(),
                robots.asked(),
                robots.holdsUntil(),
                robots.answer(),
                robots.text(),
                robots.unreachableSince());
    }

    private void keep(TdmCopy tdm) {
        sql.update(
                "insert or replace into tdm values (?, ?, ?, ?)",
                tdm.origin(),
                tdm.asked(),
                tdm.holdsUntil(),
                tdm.text());
    }

    private static Conduct conduct(ResultSet row) throws SQLException {
        Duration shortest = millis(row, "shortest_gap_millis");
        Duration owed = millis(row, "gap_owed_millis");
        Instant robotsRead = Statements.instant(row, "robots_read");
        return new Conduct(
                row.getString("host"),
                new Traffic(
                        instant(row, "first_request"),
                        instant(row, "last_request"),
                        row.getLong("requests"),
                        row.getLong("bytes")),
                shortest == null || owed == null ? null : new Gap(shortest, owed),
                new Denials(
                        row.getLong("denied_by_robots"), row.getLong("denied_by_tdm"), row.getLong("denied_by_tags")),
                new Overload(
                        row.getLong("too_many_requests"),
                        row.getLong("unavailable"),
                        Statements.instant(row, "not_before")),
                robotsRead == null ? null : new RobotsRead(robotsRead, row.getString("robots_status")));
    }

    private static RobotsCopy robots(ResultSet row) throws SQLException {
        return new RobotsCopy(
                row.getString("origin"),
                instant(row, "asked"),
                instant(row, "holds_until"),
                row.getString("answer"),
                row.getString("text"),
                Statements.instant(row, "unreachable_since"));
    }

    private static TdmCopy tdm(ResultSet row) throws SQLException {
        return new TdmCopy(
                row.getString("origin"), instant(row, "asked"), instant(row, "holds_until"), row.getString("text"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(Statements.instant(row, column));
    }

    private static @Nullable Duration millis(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }
}
