package openings.portal.page;

import java.util.List;

/** What the page of sources shows. */
public record SourcesPage(Frame frame, List<SourceRow> sources, List<TableRow> tables) {
    /** A source of advertisements. */
    public record SourceRow(
            Link source, String type, String country, String advertisements, String seen, String state) {}

    /** An official table. */
    public record TableRow(String table, String citation, String fetched) {}
}
