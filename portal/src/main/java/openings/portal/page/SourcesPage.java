package openings.portal.page;

import java.util.List;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.ReleaseManifest.SourceUse;
import openings.portal.view.Names;
import openings.portal.view.Published;
import openings.portal.words.Words;

/** What the page of sources shows. */
public record SourcesPage(Frame frame, List<SourceRow> sources, List<TableRow> tables) {
    /** A source of advertisements. */
    public record SourceRow(
            Link source, String type, String country, String advertisements, String seen, String state) {
        static SourceRow of(SourceUse use, Published published, Words words) {
            return new SourceRow(
                    new Link(use.source().name(), use.source().home().toString()),
                    words.of("type", use.source().type()),
                    Names.capitalized(words.country(use.source().country())),
                    words.number(use.advertisements()),
                    seen(use, words),
                    state(use, published, words));
        }

        private static String seen(SourceUse use, Words words) {
            return use.firstSeen() == null || use.lastSeen() == null
                    ? words.text("value.none")
                    : words.text("value.range", words.date(use.firstSeen()), words.date(use.lastSeen()));
        }

        private static String state(SourceUse use, Published published, Words words) {
            String otherwise = use.firstSeen() == null ? "sources.never" : "sources.alive";
            return published
                    .findBrokeOff(use.source().id())
                    .map(day -> words.text("sources.broke", words.date(day)))
                    .orElseGet(() -> words.text(otherwise));
        }
    }

    /** An official table. */
    public record TableRow(String table, String citation) {}

    static SourcesPage of(Published published, Words words) {
        ReleaseManifest manifest = published.manifest();
        return new SourcesPage(
                new Frame(words, "/sources", words.text("sources.title"), manifest),
                manifest.sources().stream()
                        .map(use -> SourceRow.of(use, published, words))
                        .toList(),
                manifest.benchmarks().stream()
                        .map(use -> new TableRow(use.table(), use.citation()))
                        .toList());
    }
}
