package openings.crawler.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;
import openings.crawler.feed.FeedField;
import openings.crawler.text.Dates;

/** Tells what a short text beside a title is: a place, conditions, a date, pay, an employer. */
final class ShortText {
    private static final Pattern POSTCODE_TOWN = Pattern.compile(
            "^(?:[A-Z]{1,2}[- ])?(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} [A-Z]{2})\\s+\\p{Lu}[\\p{L} .'’/()-]{1,50}$");
    private static final Pattern TOWN_CODE =
            Pattern.compile("^\\p{Lu}[\\p{L} .'’-]{1,40} \\(?(?:\\d{2,5}|[A-Z]{2,3})\\)?$");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[€£$]|\\b(?:EUR|GBP|USD|CHF|DKK|SEK|NOK|PLN|kr|zł|CZK|HUF)\\b)\\s?\\d|\\d[\\d.,  ]*\\s?(?:[€£$]|(?:EUR|GBP|USD|CHF|DKK|SEK|NOK|PLN|kr|zł|CZK|HUF)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> COUNTRIES = new HashSet<>();
    private static final Set<String> REGIONS = new HashSet<>();
    private static final int LONGEST = 90;
    private static final int MOST_OTHER_WORDS = 3;

    static {
        Map<String, Integer> languages = new HashMap<>();
        for (String language : List.of("en", "da", "nl", "de", "fr", "es", "it", "pl", "sv", "no", "fi", "pt")) {
            languages.put(language, 1);
        }
        for (String code : Locale.getISOCountries()) {
            for (String language : languages.keySet()) {
                COUNTRIES.add(Folding.fold(Locale.of("", code).getDisplayCountry(Locale.of(language))));
            }
        }
        COUNTRIES.addAll(Set.of(
                "uk",
                "usa",
                "us",
                "england",
                "scotland",
                "wales",
                "northern ireland",
                "great britain",
                "eu",
                "europe"));
        for (Nuts region : NutsRegions.all()) {
            for (String part : NutsRegions.name(region).split("[,/()]", -1)) {
                String folded = Folding.fold(part);
                if (folded.length() > 3) {
                    REGIONS.add(folded);
                }
            }
        }
    }

    private ShortText() {}

    /** What the text surely is; empty where it could be an employer, a place or anything else. */
    static Optional<FeedField> kind(String text, String country) {
        String folded = Folding.fold(text);
        if (folded.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (Dates.parse(text, Dates.Edge.BEGINNING, country).isPresent()) {
            return Optional.of(FeedField.DATE_POSTED);
        }
        if (AMOUNT.matcher(text).find()) {
            return Optional.of(FeedField.SALARY);
        }
        if (isConditions(folded, WordLists.CONTRACT)) {
            return Optional.of(FeedField.EMPLOYMENT_TYPE);
        }
        if (isConditions(folded, WordLists.REMOTE)) {
            return Optional.of(FeedField.REMOTE);
        }
        if (isEmployer(text)) {
            return Optional.of(FeedField.EMPLOYER);
        }
        return isPlace(text) ? Optional.of(FeedField.PLACE) : Optional.empty();
    }

    private static boolean isConditions(String folded, WordLists words) {
        int count = 1 + (int) folded.chars().filter(c -> c == ' ').count();
        int outside = words.wordsOutside(folded);
        return outside < count && outside <= MOST_OTHER_WORDS && (outside <= 1 || outside * 2 <= count);
    }

    /** Whether it ends in a legal form or names an institution. */
    static boolean isEmployer(String text) {
        if (!text.chars().anyMatch(Character::isUpperCase) || text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text);
        for (int words = 1, at = folded.lastIndexOf(' ');
                words <= 4 && at > 0;
                words++, at = folded.lastIndexOf(' ', at - 1)) {
            if (WordLists.LEGAL_FORMS.is(folded.substring(at + 1))) {
                return true;
            }
        }
        return folded.indexOf(' ') > 0 && WordLists.INSTITUTIONS.isIn(folded);
    }

    /** Whether it looks like a place: post code and town, town and country or region, a region or country alone. */
    static boolean isPlace(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || !Character.isLetterOrDigit(trimmed.charAt(0))) {
            return false;
        }
        if (POSTCODE_TOWN.matcher(trimmed).matches() || isKnown(trimmed)) {
            return true;
        }
        if (TOWN_CODE.matcher(trimmed).matches() && trimmed.indexOf('(') > 0) {
            return true;
        }
        String[] parts = trimmed.split("\\s*[,;/]\\s*", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean area =
                    isArea(parts[i]) || POSTCODE_TOWN.matcher(parts[i]).matches() || parts[i].matches("[A-Z]{2}");
            if (isCapital(parts[0]) && (area || (isKnown(parts[i]) && isStreetOrPlace(parts[0])))) {
                return true;
            }
        }
        return parts.length > 1 && isKnown(parts[0]);
    }

    /** What stands before a town is a street or a part of it where it has a number or is known; else an employer may be. */
    private static boolean isStreetOrPlace(String text) {
        return text.chars().anyMatch(Character::isDigit) || isKnown(text);
    }

    private static boolean isArea(String text) {
        String folded = Folding.fold(text);
        return COUNTRIES.contains(folded) || (REGIONS.contains(folded) && !WordLists.CITIES.is(folded));
    }

    /** Whether a place is named beside other words, as in "Remote (Germany)". */
    static boolean namesPlace(String text) {
        String folded = Folding.fold(text);
        for (int start = 0; start >= 0; start = folded.indexOf(' ', start) + 1) {
            if (isKnown(folded.substring(start))) {
                return true;
            }
            if (folded.indexOf(' ', start) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is the name of a country or region. */
    static boolean isKnown(String text) {
        String folded = Folding.fold(text);
        return COUNTRIES.contains(folded) || REGIONS.contains(folded) || WordLists.CITIES.is(folded);
    }

    static boolean isCapital(String text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
    }
}
