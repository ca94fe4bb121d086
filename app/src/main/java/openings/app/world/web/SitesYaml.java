package openings.app.world.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import openings.app.world.Board;
import openings.app.world.Board.Format;
import openings.app.world.Employer;

/** Writes the sites file that names the boards of the world to the crawler. */
final class SitesYaml {
    private final StringBuilder yaml = new StringBuilder("sites:\n");

    /** A board that is one source. */
    SitesYaml board(Board board, URI base) {
        String kind = switch (board.format()) {
            case JSON_LD, MICRODATA, PLAIN_HTML -> "html";
            case ASHBY -> "ashby";
            case XML_FEED, RSS, JSON_FEED -> "feed";
        };
        entry(board.id(), board.name(), kind, base + BoardWebsite.start(board.format()), board);
        line("    country: " + board.countries().getFirst());
        if (kind.equals("html")) {
            line("    listing: {links: a.job, next: 'a[rel=next]'}");
        }
        return this;
    }

    /** An employer's board on an applicant tracking system, which is a source of its own. */
    SitesYaml employer(Employer employer, Board board, URI base) {
        String start = base + BoardWebsite.start(Format.ASHBY) + employer.slug();
        entry("ats-" + employer.slug(), employer.name(), "ashby", start, board);
        line("    country: " + employer.country());
        return this;
    }

    private void entry(String id, String name, String kind, String start, Board board) {
        line("  - id: " + id);
        line("    name: \"" + name + "\"");
        line("    kind: " + kind);
        line("    start: " + start);
        line("    languages: " + List.copyOf(board.languages()));
        line("    source-type: "
                + board.profile().type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line("    gap: 0s");
        line("    recrawl: 1d");
        line("    refetch: 365d");
        line("    local: true");
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    @Override
    public String toString() {
        return yaml.toString();
    }
}
