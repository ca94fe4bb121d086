package openings.crawler;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an advertisement has changed: by its words, its employer, its places and its terms, whatever the page around
 * them looks like. Punctuation, white space, the order of lists, counters and relative dates do not count, and neither does
 * the day it was posted, which boards move on to put an advertisement at the top again.
 */
final class ContentDigest {
    private ContentDigest() {}

    /** The same for the same content: in the upper half of what names an advertisement, in the lower half of all of it. */
    static long of(JobPosting posting) {
        Organization employer = posting.hiringOrganization();
        String name = String.join(
                "\n",
                line(posting.text().title()),
                employer == null ? "" : line(employer.name()),
                sorted(posting.jobLocation().stream().map(ContentDigest::place).toList()));
        String content = String.join(
                "\n",
                name,
                String.join(" ", Boilerplate.without(posting.text().description())),
                sorted(posting.text().occupationalCategory()),
                sorted(posting.text().requirements()),
                employer == null ? "" : line(employer.industry()),
                terms(posting.terms()));
        return (long) hash(name) << Integer.SIZE | Integer.toUnsignedLong(hash(content));
    }

    /** Whether title, employer and places are the same, whatever else is said. */
    static boolean isSameJob(long digest, long other) {
        return digest >> Integer.SIZE == other >> Integer.SIZE;
    }

    private static int hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String terms(Terms terms) {
        MonetaryAmount pay = terms.baseSalary();
        return String.join(
                ",",
                day(terms.validThrough()),
                sorted(terms.employmentType()),
                line(terms.jobLocationType()),
                String.valueOf(terms.totalJobOpenings()),
                pay == null
                        ? ""
                        : pay.currency() + amount(pay.minValue()) + "-" + amount(pay.maxValue()) + pay.unitText()
                                + pay.basis());
    }

    /** Coordinates count only where nothing else is said: sites compute them anew. */
    private static String place(Place place) {
        String words = Stream.of(
                        place.text(),
                        place.addressLocality(),
                        place.addressRegion(),
                        place.postalCode(),
                        place.addressCountry())
                .map(ContentDigest::line)
                .collect(Collectors.joining(","));
        return words.length() > 4 ? words : words + place.coordinates();
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : String.join(" ", Boilerplate.words(text));
    }

    private static String sorted(Collection<String> values) {
        List<String> lines = values.stream().map(ContentDigest::line).sorted().toList();
        return String.join(";", lines);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null
                ? ""
                : LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
