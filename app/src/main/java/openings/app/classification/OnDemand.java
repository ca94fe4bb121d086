package openings.app.classification;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import openings.classifier.Classifier;
import openings.contract.coding.Classification;
import openings.portal.api.Advertisement;
import openings.portal.http.Problem;
import openings.portal.http.Problem.Kind;
import openings.portal.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A classifier that is opened when the first advertisement comes, so that a portal starts fast and one that is never
 * asked pays nothing. Thread-safe.
 */
public final class OnDemand implements Function<Advertisement, Classification> {
    private final Supplier<Classifier> opening;
    private final Consumer<RuntimeException> complaint;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable GivenClassifier opened;

    /**
     * A classifier to be opened.
     *
     * @param complaint told if it cannot be opened; the next advertisement tries again
     */
    public OnDemand(Supplier<Classifier> opening, Consumer<RuntimeException> complaint) {
        this.opening = opening;
        this.complaint = complaint;
    }

    /** @throws ProblemException if the classifier cannot be opened */
    @Override
    public Classification apply(Advertisement given) {
        GivenClassifier classifier = opened;
        return (classifier == null ? open() : classifier).classify(given);
    }

    private GivenClassifier open() {
        lock.lock();
        try {
            GivenClassifier known = opened;
            if (known != null) {
                return known;
            }
            GivenClassifier made = new GivenClassifier(opening.get());
            opened = made;
            return made;
        } catch (RuntimeException e) {
            complaint.accept(e);
            throw new ProblemException(
                    Problem.of(Kind.FAILED, "The classifier cannot be opened. Whoever runs the portal is told why."));
        } finally {
            lock.unlock();
        }
    }
}
