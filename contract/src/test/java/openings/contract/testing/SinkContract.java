package openings.contract.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.contract.event.Sink;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Sink} owes its caller. A test of an implementation extends this class.
 *
 * @param <T> what the sink takes
 */
public abstract class SinkContract<T> {
    /** The sink under test, empty or as it was when it was last killed. */
    protected abstract Sink<T> open();

    /** Three different items, in order. */
    protected abstract List<T> items();

    /** What would be found if the process were killed now and started again, in a form that can be compared. */
    protected abstract Object durableState();

    @Test
    void whatWasFlushedIsDurable() {
        Object empty = durableState();
        Sink<T> sink = open();
        items().forEach(sink::accept);
        sink.flush();
        assertThat(durableState()).isNotEqualTo(empty);
    }

    @Test
    void repeatingAnItemChangesNothing() {
        Sink<T> sink = open();
        items().forEach(sink::accept);
        sink.flush();
        Object once = durableState();
        items().forEach(sink::accept);
        items().forEach(sink::accept);
        sink.flush();
        assertThat(durableState()).isEqualTo(once);
    }

    @Test
    void repeatingWhatWasNotFlushedGivesTheSameAsOneGo() {
        Sink<T> sink = open();
        sink.accept(items().getFirst());
        sink.flush();
        sink.accept(items().get(1));
        items().forEach(sink::accept);
        sink.flush();
        Object repeated = durableState();
        sink.flush();
        assertThat(durableState()).isEqualTo(repeated);
    }

    @Test
    void flushingNothingIsAllowed() {
        Sink<T> sink = open();
        sink.flush();
        sink.flush();
        assertThat(durableState()).isNotNull();
    }
}
