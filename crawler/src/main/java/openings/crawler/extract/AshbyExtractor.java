package openings.crawler.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/** Reads answers of <a href="https://developers.ashbyhq.com/docs/public-job-posting-api">Ashby's posting API</a>. */
final class AshbyExtractor {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonFactory FACTORY = MAPPER.getFactory();

    private final Editor editor;
    private final Source source;

    AshbyExtractor(Editor editor, Source source) {
        this.editor = editor;
        this.source = source;
    }

    void extract(Page page, Consumer<Extracted> out) {
        try (JsonParser parser = FACTORY.createParser(page.body())) {
            if (!findJobs(parser)) {
                out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, "No \"jobs\" in the answer"));
                return;
            }
            for (int i = 1; parser.nextToken() == JsonToken.START_OBJECT; i++) {
                out.accept(extract(MAPPER.<JsonNode>readTree(parser), page, String.valueOf(i)));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, "The list of jobs is cut off"));
            }
        } catch (IOException e) {
            out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, "The answer is not JSON to its end"));
        }
    }

    private static boolean findJobs(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("jobs") && value == JsonToken.START_ARRAY) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private Extracted extract(JsonNode job, Page page, String position) {
        String item = job.path("id").asText(position);
        return job.path("isListed").asBoolean(true)
                ? editor.edit(draft(job), page, ExtractionMethod.API, item)
                : new Extracted.Refused(item, Extracted.Reason.UNLISTED, "The source marks it as not listed");
    }

    private Draft draft(JsonNode job) {
        Draft draft = new Draft();
        draft.identifier = text(job.path("id"));
        draft.url = text(job.path("jobUrl"));
        draft.title = text(job.path("title"));
        String html = text(job.path("descriptionHtml"));
        draft.description = html == null ? text(job.path("descriptionPlain")) : html;
        draft.employer = text(job.path("organizationName"));
        if (draft.employer == null) {
            draft.employer = source.name();
        }
        draft.datePosted = text(job.path("publishedAt"));
        draft.remote = job.path("isRemote").asBoolean() ? "TELECOMMUTE" : text(job.path("workplaceType"));
        add(draft.employmentTypes, job.path("employmentType"));
        add(draft.categories, job.path("department"));
        add(draft.categories, job.path("team"));
        place(job.path("location"), job.path("address"), draft);
        job.path("secondaryLocations").forEach(place -> place(place.path("location"), place.path("address"), draft));
        draft.salary = salary(job.path("compensation").path("summaryComponents"));
        return draft;
    }

    private static void place(JsonNode name, JsonNode address, Draft draft) {
        JsonNode parts = address.has("postalAddress") ? address.get("postalAddress") : address;
        Places.of(
                        text(name),
                        text(parts.path("addressLocality")),
                        text(parts.path("addressRegion")),
                        text(parts.path("postalCode")),
                        text(parts.path("addressCountry")),
                        null)
                .ifPresent(draft.places::add);
    }

    private static @Nullable MonetaryAmount salary(JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("compensationType").asText().equals("Salary")) {
                return Pay.of(
                        text(component.path("currencyCode")),
                        text(component.path("minValue")),
                        text(component.path("maxValue")),
                        text(component.path("interval")));
            }
        }
        return null;
    }

    private static void add(List<String> values, JsonNode value) {
        String text = text(value);
        if (text != null) {
            values.add(text);
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
