package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.crawler.text.Dates;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** Compares an advertisement with what is expected of it, field by field. */
final class PostingComparison {
    private final ConditionComparison conditions = new ConditionComparison();

    Outcome compare(CheckedField field, JsonNode expected, JobPosting posting, String country) {
        return switch (field) {
            case PLACE -> places(expected, posting);
            case CONTRACT -> conditions.contract(Wording.allTexts(expected), posting);
            case WORKING_TIME -> conditions.workingTime(Wording.allTexts(expected), posting);
            case REMOTE -> conditions.remote(String.join(" ", Wording.allTexts(expected)), posting);
            case SALARY -> pay(expected, posting, PayComparison::same);
            case SALARY_MIN ->
                pay(expected, posting, (text, pay) -> PayComparison.sameNumber(text.asText(), pay.minValue()));
            case SALARY_MAX ->
                pay(expected, posting, (text, pay) -> PayComparison.sameNumber(text.asText(), pay.maxValue()));
            case SALARY_CURRENCY ->
                pay(expected, posting, (text, pay) -> PayComparison.sameCurrency(text.asText(), pay));
            case SALARY_PERIOD -> pay(expected, posting, (text, pay) -> PayComparison.samePeriod(text.asText(), pay));
            case DESCRIPTION_WITHOUT -> without(expected, posting);
            case CATEGORY, REQUIREMENTS, DESCRIPTION, LOCALITY, REGION, POSTAL_CODE, COUNTRY ->
                each(field, texts(field, expected), found(field, posting));
            default -> single(field, texts(field, expected), found(field, posting), posting, country);
        };
    }

    /** What was found of a field, as text. */
    static List<String> found(CheckedField field, JobPosting posting) {
        Organization employer = posting.hiringOrganization();
        return switch (field) {
            case TITLE -> texts(posting.text().title());
            case EMPLOYER -> texts(employer == null ? null : employer.name());
            case EMPLOYER_URL -> texts(employer == null ? null : employer.url());
            case INDUSTRY -> texts(employer == null ? null : employer.industry());
            case PLACE ->
                posting.jobLocation().stream().map(PlaceComparison::line).toList();
            case LOCALITY -> parts(posting, Place::addressLocality);
            case REGION -> parts(posting, Place::addressRegion);
            case POSTAL_CODE -> parts(posting, Place::postalCode);
            case COUNTRY -> parts(posting, Place::addressCountry);
            case DATE_POSTED -> texts(posting.terms().datePosted());
            case VALID_THROUGH -> texts(posting.terms().validThrough());
            case CONTRACT, WORKING_TIME -> posting.terms().employmentType();
            case REMOTE -> texts(posting.terms().jobLocationType());
            case SALARY, SALARY_MIN, SALARY_MAX, SALARY_CURRENCY, SALARY_PERIOD ->
                texts(posting.terms().baseSalary());
            case OPENINGS -> texts(posting.terms().totalJobOpenings());
            case LANGUAGE -> texts(posting.text().inLanguage());
            case URL -> texts(posting.provenance().uri());
            case IDENTIFIER -> texts(posting.key().identifier());
            case CATEGORY -> posting.text().occupationalCategory();
            case REQUIREMENTS -> posting.text().requirements();
            case DESCRIPTION, DESCRIPTION_WITHOUT -> texts(posting.text().description());
            case METHOD -> texts(posting.provenance().method());
        };
    }

    private static Outcome places(JsonNode expected, JobPosting posting) {
        boolean none = Wording.allTexts(expected).isEmpty();
        return none
                ? new Outcome(0, posting.jobLocation().size(), 0)
                : PlaceComparison.compare(expected, posting.jobLocation());
    }

    private static Outcome pay(JsonNode expected, JobPosting posting, BiPredicate<JsonNode, MonetaryAmount> same) {
        MonetaryAmount found = posting.terms().baseSalary();
        boolean none = Wording.allTexts(expected).isEmpty();
        if (found == null) {
            return none ? Outcome.ABSENT : Outcome.MISSED;
        }
        return none ? Outcome.SPURIOUS : same.test(expected, found) ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static Outcome without(JsonNode expected, JobPosting posting) {
        boolean held = Wording.allTexts(expected).stream()
                .anyMatch(text -> Wording.holds(posting.text().description(), text));
        return held ? Outcome.SPURIOUS : Outcome.RIGHT;
    }

    /** Each expected text must stand in one that was found; what was found besides does no harm. */
    private static Outcome each(CheckedField field, List<String> expected, List<String> found) {
        if (expected.isEmpty()) {
            return found.isEmpty() ? Outcome.ABSENT : Outcome.SPURIOUS;
        }
        Outcome sum = Outcome.ABSENT;
        for (String text : expected) {
            boolean right = found.stream()
                    .anyMatch(value -> field == CheckedField.COUNTRY
                            ? PlaceComparison.sameCountry(text, value)
                            : Wording.holds(value, text));
            sum = sum.plus(right ? Outcome.RIGHT : found.isEmpty() ? Outcome.MISSED : Outcome.WRONG);
        }
        return sum;
    }

    private static Outcome single(
            CheckedField field, List<String> expected, List<String> found, JobPosting posting, String country) {
        if (expected.isEmpty()) {
            boolean given = field == CheckedField.IDENTIFIER || field == CheckedField.URL;
            return found.isEmpty() || given ? Outcome.ABSENT : Outcome.SPURIOUS;
        }
        if (found.isEmpty()) {
            return Outcome.MISSED;
        }
        String value = found.getFirst();
        boolean right = expected.stream().anyMatch(text -> same(field, text, value, posting, country));
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static boolean same(CheckedField field, String expected, String found, JobPosting posting, String country) {
        return switch (field) {
            case EMPLOYER -> Wording.sameEmployer(expected, found);
            case DATE_POSTED ->
                DayComparison.same(
                        expected, Objects.requireNonNull(posting.terms().datePosted()), Dates.Edge.BEGINNING, country);
            case VALID_THROUGH ->
                DayComparison.same(
                        expected, Objects.requireNonNull(posting.terms().validThrough()), Dates.Edge.END, country);
            case LANGUAGE -> sameLanguage(expected, found);
            case URL -> sameAddress(expected, found, posting);
            case EMPLOYER_URL -> sameAddress(expected, found, posting);
            default -> Wording.same(expected, found);
        };
    }

    private static boolean sameLanguage(String expected, String found) {
        String word = expected.strip().toLowerCase(Locale.ROOT);
        Locale language = Locale.of(found);
        return word.startsWith(found)
                || word.equals(language.getISO3Language())
                || word.equals(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                || word.equals(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT));
    }

    private static boolean sameAddress(String expected, String found, JobPosting posting) {
        return bare(expected, posting).equals(bare(found, posting));
    }

    private static String bare(String address, JobPosting posting) {
        String absolute = WebAddress.parse(posting.provenance().uri(), address)
                .map(Object::toString)
                .orElse(address);
        return absolute.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    private static List<String> texts(CheckedField field, JsonNode expected) {
        return switch (field) {
            case DESCRIPTION -> Wording.allTexts(expected);
            case IDENTIFIER -> Wording.texts(expected, "value", "name", "id");
            default -> Wording.texts(expected, "name", "value", "legalName");
        };
    }

    private static List<String> texts(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }

    private static List<String> parts(JobPosting posting, java.util.function.Function<Place, @Nullable String> part) {
        List<String> parts = new ArrayList<>();
        for (Place place : posting.jobLocation()) {
            Stream.of(part.apply(place), place.text()).filter(Objects::nonNull).forEach(parts::add);
        }
        return parts;
    }
}
