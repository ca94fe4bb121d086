package openings.contract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openings.contract.testing.SinkContract;

/** The contract test holds for the simplest sink there is. */
final class SinkContractTest extends SinkContract<String> {
    private final Set<String> durable = new LinkedHashSet<>();

    @Override
    protected Sink<String> open() {
        List<String> buffer = new ArrayList<>();
        return new Sink<>() {
            @Override
            public void accept(String item) {
                buffer.add(item);
            }

            @Override
            public void flush() {
                durable.addAll(buffer);
                buffer.clear();
            }
        };
    }

    @Override
    protected List<String> items() {
        return List.of("a", "b", "c");
    }

    @Override
    protected Object durableState() {
        return List.copyOf(durable);
    }
}
