package openings.app.world.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import openings.app.world.Ad;
import openings.app.world.AdText;

/** A register as RSS 2.0 with elements of a namespace of its own: {@code /register.rss}. */
final class RssRegister implements Website {
    static final String PATH = "/register.rss";

    private final Shelf shelf;

    RssRegister(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Reply answer(Request request) {
        return request.path().equals(PATH) ? Reply.xml(document(request)) : Reply.notFound();
    }

    private String document(Request request) {
        Xml xml = new Xml("rss")
                .attribute("version", "2.0")
                .attribute("xmlns:job", "https://register.example.org/job")
                .begin("channel")
                .element("title", shelf.board().name())
                .element("link", request.base().toString())
                .element("description", "Ledige stillinger");
        shelf.listed().forEach(ad -> write(ad, request.base() + "/job/" + ad.id(), xml));
        return xml.document();
    }

    private void write(Ad ad, String url, Xml xml) {
        AdText text = shelf.world().text(ad);
        xml.begin("item")
                .element("title", text.title())
                .element("link", url)
                .element("guid", ad.id())
                .element("pubDate", date(ad.listed().from()))
                .html("description", text.html())
                .element("job:employer", ad.advertiser().name())
                .element("job:city", ad.job().town().name())
                .element("job:postalCode", ad.job().town().postcode())
                .element("job:country", ad.job().town().country());
        if (ad.stated().industry()) {
            xml.element("job:industry", ad.advertiser().activity().code());
        }
        if (ad.stated().positions()) {
            xml.element("job:positions", String.valueOf(ad.job().positions()));
        }
        if (ad.stated().deadline()) {
            xml.element("job:expires", ad.listed().lastDay().toString());
        }
        xml.end();
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
