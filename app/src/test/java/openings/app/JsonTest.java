package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private record Figures(double share, Double other, List<Double> shares) {}

    @Test
    void whatWasNotMeasuredIsNull() {
        assertThat(Json.line(new Figures(Double.NaN, 0.5, List.of(0.25, Double.NaN))))
                .isEqualTo("{\"share\":null,\"other\":0.5,\"shares\":[0.25,null]}");
    }
}
