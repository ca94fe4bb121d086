package openings.app.classification;

import openings.classifier.Classifier;
import openings.contract.coding.Classification;
import openings.contract.posting.JobPosting;
import openings.portal.api.Advertisement;

/** Classifies single advertisements that people give; nothing of them is kept. Thread-safe. */
public final class GivenClassifier {
    private final Classifier classifier;
    private final PostingReader reader;

    public GivenClassifier(Classifier classifier) {
        this.classifier = classifier;
        reader = new PostingReader(classifier::language);
    }

    /** Classifies what was given in words. */
    public Classification classify(Advertisement given) {
        return classifier.classify(reader.read(given)).classification();
    }

    /** Classifies what was given as a posting, which may still hold personal data. */
    public Classification classify(JobPosting posting) {
        return classifier.classify(reader.redacted(posting)).classification();
    }
}
