package openings.crawler.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openings.crawler.page.Page;

/** Answers and pages that nobody sent. */
final class Answers {
    private Answers() {}

    /** @param headers as {@code Name: value}, in lines */
    static Answer answer(int status, String headers) {
        return answer(status, headers, Duration.ofMillis(10));
    }

    static Answer answer(int status, String headers, Duration took) {
        Map<String, List<String>> named = new HashMap<>();
        headers.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            named.computeIfAbsent(parts[0].strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(parts[1].strip());
        });
        return new Answer(status, named, new byte[0], false, new Answer.Effort(took, 100));
    }

    static Page html(String html) {
        return page("text/html", html);
    }

    static Page page(String type, String text) {
        return new Page(
                URI.create("https://example.org/x"), Instant.EPOCH, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
