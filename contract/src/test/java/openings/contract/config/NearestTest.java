package openings.contract.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"gpa, gap", "star, start", "strat, start", "recrwal, recrawl", "ai, api"})
    void countsSwappedLettersAsOneMistake(String written, String meant) {
        assertThat(Nearest.to(written, List.of("api", "gap", "name", "recrawl", "start")))
                .isEqualTo(meant);
    }
}
