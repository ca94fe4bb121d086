package openings.app.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorldConfigTest {
    @Test
    void beginsOnAMondayAndEndsAfterItsWeeks() {
        WorldConfig config = WorldConfig.defaults();

        assertThat(config.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(config.end()).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(config.week(1)).isEqualTo("2026-01-12T00:00:00Z");
    }

    @Test
    void refusesWorldsWithoutTimeOrVacancies() {
        assertThatThrownBy(() -> new WorldConfig(1, 0, 10)).hasMessageContaining("0");
        assertThatThrownBy(() -> new WorldConfig(1, 30, 0)).hasMessageContaining("0");
    }

    @Test
    void allowsTheSmallestWorld() {
        World world = World.simulate(new WorldConfig(1, 1, 1));

        assertThat(world.vacancies()).isNotEmpty();
        assertThat(world.truth().months()).isEmpty();
    }
}
