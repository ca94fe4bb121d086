package openings.crawler.fetch;

import java.time.Duration;

/**
 * Limits on a single request.
 *
 * @param connect time to connect
 * @param response longest silence of the server
 * @param total longest time for the whole answer, from connecting to the last byte
 */
public record FetchLimits(Duration connect, Duration response, Duration total) {}
