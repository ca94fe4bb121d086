package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openings.contract.posting.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Reads a <a href="https://schema.org/JobPosting">schema.org JobPosting</a> in the shapes it is found in: a text where an
 * object should be, one value or a list of them, properties in any case.
 */
final class SchemaOrg {
    private static final List<String> REQUIREMENTS =
            List.of("responsibilities", "qualifications", "skills", "educationRequirements", "experienceRequirements");

    private final JsonNode item;

    SchemaOrg(JsonNode item) {
        this.item = item;
    }

    Draft draft() {
        Draft draft = new Draft();
        draft.identifier = text(first("identifier"), "value", "name");
        draft.url = text(first("url"), "@id");
        draft.title = text(first("title"));
        if (draft.title == null) {
            draft.title = text(first("name"));
        }
        draft.description = text(first("description"));
        draft.language = text(first("inLanguage"), "alternateName", "name");
        JsonNode organization = first("hiringOrganization");
        draft.employer = text(organization, "name", "legalName");
        draft.employerUrl = organization.isObject() ? text(organization.path("sameAs"), "@id") : null;
        draft.industry = text(first("industry"), "name");
        draft.datePosted = text(first("datePosted"));
        draft.validThrough = text(first("validThrough"));
        draft.remote = text(first("jobLocationType"));
        draft.openings = text(first("totalJobOpenings"));
        draft.salary = salary(first("baseSalary"));
        draft.salaryText = text(first("baseSalary"), "value", "description", "name");
        draft.salaryCurrency = text(first("baseSalary").path("currency"));
        all("employmentType").forEach(type -> add(draft.employmentTypes, type));
        all("occupationalCategory").forEach(type -> add(draft.categories, type));
        REQUIREMENTS.forEach(name -> all(name).forEach(value -> add(draft.requirements, value)));
        all("jobLocation").forEach(place -> place(place, draft));
        return draft;
    }

    private static void add(List<String> values, JsonNode value) {
        String text = text(value, "name", "description", "credentialCategory", "codeValue");
        if (text != null) {
            values.add(text);
        }
    }

    private static void place(JsonNode place, Draft draft) {
        if (place.isTextual()) {
            Places.of(place.asText(), null, null, null, null, null).ifPresent(draft.places::add);
            return;
        }
        JsonNode address = place.has("address") ? one(place.get("address")) : place;
        JsonNode geo = one(place.path("geo"));
        String country = text(address.path("addressCountry"), "name", "identifier");
        Places.of(
                        address.isTextual() ? address.asText() : text(place.path("name")),
                        text(address.path("addressLocality"), "name"),
                        text(address.path("addressRegion"), "name"),
                        text(address.path("postalCode")),
                        country,
                        Places.coordinates(text(geo.path("latitude")), text(geo.path("longitude"))))
                .ifPresent(draft.places::add);
    }

    private static @Nullable MonetaryAmount salary(JsonNode salary) {
        JsonNode value = one(salary.path("value"));
        JsonNode amount = value.isObject() ? value : salary;
        String single = value.isObject() ? text(value.path("value")) : text(value);
        String min = text(amount.path("minValue"));
        String max = text(amount.path("maxValue"));
        String unit = text(amount.path("unitText"));
        return Pay.of(
                text(salary.path("currency")),
                min == null ? single : min,
                max == null ? single : max,
                unit == null ? text(salary.path("unitText")) : unit);
    }

    private JsonNode first(String name) {
        return one(property(name));
    }

    private List<JsonNode> all(String name) {
        JsonNode value = property(name);
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            all.add(value);
        }
        return all;
    }

    private JsonNode property(String name) {
        JsonNode exact = item.get(name);
        if (exact != null) {
            return exact;
        }
        for (var property : item.properties()) {
            String key = property.getKey().toLowerCase(Locale.ROOT);
            if (key.substring(key.lastIndexOf(':') + 1).equals(name.toLowerCase(Locale.ROOT))) {
                return property.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode one(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }

    /** The text of a value, or of the first of these properties of an object; null where there is none. */
    private static @Nullable String text(JsonNode node, String... properties) {
        JsonNode value = one(node);
        if (value.isValueNode() && !value.isNull()) {
            String text = value.asText().strip();
            return text.isEmpty() ? null : text;
        }
        for (String name : properties) {
            String text = value.isObject() ? text(value.path(name), "@value") : null;
            if (text != null) {
                return text;
            }
        }
        return value.isObject() && value.has("@value") ? text(value.get("@value")) : null;
    }
}
