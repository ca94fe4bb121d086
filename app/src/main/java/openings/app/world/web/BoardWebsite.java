package openings.app.world.web;

import openings.app.world.Board;

/** A board with its rules for visitors and its mishaps. */
final class BoardWebsite implements Website {
    private final Mishaps mishaps;
    private final Traps traps;
    private final Website content;

    BoardWebsite(Shelf shelf, Traps traps) {
        mishaps = new Mishaps(shelf);
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
        return mishaps.findAnswer(request).or(() -> traps.findAnswer(request)).orElseGet(() -> content.answer(request));
    }
}
