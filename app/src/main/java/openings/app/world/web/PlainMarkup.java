package openings.app.world.web;

import static openings.app.world.AdText.escape;

import openings.app.world.Ad;

/** No mark-up of meaning: a heading, a list of labelled facts and the text. */
final class PlainMarkup implements Markup {
    @Override
    public String body(Listing listing) {
        Ad ad = listing.ad();
        Words words = Words.of(ad.language());
        StringBuilder facts = new StringBuilder()
                .append(fact(words.employer(), ad.advertiser().name()))
                .append(fact(
                        words.place(),
                        ad.job().town().postcode() + " " + ad.job().town().name()))
                .append(fact(words.posted(), ad.listed().from().toString()))
                .append(fact(words.reference(), ad.id()));
        if (ad.stated().industry()) {
            facts.append(fact(words.trade(), listing.industry()));
        }
        if (ad.stated().positions()) {
            facts.append(fact(words.positions(), String.valueOf(ad.job().positions())));
        }
        return """
                <article class="ad">
                <h1>%s</h1>
                <dl class="facts">
                %s</dl>
                <div class="description">
                %s</div>
                </article>
                """.formatted(
                        escape(listing.text().title()), facts, listing.text().html());
    }

    private static String fact(String label, String value) {
        return "<dt>" + label + "</dt><dd>" + escape(value) + "</dd>\n";
    }
}
