package openings.crawler.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import org.jspecify.annotations.Nullable;

/** Writes postings as the expectations of fixtures do. */
final class PostingJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PostingJson() {}

    static ObjectNode of(JobPosting posting) {
        Organization employer = posting.hiringOrganization();
        ObjectNode json = JSON.objectNode()
                .put("identifier", posting.key().identifier())
                .put("url", posting.provenance().uri().toString())
                .put("title", posting.text().title())
                .put("description", posting.text().description())
                .put("language", posting.text().inLanguage())
                .put("employer", employer == null ? null : employer.name())
                .put("employerUrl", employer == null ? null : employer.url())
                .put("industry", employer == null ? null : employer.industry())
                .put("datePosted", text(posting.terms().datePosted()))
                .put("validThrough", text(posting.terms().validThrough()))
                .put("remote", posting.terms().jobLocationType())
                .put("openings", posting.terms().totalJobOpenings())
                .put("salary", salary(posting.terms().baseSalary()));
        json.set("category", list(posting.text().occupationalCategory()));
        json.set("requirements", list(posting.text().requirements()));
        json.set("employmentType", list(posting.terms().employmentType()));
        ArrayNode places = json.putArray("place");
        posting.jobLocation().forEach(place -> places.add(place(place)));
        return json;
    }

    /** The same, with the fields only of which something is expected. */
    static ObjectNode of(JobPosting posting, JsonNode expected) {
        ObjectNode all = of(posting);
        ObjectNode some = JSON.objectNode();
        expected.fieldNames().forEachRemaining(name -> some.set(name, all.get(name)));
        return some;
    }

    private static ObjectNode place(Place place) {
        ObjectNode json = JSON.objectNode();
        put(json, "text", place.text());
        put(json, "locality", place.addressLocality());
        put(json, "region", place.addressRegion());
        put(json, "postalCode", place.postalCode());
        put(json, "country", place.addressCountry());
        Place.Coordinates coordinates = place.coordinates();
        if (coordinates != null) {
            json.put("latitude", coordinates.latitude()).put("longitude", coordinates.longitude());
        }
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static ArrayNode list(List<String> values) {
        ArrayNode list = JSON.arrayNode();
        values.forEach(list::add);
        return list;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String salary(@Nullable MonetaryAmount salary) {
        return salary == null
                ? null
                : salary.currency() + " " + amount(salary.minValue()) + " " + amount(salary.maxValue()) + " "
                        + salary.unitText();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "-" : amount.toPlainString();
    }
}
