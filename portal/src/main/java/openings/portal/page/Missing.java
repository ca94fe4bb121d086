package openings.portal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.BiasReport.Activity;
import openings.aggregator.release.BiasReport.SourceShare;
import openings.aggregator.release.ReleaseManifest;
import openings.contract.posting.Source;
import openings.portal.view.Names;
import openings.portal.words.Words;

/** Says whose jobs the advertisements of a country do not show. */
final class Missing {
    /** Below this share of official vacancies an activity counts as thinly covered, as the thresholds have it. */
    private static final double THIN_COVERAGE = 0.5;

    private static final int MOST_ACTIVITIES = 4;

    private final Words words;
    private final Names names;

    Missing(Words words) {
        this.words = words;
        this.names = new Names(words);
    }

    /** What is missing in any country. */
    List<String> always() {
        return List.of(words.text("missing.agency"), words.text("missing.mouth"), words.text("missing.small"));
    }

    /** Activities that are thinly covered, and sources that broke off. */
    List<String> in(BiasReport.Country country, ReleaseManifest manifest) {
        List<String> missing = new ArrayList<>();
        country.activities().stream()
                .filter(activity -> coverage(activity) < THIN_COVERAGE)
                .sorted(Comparator.comparingDouble(Missing::coverage))
                .limit(MOST_ACTIVITIES)
                .map(this::activity)
                .forEach(missing::add);
        country.sources().stream()
                .filter(source -> source.brokeOff() != null)
                .map(source -> source(source, manifest))
                .forEach(missing::add);
        return missing;
    }

    private String activity(Activity activity) {
        return words.text("missing.activity", names.activities(activity.nace()), words.percent(coverage(activity)));
    }

    private String source(SourceShare source, ReleaseManifest manifest) {
        return words.text(
                "missing.source",
                name(source.source(), manifest),
                words.date(Objects.requireNonNull(source.brokeOff())),
                words.percent(source.share()));
    }

    private static double coverage(Activity activity) {
        return activity.coverage() == null ? 1 : activity.coverage();
    }

    private static String name(String id, ReleaseManifest manifest) {
        return manifest.sources().stream()
                .map(ReleaseManifest.SourceUse::source)
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(Source::name)
                .orElse(id);
    }
}
