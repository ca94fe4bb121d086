package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/**
 * The way through the documents of a listing, which some sites make without an end: calendars that lead from month to month,
 * pages that are numbered beyond the last.
 */
final class Trail {
    private final int most;
    private final int mostFruitless;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<Request> known = new HashSet<>();
    private final Set<Integer> contents = new HashSet<>();
    private @Nullable Step at;
    private @Nullable String endless;

    /**
     * A document to be read.
     *
     * @param fruitless how many documents led to it, one after another, in which there was nothing new
     */
    private record Step(Request request, int fruitless) {}

    /**
     * A way through a listing.
     *
     * @param most documents of a listing
     * @param mostFruitless documents that follow from one another without anything new in them
     */
    Trail(List<Request> start, int most, int mostFruitless) {
        this.most = most;
        this.mostFruitless = mostFruitless;
        add(start);
    }

    /** Leads to further beginnings. */
    void add(List<Request> beginnings) {
        beginnings.stream().filter(known::add).forEach(request -> ahead.add(new Step(request, 0)));
    }

    /** How many documents are known. */
    int size() {
        return known.size();
    }

    /** The document to be read next; null at the end. */
    @Nullable
    Request next() {
        if (endless != null || ahead.isEmpty()) {
            return null;
        }
        at = ahead.removeFirst();
        return at.request;
    }

    /**
     * Notes where the document that was read last leads to.
     *
     * @param content tells what it lists, 0 if that is nothing
     */
    void add(List<Request> more, int content) {
        boolean news = content != 0 && contents.add(content);
        int fruitless = news ? 0 : requireNonNull(at).fruitless + 1;
        if (fruitless > mostFruitless && !more.isEmpty()) {
            endless = "More than " + mostFruitless + " pages in a row without anything new, the last at ";
            return;
        }
        more.forEach(request -> go(request, fruitless));
    }

    /** Whether it was left, since it does not seem to end. */
    boolean isEndless() {
        return endless != null;
    }

    /** In one line, why it was left and what can be done about it. */
    String detail() {
        return endless + end().toString() + "; name the link to the next page under \"listing\" in the sites file";
    }

    /** The document that was read last. */
    URI end() {
        return requireNonNull(at).request.uri();
    }

    private void go(Request request, int fruitless) {
        if (known.size() >= most && !known.contains(request)) {
            endless = "More than " + most + " documents in the listing, the last at ";
        } else if (known.add(request)) {
            ahead.add(new Step(request, fruitless));
        }
    }
}
