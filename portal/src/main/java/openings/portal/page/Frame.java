package openings.portal.page;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content.
 *
 * @param path of the page with its query but for the language: {@code /occupation/2221?geo=DK}
 * @param title of the page, as its heading has it
 * @param release what the page is made from; null where there is no release
 */
public record Frame(
        Words words, String path, String title, @Nullable ReleaseManifest release) {
    public Frame {
        requireNonNull(words, "words");
        requireNonNull(path, "path");
        requireNonNull(title, "title");
    }

    /** A page in one of the languages. */
    public record Translation(String code, String name, String address, boolean current) {}

    /** The page of an occupation in a country or region, without the language; null stands for all occupations. */
    static String occupation(@Nullable Isco08 group, Nuts region) {
        return "/occupation/" + (group == null ? SeriesKey.TOTAL : group.code()) + "?geo=" + region;
    }

    /** An address on this site, in this page's language. */
    public String link(String address) {
        return inLanguage(address, words.language());
    }

    /** The address of the style sheet. */
    public String stylesheet() {
        return Assets.STYLESHEET.address();
    }

    /** The address of the icon. */
    public String icon() {
        return Assets.ICON.address();
    }

    /** Whether the figures come from the demo world. */
    public boolean simulated() {
        return release != null && release.simulated();
    }

    /** Number and date of the release, or that there is none. */
    public String edition() {
        return release == null
                ? words.text("footer.none")
                : words.text("footer.release", release.number(), words.date(release.created()));
    }

    /** This page in every language. */
    public List<Translation> translations() {
        return Arrays.stream(Language.values())
                .map(language -> new Translation(
                        language.code(), language.ownName(), inLanguage(path, language), language == words.language()))
                .toList();
    }

    private static String inLanguage(String address, Language language) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code();
    }
}
