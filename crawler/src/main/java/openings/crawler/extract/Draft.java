package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Place;
import org.jspecify.annotations.Nullable;

/** What an extractor found, as it found it: may hold markup and personal data. {@link Editor} makes a posting of it. */
final class Draft {
    @Nullable
    String identifier;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    String language;

    @Nullable
    String employer;

    @Nullable
    String employerUrl;

    @Nullable
    String industry;

    @Nullable
    String datePosted;

    @Nullable
    String validThrough;

    @Nullable
    String remote;

    @Nullable
    String openings;

    @Nullable
    MonetaryAmount salary;

    /** What a field for pay says in words. */
    @Nullable
    String salaryText;

    /** The currency that the words leave out. */
    @Nullable
    String salaryCurrency;

    final List<String> categories = new ArrayList<>();
    final List<String> requirements = new ArrayList<>();
    final List<String> employmentTypes = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
}
