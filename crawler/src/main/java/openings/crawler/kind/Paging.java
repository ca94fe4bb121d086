package openings.crawler.kind;

import java.util.Optional;
import java.util.stream.Stream;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** How a listing that comes in several documents goes on from one to the next. */
sealed interface Paging {
    /**
     * How far the reading of a listing has come.
     *
     * @param request by which the last document was had
     * @param records in that document
     * @param came records so far
     * @param total records that the listing announces; negative where it does not
     * @param around values of the document
     * @param page the document
     */
    record State(Request request, int records, long came, long total, Surroundings around, Page page) {
        boolean isTotalKnown() {
            return total >= 0;
        }

        Optional<String> find(@Nullable String path) {
            return Optional.ofNullable(path == null ? null : around.document().get(path))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }
    }

    /** The request for the next document; empty at the end. */
    Optional<Request> next(State state);

    /** Values of a document that it looks at. */
    default Stream<String> aroundPaths() {
        return Stream.empty();
    }

    /** All is in one document. */
    record None() implements Paging {
        @Override
        public Optional<Request> next(State state) {
            return Optional.empty();
        }
    }

    /** By the number of records to pass over. */
    record Offset(String parameter, int size) implements Paging {
        @Override
        public Optional<Request> next(State state) {
            boolean more = state.isTotalKnown() ? state.came() < state.total() : state.records() >= size;
            if (state.records() == 0 || !more) {
                return Optional.empty();
            }
            long offset = Parameters.number(state.request(), parameter, 0);
            return Optional.of(Parameters.with(state.request(), parameter, offset + state.records()));
        }
    }

    /**
     * By the number of the page.
     *
     * @param first what the first page is numbered
     * @param count path of how many pages there are; null where it is not said
     */
    record Pages(
            String parameter, int first, int size, @Nullable String count) implements Paging {
        @Override
        public Optional<Request> next(State state) {
            long page = Parameters.number(state.request(), parameter, first);
            return state.records() > 0 && hasMore(state, page)
                    ? Optional.of(Parameters.with(state.request(), parameter, page + 1))
                    : Optional.empty();
        }

        private boolean hasMore(State state, long page) {
            Optional<Long> pages = state.find(count).flatMap(Parameters::number);
            if (pages.isPresent()) {
                return page - first + 1 < pages.get();
            }
            return state.isTotalKnown() ? state.came() < state.total() : state.records() >= size;
        }

        @Override
        public Stream<String> aroundPaths() {
            return Stream.ofNullable(count);
        }
    }

    /** By an address in the document. */
    record Next(String path) implements Paging {
        @Override
        public Optional<Request> next(State state) {
            Request request = state.request();
            return state.find(path)
                    .flatMap(address -> WebAddress.parse(request.uri(), address))
                    .map(uri -> Requests.to(uri, request));
        }

        @Override
        public Stream<String> aroundPaths() {
            return Stream.of(path);
        }
    }

    /**
     * By the {@code Link} header of the answer (RFC 8288).
     *
     * @param relation of the next document, {@code next} as a rule
     */
    record Link(String relation) implements Paging {
        @Override
        public Optional<Request> next(State state) {
            return state.page().linked(relation).map(uri -> Requests.to(uri, state.request()));
        }
    }

    /** By a mark in the document that is handed back. */
    record Cursor(String parameter, String path) implements Paging {
        @Override
        public Optional<Request> next(State state) {
            return state.find(path).map(mark -> Parameters.with(state.request(), parameter, mark));
        }

        @Override
        public Stream<String> aroundPaths() {
            return Stream.of(path);
        }
    }
}
