package openings.app.world.web;

import java.time.LocalDate;
import java.util.Optional;
import openings.app.world.Board;

/** A board with its rules for visitors, and its end where it has one. */
final class BoardWebsite implements Website {
    /** The board that dies in the last week. */
    static final String DYING = "poldercareers";

    private final Shelf shelf;
    private final Traps traps;
    private final Website content;

    BoardWebsite(Shelf shelf, Traps traps) {
        this.shelf = shelf;
        this.traps = traps;
        content = content(shelf);
    }

    private static Website content(Shelf shelf) {
        return switch (shelf.board().format()) {
            case JSON_LD -> new HtmlBoard(shelf, new JsonLdMarkup());
            case MICRODATA -> new HtmlBoard(shelf, new MicrodataMarkup());
            case PLAIN_HTML -> new HtmlBoard(shelf, new PlainMarkup());
            case ASHBY -> new AshbyBoard(shelf);
            case XML_FEED -> new XmlFeed(shelf);
            case RSS -> new RssRegister(shelf);
            case JSON_FEED -> new JsonRegister(shelf);
        };
    }

    /** Where a board's listing begins. */
    static String start(Board.Format format) {
        return switch (format) {
            case JSON_LD, MICRODATA, PLAIN_HTML -> "/jobs";
            case ASHBY -> AshbyBoard.PATH;
            case XML_FEED -> XmlFeed.PATH;
            case RSS -> RssRegister.PATH;
            case JSON_FEED -> JsonRegister.PATH;
        };
    }

    @Override
    public Reply answer(Request request) {
        if (isDead()) {
            return Reply.text(503, "Service unavailable\n");
        }
        Optional<Reply> rule = traps.findAnswer(request);
        return rule.orElseGet(() -> content.answer(request));
    }

    private boolean isDead() {
        LocalDate death = shelf.world().config().end().minusWeeks(1);
        return shelf.board().id().equals(DYING) && !shelf.today().isBefore(death);
    }
}
