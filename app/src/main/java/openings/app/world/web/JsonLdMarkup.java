package openings.app.world.web;

import static openings.app.world.AdText.escape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import openings.app.world.Ad;
import openings.app.world.Town;

/** schema.org JobPosting as JSON-LD in the head, and the same in words for the reader. */
final class JsonLdMarkup implements Markup {
    @Override
    public String head(Listing listing) {
        String json = posting(listing).toPrettyString().replace("</", "<\\/");
        return "<link rel=\"canonical\" href=\"" + listing.url() + "\">\n<script type=\"application/ld+json\">\n" + json
                + "\n</script>";
    }

    @Override
    public String body(Listing listing) {
        Ad ad = listing.ad();
        return """
                <article class="ad">
                <h1>%s</h1>
                <p>%s · %s</p>
                %s</article>
                """.formatted(
                        escape(listing.text().title()),
                        escape(ad.advertiser().name()),
                        escape(ad.job().town().name()),
                        listing.text().html());
    }

    private static ObjectNode posting(Listing listing) {
        Ad ad = listing.ad();
        ObjectNode posting = typed("JobPosting").put("@context", "https://schema.org/");
        posting.set(
                "identifier",
                typed("PropertyValue").put("name", ad.board().id()).put("value", ad.id()));
        posting.put("url", listing.url());
        posting.put("title", listing.text().title());
        posting.put("description", listing.text().html());
        posting.put("datePosted", ad.listed().from().toString());
        posting.set(
                "hiringOrganization",
                typed("Organization").put("name", ad.advertiser().name()));
        posting.set("jobLocation", place(ad.job().town()));
        posting.put("employmentType", ad.job().agency() ? "TEMPORARY" : "FULL_TIME");
        state(listing, posting);
        return posting;
    }

    private static void state(Listing listing, ObjectNode posting) {
        Ad.Stated stated = listing.ad().stated();
        if (stated.deadline()) {
            posting.put("validThrough", listing.ad().listed().lastDay().toString());
        }
        if (stated.industry()) {
            posting.put("industry", listing.industry());
        }
        if (stated.positions()) {
            posting.put("totalJobOpenings", listing.ad().job().positions());
        }
    }

    private static ObjectNode place(Town town) {
        ObjectNode place = typed("Place");
        place.set(
                "address",
                typed("PostalAddress")
                        .put("addressLocality", town.name())
                        .put("postalCode", town.postcode())
                        .put("addressCountry", town.country()));
        return place;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
