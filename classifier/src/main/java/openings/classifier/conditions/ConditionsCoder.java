package openings.classifier.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.classifier.conditions.Condition.Property;
import openings.classifier.conditions.Found.Tier;
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
    private static final Set<ContractType> DURATIONS = Set.of(ContractType.PERMANENT, ContractType.FIXED_TERM);

    private final Phrases<Optional<Condition>> anywhere;
    private final Phrases<Optional<Condition>> stated;
    private final Phrases<Optional<Condition>> implied;
    private final HoursReader hours = new HoursReader();
    private final ExperienceCoder experience = new ExperienceCoder();

    public ConditionsCoder() {
        Phrases.Builder<Optional<Condition>> inText = Phrases.builder();
        Phrases.Builder<Optional<Condition>> inTitle = Phrases.builder();
        Phrases.Builder<Optional<Condition>> inField = Phrases.builder();
        for (List<String> row : Table.rows(ConditionsCoder.class, "phrases.tsv")) {
            Optional<Condition> condition = Condition.of(row.get(0), row.get(1));
            phrases(row, 2).forEach(phrase -> {
                inText.add(phrase, condition);
                inTitle.add(phrase, condition);
            });
            phrases(row, 3).forEach(phrase -> inTitle.add(phrase, condition));
            phrases(row, 4).forEach(phrase -> inField.add(phrase, condition));
        }
        anywhere = inText.build();
        stated = inTitle.build();
        implied = inField.build();
    }

    private static List<String> phrases(List<String> row, int column) {
        return column < row.size() ? Table.parts(row.get(column)) : List.of();
    }

    public ConditionsCoding code(PostingWords posting) {
        List<Found> found = find(posting);
        return new ConditionsCoding(
                contract(found),
                decide(found, Property.WORKING_TIME, ConditionsCoder::hours, WorkingTime.class),
                decide(found, Property.WORK_PLACE, ConditionsCoder::place, WorkPlace.class),
                decide(found, Property.EDUCATION, ConditionsCoder::lowest, EducationLevel.class),
                experience.code(posting));
    }

    private static Coding<ContractType> contract(List<Found> found) {
        boolean inText = found.stream()
                .filter(one -> one.condition().property() == Property.CONTRACT)
                .allMatch(one -> one.tier() == Tier.IN_TEXT);
        return decide(
                found,
                Property.CONTRACT,
                inText ? ConditionsCoder::contractInText : ConditionsCoder::statedContract,
                ContractType.class);
    }

    private List<Found> find(PostingWords posting) {
        Terms terms = posting.posting().terms();
        List<Found> found = new ArrayList<>();
        terms.employmentType().forEach(type -> addField(found, Words.of(type)));
        if (terms.jobLocationType() != null) {
            addField(found, Words.of(terms.jobLocationType()));
        }
        add(found, stated, Field.TITLE, posting.title(), Tier.STATED);
        addHours(found, Field.TITLE, posting.title(), Tier.STATED);
        posting.posting()
                .text()
                .requirements()
                .forEach(text -> add(found, anywhere, Field.DESCRIPTION, Words.of(text), Tier.IN_TEXT));
        add(found, anywhere, Field.DESCRIPTION, posting.description(), Tier.IN_TEXT);
        addHours(found, Field.DESCRIPTION, posting.description(), Tier.IN_TEXT);
        return found;
    }

    private void addField(List<Found> found, Words words) {
        add(found, stated, Field.EMPLOYMENT_TYPE, words, Tier.STATED);
        add(found, implied, Field.EMPLOYMENT_TYPE, words, Tier.IMPLIED);
        addHours(found, Field.EMPLOYMENT_TYPE, words, Tier.IMPLIED);
    }

    private void addHours(List<Found> found, Field field, Words words, Tier tier) {
        hours.in(words, field == Field.EMPLOYMENT_TYPE)
                .forEach(match -> found.add(new Found(
                        new Condition(Property.WORKING_TIME, match.time()),
                        tier,
                        PostingWords.evidence(field, words, match.first(), match.last()))));
    }

    private static void add(
            List<Found> found, Phrases<Optional<Condition>> phrases, Field field, Words words, Tier tier) {
        phrases.in(words)
                .forEach(match -> match.value()
                        .ifPresent(condition -> found.add(new Found(
                                condition, tier, PostingWords.evidence(field, words, match.first(), match.last())))));
    }

    private static <C extends Code> Coding<C> decide(
            List<Found> found, Property property, Function<Set<Code>, Set<Code>> choice, Class<C> type) {
        List<Found> said = found.stream()
                .filter(one -> one.condition().property() == property)
                .toList();
        Optional<Tier> surest = said.stream().map(Found::tier).min(Comparator.naturalOrder());
        if (surest.isEmpty()) {
            return Coding.uncoded(Reason.NO_TEXT);
        }
        List<Found> deciding =
                said.stream().filter(one -> one.tier() == surest.get()).toList();
        Set<Code> chosen = choice.apply(
                deciding.stream().map(one -> one.condition().code()).collect(Collectors.toSet()));
        if (chosen.size() != 1) {
            return Coding.uncoded(Reason.AMBIGUOUS);
        }
        C code = type.cast(chosen.iterator().next());
        return Coding.coded(code, surest.get() == Tier.IN_TEXT ? IN_TEXT : STATED, evidence(deciding));
    }

    private static List<Evidence> evidence(List<Found> deciding) {
        return deciding.stream().map(Found::evidence).distinct().limit(3).toList();
    }

    /**
     * How long it lasts goes before what else is said, since texts speak of apprentices and interns beside it.
     */
    private static Set<Code> contractInText(Set<Code> codes) {
        Set<Code> durations = codes.stream().filter(DURATIONS::contains).collect(Collectors.toSet());
        return durations.size() == 1 ? durations : codes;
    }

    /** A field may give the term of an agency job or of an apprenticeship too. */
    private static Set<Code> statedContract(Set<Code> codes) {
        Set<Code> kinds =
                codes.stream().filter(code -> !DURATIONS.contains(code)).collect(Collectors.toSet());
        return kinds.isEmpty() ? codes : kinds;
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
