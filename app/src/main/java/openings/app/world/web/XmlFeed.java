package openings.app.world.web;

import openings.app.world.Ad;
import openings.app.world.AdText;

/**
 * One XML file with a {@code job} element per advertisement, as aggregators exchange them: {@code /feed.xml}. Long
 * descriptions are cut.
 */
final class XmlFeed implements Website {
    static final String PATH = "/feed.xml";
    private static final int LONGEST_DESCRIPTION = 600;

    private final Shelf shelf;

    XmlFeed(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Reply answer(Request request) {
        return request.path().equals(PATH) ? Reply.xml(document(request)) : Reply.notFound();
    }

    private String document(Request request) {
        Xml xml = new Xml("source").element("publisher", shelf.board().name());
        shelf.listed().forEach(ad -> write(ad, request.base() + "/job/" + ad.id(), xml));
        return xml.document();
    }

    private void write(Ad ad, String url, Xml xml) {
        AdText text = shelf.world().text(ad);
        xml.begin("job")
                .element("title", text.title())
                .element("date", ad.listed().from().toString())
                .element("referencenumber", ad.id())
                .element("url", url)
                .element("company", ad.advertiser().name())
                .element("city", ad.job().town().name())
                .element("postalcode", ad.job().town().postcode())
                .element("country", ad.job().town().country())
                .element("language", ad.language())
                .element("description", text.teaser(LONGEST_DESCRIPTION))
                .element("jobtype", ad.job().agency() ? "temporary" : "fulltime");
        if (ad.stated().industry()) {
            xml.element("industry", shelf.world().industry(ad));
        }
        xml.end();
    }
}
