package openings.app.world.web;

/** Answers requests. Thread-safe. */
@FunctionalInterface
interface Website {
    Reply answer(Request request);
}
