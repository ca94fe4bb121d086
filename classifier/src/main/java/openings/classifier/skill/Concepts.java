package openings.classifier.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openings.classifier.esco.Esco;
import openings.classifier.skill.SkillLexicon.Form;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;
import org.jspecify.annotations.Nullable;

/** All skills that are known, numbered: those of ESCO by its numbers, then those that only the lexicon has. */
final class Concepts {
    private static final double OPTIONAL = 0.6;

    private static final int USUAL_USES = 20;

    private final @Nullable Esco esco;
    private final List<Form> forms;
    private final JobNames jobs;
    private final List<EscoSkill> skills;
    private final Map<EscoSkill, Integer> numbers = new HashMap<>();
    private final Map<EscoOccupation, Integer> occupations = new HashMap<>();
    private final List<Set<Esco.Trait>> traits = new ArrayList<>();
    private final int[] uses;

    Concepts(@Nullable Esco esco, List<Form> forms, JobNames jobs) {
        this.esco = esco;
        this.forms = forms;
        this.jobs = jobs;
        skills = new ArrayList<>();
        if (esco != null) {
            esco.skills().forEach(skill -> add(skill.code(), skill.traits()));
            for (int i = 0; i < esco.occupations().size(); i++) {
                occupations.put(esco.occupations().get(i).code(), i);
            }
        }
        Map<String, Set<Esco.Trait>> ofLexicon = new TreeMap<>();
        forms.forEach(form -> ofLexicon
                .computeIfAbsent(form.skill().code(), key -> EnumSet.noneOf(Esco.Trait.class))
                .addAll(traits(form.area())));
        ofLexicon.forEach((code, known) -> addMore(EscoSkill.of(code), known));
        uses = new int[skills.size()];
        countUses();
    }

    private void countUses() {
        Arrays.fill(uses, USUAL_USES);
        if (esco != null && esco.relations().count() > 0) {
            Arrays.fill(uses, 0, esco.skills().size(), 0);
            for (int occupation = 0; occupation < esco.occupations().size(); occupation++) {
                esco.relations().essential(occupation).forEach(skill -> uses[skill]++);
                esco.relations().optional(occupation).forEach(skill -> uses[skill]++);
            }
        }
    }

    /** How many occupations need it; the same for all where no relations were imported. */
    int uses(int number) {
        return uses[number];
    }

    private void add(EscoSkill skill, Set<Esco.Trait> known) {
        numbers.put(skill, skills.size());
        skills.add(skill);
        traits.add(known);
    }

    /** Adds a skill, or what the lexicon knows of one. */
    private void addMore(EscoSkill skill, Set<Esco.Trait> known) {
        Integer number = numbers.get(skill);
        if (number == null) {
            add(skill, known);
        } else {
            Set<Esco.Trait> united = new HashSet<>(traits.get(number));
            united.addAll(known);
            traits.set(number, united);
        }
    }

    private static Set<Esco.Trait> traits(String area) {
        return switch (area) {
            case "languages" -> Set.of(Esco.Trait.LANGUAGE);
            case "attitudes" -> Set.of(Esco.Trait.ATTITUDE);
            case "transversal" -> Set.of(Esco.Trait.TRANSVERSAL);
            default -> Set.of();
        };
    }

    int size() {
        return skills.size();
    }

    EscoSkill at(int number) {
        return skills.get(number);
    }

    int numberOf(EscoSkill skill) {
        return numbers.getOrDefault(skill, -1);
    }

    @Nullable
    Esco esco() {
        return esco;
    }

    List<Form> forms() {
        return forms;
    }

    JobNames jobs() {
        return jobs;
    }

    boolean isKnowledge(int number) {
        return esco != null
                && number < esco.skills().size()
                && esco.skills().get(number).type() == Esco.Type.KNOWLEDGE;
    }

    boolean isLanguage(int number) {
        return traits.get(number).contains(Esco.Trait.LANGUAGE);
    }

    /** Whether it says what kind of person is sought rather than what the work is. */
    boolean isPersonal(int number) {
        Set<Esco.Trait> known = traits.get(number);
        return known.contains(Esco.Trait.ATTITUDE)
                || (known.contains(Esco.Trait.TRANSVERSAL)
                        && !known.contains(Esco.Trait.LANGUAGE)
                        && !known.contains(Esco.Trait.DIGITAL));
    }

    /** How surely each skill belongs to the occupation, of those that do, from 0 to 1; empty if nothing is known. */
    Map<Integer, Double> needed(Coding<EscoOccupation> occupation) {
        Map<Integer, Double> needed = new HashMap<>();
        if (esco != null && esco.relations().count() > 0) {
            switch (occupation) {
                case Coding.Coded<EscoOccupation>(
                        EscoOccupation code,
                        double probability,
                        List<Alternative<EscoOccupation>> others,
                        var evidence) -> {
                    addNeeded(code, probability, needed);
                    addNeeded(others, needed);
                }
                case Coding.Uncoded<EscoOccupation>(var reason, List<Alternative<EscoOccupation>> others) ->
                    addNeeded(others, needed);
            }
        }
        return needed;
    }

    private void addNeeded(List<Alternative<EscoOccupation>> others, Map<Integer, Double> needed) {
        others.forEach(other -> addNeeded(other.code(), other.probability(), needed));
    }

    private void addNeeded(EscoOccupation code, double probability, Map<Integer, Double> needed) {
        Integer number = occupations.get(code);
        if (esco != null && number != null) {
            esco.relations().essential(number).forEach(skill -> needed.merge(skill, probability, Double::sum));
            esco.relations()
                    .optional(number)
                    .forEach(skill -> needed.merge(skill, OPTIONAL * probability, Double::sum));
        }
    }
}
