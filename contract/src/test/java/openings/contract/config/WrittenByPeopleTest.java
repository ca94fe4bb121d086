package openings.contract.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import openings.contract.posting.SourceType;
import org.junit.jupiter.api.Test;

final class WrittenByPeopleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WrittenByPeople()).build();

    @Test
    void durationsAreReadInAnyUsualForm() throws JsonProcessingException {
        assertThat(MAPPER.readValue("[\"500ms\",\"2s\",\"15 m\",\"6h\",\"1d\",\"PT90S\"]", Duration[].class))
                .containsExactly(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(15),
                        Duration.ofHours(6),
                        Duration.ofDays(1),
                        Duration.ofSeconds(90));
    }

    @Test
    void datesAndConstantsAreRead() throws JsonProcessingException {
        assertThat(MAPPER.readValue("\"2027-12-31\"", LocalDate.class)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(MAPPER.readValue("\"job-board\"", SourceType.class)).isEqualTo(SourceType.JOB_BOARD);
        assertThat(MAPPER.readValue("\"JOB_BOARD\"", SourceType.class)).isEqualTo(SourceType.JOB_BOARD);
    }

    @Test
    void whatCannotBeReadIsAnErrorThatSaysWhatIsAllowed() {
        assertThatThrownBy(() -> MAPPER.readValue("\"soon\"", Duration.class)).hasMessageContaining("write 500ms, 2s");
        assertThatThrownBy(() -> MAPPER.readValue("\"31.12.2027\"", LocalDate.class))
                .hasMessageContaining("2027-12-31");
        assertThatThrownBy(() -> MAPPER.readValue("\"bord\"", SourceType.class))
                .hasMessageContaining("public-employment-service, job-board")
                .hasMessageContaining("\"bord\"");
    }

    @Test
    void theNearestWordIsFound() {
        assertThat(Nearest.to("strat", List.of("sites", "start", "gap"))).isEqualTo("start");
    }
}
