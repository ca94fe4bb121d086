package openings.aggregator.dedup;

import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Advertisement.Headline;
import org.jspecify.annotations.Nullable;

/** By what advertisements are grouped before they are compared; null where one belongs to no group. */
final class Blocks {
    private Blocks() {}

    private record TextKey(HeadlineKey headline, long digest) {}

    private record HeadlineKey(String title, String employer, String region, String place) {}

    private record EmployerKey(String employer, String where) {}

    static @Nullable Object text(Advertisement ad) {
        HeadlineKey headline = headlineKey(ad);
        return headline == null ? null : new TextKey(headline, ad.fingerprint().digest());
    }

    static @Nullable Object headline(Advertisement ad) {
        return headlineKey(ad);
    }

    private static @Nullable HeadlineKey headlineKey(Advertisement ad) {
        Headline headline = ad.headline();
        String region = ad.codes().region().findCode().orElse("");
        boolean known =
                !headline.title().isEmpty() && !headline.employer().isEmpty() && !(region + headline.place()).isEmpty();
        return known ? new HeadlineKey(headline.title(), headline.employer(), region, headline.place()) : null;
    }

    static @Nullable Object employerAndRegion(Advertisement ad) {
        return employerKey(ad, ad.codes().region().findCode().orElse(""));
    }

    static @Nullable Object employerAndPlace(Advertisement ad) {
        return employerKey(ad, ad.headline().place());
    }

    private static @Nullable Object employerKey(Advertisement ad, String where) {
        String employer = ad.headline().employer();
        return employer.isEmpty() || where.isEmpty() ? null : new EmployerKey(employer, where);
    }
}
