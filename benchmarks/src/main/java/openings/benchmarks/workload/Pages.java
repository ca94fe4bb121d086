package openings.benchmarks.workload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;

/**
 * Makes web pages of one advertisement each, as boards show them: JSON-LD, the same in words, and around it what a
 * reader did not come for, half of it links to other advertisements and half of it scripts.
 */
public final class Pages {
    private static final int WORDS = 350;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "</main></body></html>\n";

    private Pages() {}

    /**
     * Makes {@code count} different pages.
     *
     * @param bytes size of each page, at least 9,000
     */
    public static List<String> make(int count, int bytes) {
        List<JobPosting> postings = Advertisements.make(count, count, WORDS);
        return postings.stream().map(posting -> page(posting, postings, bytes)).toList();
    }

    private static String page(JobPosting posting, List<JobPosting> others, int bytes) {
        StringBuilder page = new StringBuilder(bytes).append(advertisement(posting));
        int size = bytes(page.toString()) + END.length();
        for (int i = 0; ; i++) {
            String more = i % 4 == 3 ? script(i) : card(others.get(i % others.size()));
            size += bytes(more);
            if (size > bytes) {
                return page.append(END).toString();
            }
            page.append(more);
        }
    }

    private static String advertisement(JobPosting posting) {
        String title = posting.text().title();
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>%s</title>
                <style>body { margin: 0; font: 1rem sans-serif } .card { padding: 1em }</style>
                <script type="application/ld+json">%s</script></head>
                <body><nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav>
                <main><h1>%s</h1>%s
                """, title, jsonLd(posting), title, paragraphs(posting));
    }

    private static String jsonLd(JobPosting posting) {
        ObjectNode item = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "JobPosting")
                .put("title", posting.text().title())
                .put("description", paragraphs(posting))
                .put("datePosted", Advertisements.FETCHED.toString())
                .put("identifier", posting.key().identifier());
        item.putObject("hiringOrganization").put("@type", "Organization").put("name", employer(posting));
        item.putObject("jobLocation")
                .put("@type", "Place")
                .putObject("address")
                .put("@type", "PostalAddress")
                .put("addressLocality", place(posting));
        return item.toString();
    }

    private static String paragraphs(JobPosting posting) {
        return posting.text()
                .description()
                .lines()
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
    }

    private static String card(JobPosting posting) {
        return String.format(
                Locale.ROOT,
                """
                <li class="card"><a href="%s"><h3>%s</h3></a> <span class="employer">%s</span>, <em>%s</em></li>
                """,
                posting.provenance().uri(),
                posting.text().title(),
                escaped(employer(posting)),
                place(posting));
    }

    private static String script(int number) {
        return String.format(Locale.ROOT, """
                <script>window.state = window.state || {}; window.state["slot-%d"] = {
                  "kind": "teaser", "visible": true, "position": %d, "colours": ["#102030", "#405060", "#708090"],
                  "template": "<div class=\\"teaser\\"><a href=\\"#\\">More like this</a></div>",
                  "render": function (slot) { return slot.visible ? slot.template.replace("#", slot.position) : ""; },
                  "tracking": {"campaign": "spring", "step": %d, "consent": false, "endpoints": ["/a", "/b", "/c"]}
                };</script>
                """, number, number, number);
    }

    private static String employer(JobPosting posting) {
        Organization employer = posting.hiringOrganization();
        return employer == null ? "" : employer.name();
    }

    private static String place(JobPosting posting) {
        return String.valueOf(posting.jobLocation().getFirst().text());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
