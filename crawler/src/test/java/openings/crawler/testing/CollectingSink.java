package openings.crawler.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Seen;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;

/** Keeps what was flushed, as a durable sink would, and forgets the rest when it is told to die. */
public final class CollectingSink implements Sink<PostingEvent<JobPosting>> {
    private final List<PostingEvent<JobPosting>> accepted = new ArrayList<>();
    private final List<PostingEvent<JobPosting>> flushed = new ArrayList<>();

    @Override
    public void accept(PostingEvent<JobPosting> event) {
        accepted.add(event);
    }

    @Override
    public void flush() {
        flushed.addAll(accepted);
        accepted.clear();
    }

    /** Forgets what was not flushed. */
    public void die() {
        accepted.clear();
    }

    /** What was flushed, in order. */
    public List<PostingEvent<JobPosting>> events() {
        return List.copyOf(flushed);
    }

    /** What was flushed since the last call, written as {@code seen id}, {@code confirmed id} or {@code gone id REASON}. */
    public List<String> take() {
        List<String> words = flushed.stream().map(CollectingSink::words).toList();
        flushed.clear();
        return words;
    }

    /** The postings that were flushed, the last state of each, by key. */
    public Map<String, JobPosting> postings() {
        Map<String, JobPosting> postings = new TreeMap<>();
        for (PostingEvent<JobPosting> event : flushed) {
            if (event instanceof Seen<JobPosting> seen) {
                postings.put(seen.key().toString(), seen.posting());
            }
        }
        return postings;
    }

    private static String words(PostingEvent<JobPosting> event) {
        String id = event.key().identifier();
        return switch (event) {
            case Seen<JobPosting> seen -> "seen " + id;
            case PostingEvent.Confirmed<JobPosting> confirmed -> "confirmed " + id;
            case PostingEvent.Gone<JobPosting> gone -> "gone " + id + " " + gone.reason();
        };
    }
}
