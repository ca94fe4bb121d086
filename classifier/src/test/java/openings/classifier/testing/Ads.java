package openings.classifier.testing;

import java.util.List;
import openings.classifier.text.PostingWords;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.PostingText;
import openings.contract.posting.Terms;
import openings.contract.testing.Samples;
import org.jspecify.annotations.Nullable;

/** Advertisements for tests that look at few of their properties. */
public final class Ads {
    private Ads() {}

    /** An advertisement that has a title, a description and maybe a declared language. */
    public static JobPosting of(String title, String description, @Nullable String language) {
        return of(new PostingText(title, description, language, List.of(), List.of()), null, Terms.unstated());
    }

    public static JobPosting of(PostingText text, @Nullable Organization employer, Terms terms) {
        JobPosting sample = Samples.fullPosting();
        return new JobPosting(sample.key(), sample.provenance(), text, employer, List.of(), terms);
    }

    public static PostingWords words(String title, String description) {
        return PostingWords.of(of(title, description, null));
    }
}
