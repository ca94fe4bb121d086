package openings.app.world.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import openings.app.world.Ad;
import openings.app.world.AdText;
import openings.app.world.Town;

/** A register as one JSON document: {@code /jobs.json}. */
final class JsonRegister implements Website {
    static final String PATH = "/jobs.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shelf shelf;

    JsonRegister(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Reply answer(Request request) {
        return request.path().equals(PATH) ? Reply.json(document(request).toString()) : Reply.notFound();
    }

    private ObjectNode document(Request request) {
        ArrayNode jobs = JSON.arrayNode();
        shelf.listed().forEach(ad -> jobs.add(job(ad, request.base() + "/job/" + ad.id())));
        ObjectNode document = JSON.objectNode().put("total", jobs.size());
        document.set("jobs", jobs);
        return document;
    }

    private ObjectNode job(Ad ad, String url) {
        AdText text = shelf.world().text(ad);
        ObjectNode job = JSON.objectNode()
                .put("id", ad.id())
                .put("title", text.title())
                .put("url", url)
                .put("published", ad.listed().from().toString())
                .put("description", text.html())
                .put("contractType", ad.job().agency() ? "temporary" : "permanent");
        job.set("employer", JSON.objectNode().put("name", ad.advertiser().name()));
        job.set("location", location(ad.job().town()));
        if (ad.stated().industry()) {
            job.put("industry", ad.advertiser().activity().code());
        }
        if (ad.stated().positions()) {
            job.put("positions", ad.job().positions());
        }
        if (ad.stated().deadline()) {
            job.put("expires", ad.listed().lastDay().toString());
        }
        return job;
    }

    private static ObjectNode location(Town town) {
        return JSON.objectNode()
                .put("city", town.name())
                .put("postalCode", town.postcode())
                .put("country", town.country());
    }
}
