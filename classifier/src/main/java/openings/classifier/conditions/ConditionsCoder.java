package openings.classifier.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.classifier.conditions.Condition.Property;
import openings.classifier.text.Phrases;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.Code;
import openings.contract.code.ContractType;
import openings.contract.code.EducationLevel;
import openings.contract.code.WorkPlace;
import openings.contract.code.WorkingTime;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.ConditionsCoding;
import openings.contract.coding.Evidence;
import openings.contract.coding.Evidence.Field;
import openings.contract.posting.Terms;

/**
 * Codes contract, hours, work place, education and experience. What the title and the source's fields state goes before
 * what the description says; where an advertisement says nothing of a property, it has no code. Thread-safe.
 */
public final class ConditionsCoder {
    private static final double STATED = 0.93;
    private static final double IN_TEXT = 0.75;

    private final Phrases<Condition> anywhere;
    private final Phrases<Condition> inFields;
    private final ExperienceCoder experience = new ExperienceCoder();

    public ConditionsCoder() {
        Phrases.Builder<Condition> text = Phrases.builder();
        Phrases.Builder<Condition> fields = Phrases.builder();
        for (List<String> row : Table.rows(ConditionsCoder.class, "phrases.tsv")) {
            Condition condition = Condition.of(row.get(0), row.get(1));
            Table.parts(row.get(2)).forEach(phrase -> text.add(phrase, condition));
            row.subList(2, row.size())
                    .forEach(cell -> Table.parts(cell).forEach(phrase -> fields.add(phrase, condition)));
        }
        anywhere = text.build();
        inFields = fields.build();
    }

    public ConditionsCoding code(PostingWords posting) {
        List<Found> found = find(posting);
        return new ConditionsCoding(
                decide(found, Property.CONTRACT, ConditionsCoder::single, ContractType.class),
                decide(found, Property.WORKING_TIME, ConditionsCoder::hours, WorkingTime.class),
                decide(found, Property.WORK_PLACE, ConditionsCoder::place, WorkPlace.class),
                decide(found, Property.EDUCATION, ConditionsCoder::lowest, EducationLevel.class),
                experience.code(posting));
    }

    private List<Found> find(PostingWords posting) {
        Terms terms = posting.posting().terms();
        List<Found> found = new ArrayList<>();
        terms.employmentType().forEach(type -> add(found, Field.EMPLOYMENT_TYPE, Words.of(type), true));
        if (terms.jobLocationType() != null) {
            add(found, Field.EMPLOYMENT_TYPE, Words.of(terms.jobLocationType()), true);
        }
        add(found, Field.TITLE, posting.title(), true);
        posting.posting().text().requirements().forEach(text -> add(found, Field.DESCRIPTION, Words.of(text), false));
        add(found, Field.DESCRIPTION, posting.description(), false);
        return found;
    }

    private void add(List<Found> found, Field field, Words words, boolean isStated) {
        (isStated ? inFields : anywhere)
                .in(words)
                .forEach(match -> found.add(new Found(
                        match.value(), isStated, PostingWords.evidence(field, words, match.first(), match.last()))));
    }

    private static <C extends Code> Coding<C> decide(
            List<Found> found, Property property, Function<Set<Code>, Set<Code>> choice, Class<C> type) {
        List<Found> said = found.stream()
                .filter(one -> one.condition().property() == property)
                .toList();
        boolean isStated = said.stream().anyMatch(Found::isStated);
        Set<Code> codes = said.stream()
                .filter(one -> one.isStated() == isStated)
                .map(one -> one.condition().code())
                .collect(Collectors.toSet());
        Set<Code> chosen = choice.apply(codes);
        if (chosen.size() != 1) {
            return Coding.uncoded(codes.isEmpty() ? Reason.NO_TEXT : Reason.AMBIGUOUS);
        }
        C code = type.cast(chosen.iterator().next());
        return Coding.coded(code, isStated ? STATED : IN_TEXT, evidence(said, codes, isStated));
    }

    private static List<Evidence> evidence(List<Found> said, Set<Code> codes, boolean isStated) {
        return said.stream()
                .filter(one -> one.isStated() == isStated
                        && codes.contains(one.condition().code()))
                .map(Found::evidence)
                .distinct()
                .limit(3)
                .toList();
    }

    private static Set<Code> single(Set<Code> codes) {
        return codes;
    }

    private static Set<Code> hours(Set<Code> codes) {
        return codes.size() > 1 ? Set.of(WorkingTime.FULL_OR_PART_TIME) : codes;
    }

    /** Of several work places mentioned, days at home beside the office mean hybrid. */
    private static Set<Code> place(Set<Code> codes) {
        return codes.size() > 1 ? Set.of(WorkPlace.HYBRID) : codes;
    }

    /** Of several levels asked for, the lowest opens the door. */
    private static Set<Code> lowest(Set<Code> codes) {
        return codes.stream().min(Comparator.comparing(Code::code)).map(Set::of).orElse(Set.of());
    }
}
