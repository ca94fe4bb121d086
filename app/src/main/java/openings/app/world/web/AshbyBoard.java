package openings.app.world.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import openings.app.world.Ad;
import openings.app.world.AdText;
import openings.app.world.Town;

/** Ashby's public job posting API: {@code /posting-api/job-board/{employer}}, one document per employer. */
final class AshbyBoard implements Website {
    static final String PATH = "/posting-api/job-board/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shelf shelf;

    AshbyBoard(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Reply answer(Request request) {
        return request.findBelow(PATH)
                .filter(slug -> shelf.world().employersWithOwnSite().stream()
                        .anyMatch(employer -> employer.slug().equals(slug)))
                .map(slug -> Reply.json(jobs(slug, request).toString()))
                .orElseGet(Reply::notFound);
    }

    private ObjectNode jobs(String slug, Request request) {
        ArrayNode jobs = JSON.arrayNode();
        shelf.listed().stream()
                .filter(ad -> ad.job().employer().slug().equals(slug))
                .forEach(ad -> jobs.add(job(ad, request.base() + "/" + slug + "/" + ad.id())));
        ObjectNode document = JSON.objectNode();
        document.set("jobs", jobs);
        return document.put("apiVersion", "1");
    }

    private ObjectNode job(Ad ad, String url) {
        AdText text = shelf.world().text(ad);
        Town town = ad.job().town();
        ObjectNode job = JSON.objectNode()
                .put("id", ad.id())
                .put("title", text.title())
                .put("department", shelf.world().industry(ad))
                .put("team", shelf.world().industry(ad))
                .put("employmentType", ad.job().agency() ? "Temporary" : "FullTime")
                .put("location", town.name())
                .put("shouldDisplayCompensationOnJobPostings", false)
                .put("publishedAt", ad.listed().from() + "T00:00:00.000+00:00")
                .put("isListed", true)
                .put("isRemote", false)
                .put("jobUrl", url)
                .put("applyUrl", url + "/application")
                .put("descriptionHtml", text.html())
                .put("descriptionPlain", text.plain());
        job.set("secondaryLocations", JSON.arrayNode());
        job.set("address", address(town));
        return job;
    }

    private static ObjectNode address(Town town) {
        ObjectNode address = JSON.objectNode();
        address.set(
                "postalAddress",
                JSON.objectNode()
                        .put("addressLocality", town.name())
                        .put("addressCountry", Locale.of("", town.country()).getDisplayCountry(Locale.ENGLISH)));
        return address;
    }
}
