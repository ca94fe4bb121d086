package openings.app.evaluation.extraction;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import openings.classifier.conditions.ConditionsCoder;
import openings.classifier.text.PostingWords;
import openings.contract.code.Code;
import openings.contract.coding.Coding;
import openings.contract.coding.ConditionsCoding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance;
import openings.contract.posting.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Compares contract, hours and work place by their words, or by the categories that the classifier gives to the expected
 * words and to the advertisement as a whole: what a source words freely is right where it means the same.
 */
final class ConditionComparison {
    private final ConditionsCoder coder = new ConditionsCoder();

    Outcome contract(List<String> expected, JobPosting found) {
        return compare(expected, found, List.of(ConditionsCoding::contract, ConditionsCoding::workingTime));
    }

    Outcome workingTime(List<String> expected, JobPosting found) {
        return compare(expected, found, List.of(ConditionsCoding::workingTime));
    }

    private Outcome compare(
            List<String> expected,
            JobPosting found,
            List<Function<ConditionsCoding, Coding<? extends Code>>> properties) {
        List<String> words = found.terms().employmentType();
        if (expected.isEmpty()) {
            return words.isEmpty() ? Outcome.ABSENT : Outcome.SPURIOUS;
        }
        if (!words.isEmpty() && Wording.overlaps(String.join(" ", expected), String.join(" ", words))) {
            return Outcome.RIGHT;
        }
        ConditionsCoding meant = code(stub(expected, null));
        ConditionsCoding said = code(found);
        List<Function<ConditionsCoding, Coding<? extends Code>>> told = properties.stream()
                .filter(property -> property.apply(meant).findCode().isPresent())
                .toList();
        if (!told.isEmpty() && told.stream().allMatch(property -> same(property, meant, said))) {
            return Outcome.RIGHT;
        }
        boolean nothing = words.isEmpty()
                && properties.stream()
                        .allMatch(property -> property.apply(said).findCode().isEmpty());
        return nothing ? Outcome.MISSED : Outcome.WRONG;
    }

    /** {@code true} and {@code false} say whether all of the work can be done from afar. */
    Outcome remote(String expected, JobPosting found) {
        String word = found.terms().jobLocationType();
        String wanted = expected.strip().toLowerCase(java.util.Locale.ROOT);
        boolean saysNo =
                wanted.isEmpty() || List.of("false", "no", "none", "null").contains(wanted);
        if (saysNo) {
            return word == null ? Outcome.ABSENT : Outcome.SPURIOUS;
        }
        if (word == null) {
            return Outcome.MISSED;
        }
        String meant = List.of("true", "yes").contains(wanted) ? "TELECOMMUTE" : expected;
        boolean same = Wording.overlaps(meant, word)
                || same(ConditionsCoding::workPlace, code(stub(List.of(), meant)), code(stub(List.of(), word)));
        return same ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static boolean same(
            Function<ConditionsCoding, Coding<? extends Code>> property, ConditionsCoding one, ConditionsCoding other) {
        Optional<? extends Code> first = property.apply(one).findCode();
        Optional<? extends Code> second = property.apply(other).findCode();
        return first.isPresent()
                && second.isPresent()
                && first.get().code().equals(second.get().code());
    }

    private ConditionsCoding code(JobPosting posting) {
        return coder.code(PostingWords.of(posting));
    }

    /** An advertisement that says nothing else. */
    private static JobPosting stub(List<String> employmentType, @Nullable String jobLocationType) {
        return new JobPosting(
                new PostingKey("expected", "expected"),
                new Provenance(
                        URI.create("https://example.org/"), Instant.EPOCH, "", null, Provenance.ExtractionMethod.API),
                new PostingText("", "", null, List.of(), List.of()),
                null,
                List.of(),
                new Terms(null, null, employmentType, jobLocationType, null, null));
    }
}
