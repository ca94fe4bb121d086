package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Optional;
import openings.portal.api.Api;
import openings.portal.http.Route;
import openings.portal.search.OccupationSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
    @TempDir
    private Path releases;

    @Test
    void describesEachRouteAndNoOther() throws JsonProcessingException {
        Api api = new Api(Optional::empty, new OccupationSearch(), Api.NO_CLASSIFIER);
        try (RunningPortal portal = RunningPortal.withSample(releases)) {
            JsonNode description =
                    new JsonMapper().readTree(portal.get("/api/v1/openapi.json").body());

            assertThat(description.at("/openapi").asText()).startsWith("3.1");
            assertThat(description.at("/paths").properties())
                    .extracting(entry -> entry.getKey())
                    .containsExactlyInAnyOrderElementsOf(
                            api.routes().stream().map(Route::path).toList());
        }
    }

    @Test
    void refersOnlyToWhatItDefines() throws JsonProcessingException {
        try (RunningPortal portal = RunningPortal.withSample(releases)) {
            JsonNode description =
                    new JsonMapper().readTree(portal.get("/api/v1/openapi.json").body());

            assertThat(description.findValuesAsText("$ref"))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(
                                    description.at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
        }
    }
}
