package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import openings.crawler.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads a <a href="https://schema.org/JobPosting">schema.org JobPosting</a> in the shapes it is found in: a text where an
 * object should be, one value or a list of them, properties in any case or with the vocabulary before them, references to
 * other items of the page.
 */
final class SchemaOrg {
    private static final List<String> REQUIREMENTS =
            List.of("responsibilities", "qualifications", "skills", "educationRequirements", "experienceRequirements");
    private static final Pattern LISTED = Pattern.compile("\\s*[,;|]\\s*");

    private final JsonNode item;
    private final Markup markup;
    private final Map<String, JsonNode> properties;

    SchemaOrg(JsonNode item, Markup markup) {
        this.item = item;
        this.markup = markup;
        properties = properties(item);
    }

    Draft draft() {
        Draft draft = new Draft();
        draft.identifier = text(first("identifier"), "value", "@value", "name", "@id");
        draft.url = url();
        draft.title = text(first("title"));
        if (draft.title == null) {
            draft.title = text(first("name"));
        }
        draft.description = text(first("description"));
        draft.language = text(first("inLanguage"), "alternateName", "name");
        employer(draft);
        draft.industry = text(first("industry"), "name", "description", "codeValue");
        draft.datePosted = text(first("datePosted"));
        draft.validThrough = text(first("validThrough"));
        draft.remote = local(text(first("jobLocationType")));
        draft.openings = text(first("totalJobOpenings"));
        draft.salary = SchemaOrgPay.of(this);
        draft.salaryText = text("baseSalary", "value", "description", "name");
        draft.salaryCurrency = object("baseSalary").text("currency");
        all("employmentType").forEach(type -> conditions(draft.employmentTypes, type));
        all("occupationalCategory").forEach(type -> add(draft.categories, type));
        REQUIREMENTS.forEach(name -> all(name).forEach(value -> add(draft.requirements, value)));
        all("jobLocation").forEach(place -> SchemaOrgPlace.add(with(place), draft.places));
        if (draft.places.isEmpty()) {
            all("applicantLocationRequirements").forEach(area -> SchemaOrgPlace.addArea(with(area), draft.places));
        }
        return draft;
    }

    /** The value itself, where it is no object. */
    JsonNode node() {
        return item;
    }

    /** Another value of the same page. */
    SchemaOrg with(JsonNode value) {
        return new SchemaOrg(value, markup);
    }

    /** The first value of a property, references followed; missing where there is none. */
    JsonNode first(String name) {
        return one(property(name));
    }

    /** An object that is the first value of a property; without properties where it is none. */
    SchemaOrg object(String name) {
        return with(first(name));
    }

    /** All values of a property, references followed. */
    List<JsonNode> all(String name) {
        JsonNode value = property(name);
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> all.add(markup.resolve(each)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            all.add(markup.resolve(value));
        }
        return all;
    }

    /** The text of a property, or of the first of these properties of the object that it is; null where there is none. */
    @Nullable
    String text(String name, String... within) {
        return text(first(name), within);
    }

    private @Nullable String url() {
        String url = text(first("url"), "@id");
        if (url == null) {
            url = text(first("mainEntityOfPage"), "@id", "url");
        }
        String id = url == null ? text(item.path("@id")) : url;
        return id != null && id.startsWith("#") ? null : id;
    }

    private void employer(Draft draft) {
        JsonNode organization = first("hiringOrganization");
        draft.employer = text(organization, "name", "legalName", "alternateName");
        if (organization.isObject()) {
            SchemaOrg employer = new SchemaOrg(organization, markup);
            String site = text(employer.first("sameAs"), "@id");
            draft.employerUrl = site == null ? text(employer.first("url"), "@id") : site;
        }
    }

    /** Constants may come as addresses of the vocabulary, several in one text. */
    private static void conditions(List<String> values, JsonNode value) {
        String text = text(value, "name", "@id");
        if (text != null) {
            LISTED.splitAsStream(text).map(SchemaOrg::local).forEach(values::add);
        }
    }

    private static @Nullable String local(@Nullable String text) {
        boolean address = text != null && text.matches("https?://schema\\.org/\\w+");
        return text == null || !address ? text : text.substring(text.lastIndexOf('/') + 1);
    }

    private static void add(List<String> values, JsonNode value) {
        String text = text(value, "name", "description", "credentialCategory", "codeValue", "monthsOfExperience");
        if (text != null) {
            values.add(text);
        }
    }

    private JsonNode property(String name) {
        return properties.getOrDefault(name.toLowerCase(Locale.ROOT), MissingNode.getInstance());
    }

    /** By name without vocabulary and prefix, in lower case. */
    private static Map<String, JsonNode> properties(JsonNode item) {
        Map<String, JsonNode> properties = new HashMap<>();
        item.properties().forEach(property -> {
            String name = property.getKey();
            String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
            String local = bare.substring(bare.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
            if (!property.getValue().isNull()) {
                properties.putIfAbsent(local, property.getValue());
            }
        });
        return properties;
    }

    private JsonNode one(JsonNode value) {
        if (!value.isArray()) {
            return markup.resolve(value);
        }
        for (JsonNode each : value) {
            if (!each.isNull() && !(each.isTextual() && each.asText().isBlank())) {
                return markup.resolve(each);
            }
        }
        return MissingNode.getInstance();
    }

    /** The text of a value, or of the first of these properties of an object; null where there is none. */
    static @Nullable String text(JsonNode node, String... properties) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        if (value.isValueNode() && !value.isNull()) {
            String text = value.asText().strip();
            return text.isEmpty() ? null : text;
        }
        for (String name : properties) {
            String text = value.isObject() ? text(named(value, name), "@value") : null;
            if (text != null) {
                return text;
            }
        }
        return value.isObject() && value.has("@value") ? text(value.get("@value")) : null;
    }

    private static JsonNode named(JsonNode object, String name) {
        JsonNode exact = object.get(name);
        return exact != null || name.startsWith("@")
                ? object.path(name)
                : properties(object).getOrDefault(name.toLowerCase(Locale.ROOT), MissingNode.getInstance());
    }
}
