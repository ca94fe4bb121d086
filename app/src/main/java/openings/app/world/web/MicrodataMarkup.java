package openings.app.world.web;

import static openings.app.world.AdText.escape;

import openings.app.world.Ad;
import openings.app.world.Town;

/** schema.org JobPosting as microdata in the page's own elements. */
final class MicrodataMarkup implements Markup {
    @Override
    public String body(Listing listing) {
        Ad ad = listing.ad();
        return """
                <article class="ad" itemscope itemtype="https://schema.org/JobPosting">
                <h1 itemprop="title">%s</h1>
                %s<meta itemprop="datePosted" content="%s">
                <meta itemprop="employmentType" content="%s">
                %s%s<div itemprop="description">
                %s</div>
                </article>
                """.formatted(
                        escape(listing.text().title()),
                        identifier(ad),
                        ad.listed().from(),
                        ad.job().agency() ? "TEMPORARY" : "FULL_TIME",
                        stated(listing),
                        facts(ad),
                        listing.text().html());
    }

    private static String identifier(Ad ad) {
        return """
                <span itemprop="identifier" itemscope itemtype="https://schema.org/PropertyValue">
                <meta itemprop="name" content="%s"><meta itemprop="value" content="%s">
                </span>
                """.formatted(ad.board().id(), ad.id());
    }

    private static String stated(Listing listing) {
        Ad ad = listing.ad();
        StringBuilder stated = new StringBuilder();
        if (ad.stated().deadline()) {
            stated.append("<meta itemprop=\"validThrough\" content=\"")
                    .append(ad.listed().lastDay())
                    .append("\">\n");
        }
        if (ad.stated().positions()) {
            stated.append("<meta itemprop=\"totalJobOpenings\" content=\"")
                    .append(ad.job().positions())
                    .append("\">\n");
        }
        if (ad.stated().industry()) {
            stated.append("<p itemprop=\"industry\">")
                    .append(escape(listing.industry()))
                    .append("</p>\n");
        }
        return stated.toString();
    }

    private static String facts(Ad ad) {
        Town town = ad.job().town();
        return """
                <p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
                <span itemprop="name">%s</span></p>
                <p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
                <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
                <span itemprop="postalCode">%s</span> <span itemprop="addressLocality">%s</span>
                <meta itemprop="addressCountry" content="%s"></span></p>
                """.formatted(escape(ad.advertiser().name()), town.postcode(), escape(town.name()), town.country());
    }
}
