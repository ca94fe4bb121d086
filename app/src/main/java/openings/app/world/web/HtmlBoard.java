package openings.app.world.web;

import static openings.app.world.AdText.escape;

import java.util.List;
import openings.app.world.Ad;
import openings.app.world.AdText;

/** A board of pages: {@code /jobs} lists a hundred advertisements a page, {@code /job/{id}} shows one. */
final class HtmlBoard implements Website {
    private static final int PAGE_SIZE = 100;

    private final Shelf shelf;
    private final Markup markup;
    private final Frame frame;

    HtmlBoard(Shelf shelf, Markup markup) {
        this.shelf = shelf;
        this.markup = markup;
        frame = new Frame(shelf.board().name());
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().equals("/jobs")) {
            int page = request.findParameter("page").map(Integer::valueOf).orElse(1);
            return Reply.html(listing(page));
        }
        return request.findBelow("/job/")
                .flatMap(shelf::find)
                .map(ad -> advertisement(ad, request))
                .orElseGet(Reply::notFound);
    }

    private Reply advertisement(Ad ad, Request request) {
        if (!ad.listed().contains(shelf.today())) {
            return Reply.text(410, "This advertisement has been taken down.\n");
        }
        Markup.Listing listing = new Markup.Listing(
                ad, shelf.world().text(ad), shelf.world().industry(ad), request.base() + "/job/" + ad.id());
        return Reply.html(
                frame.page(ad.language(), listing.text().title(), markup.head(listing), markup.body(listing)));
    }

    private String listing(int page) {
        List<Ad> all = shelf.listed();
        int from = Math.clamp((page - 1L) * PAGE_SIZE, 0, all.size());
        int to = Math.min(from + PAGE_SIZE, all.size());
        StringBuilder main = new StringBuilder("<h1>" + all.size() + " ads</h1>\n<ul class=\"results\">\n");
        all.subList(from, to).forEach(ad -> main.append(item(ad)));
        main.append(Traps.links(page)).append("</ul>\n");
        if (to < all.size()) {
            main.append(next(page));
        }
        return frame.page(shelf.board().languages().getFirst(), "Jobs", "", main.toString());
    }

    private String item(Ad ad) {
        AdText text = shelf.world().text(ad);
        return "<li><a class=\"job\" href=\"/job/" + ad.id() + "\">" + escape(text.title()) + "</a><span>"
                + escape(ad.job().town().name()) + "</span></li>\n";
    }

    private String next(int page) {
        String words = Words.of(shelf.board().languages().getFirst()).next();
        return "<p><a rel=\"next\" href=\"/jobs?page=" + (page + 1) + "\">" + words + "</a></p>\n";
    }
}
