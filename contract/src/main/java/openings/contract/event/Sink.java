package openings.contract.event;

/**
 * Where a stage hands on what it made: the next stage when embedded, a topic with Kafka. Not thread-safe unless an
 * implementation says so; its caller is its one writer.
 *
 * <p>What was accepted is durable once {@link #flush} returns. What was accepted and not yet flushed may or may not
 * survive a kill, so a caller marks its work done only after the flush that covers it, and repeats it otherwise;
 * implementations therefore must not let a repeated item change anything.
 */
public interface Sink<T> {
    /** Takes an item; may buffer it. */
    void accept(T item);

    /**
     * Makes all that was accepted so far durable. When this throws, nothing accepted since the last flush may be taken
     * as durable.
     */
    void flush();
}
