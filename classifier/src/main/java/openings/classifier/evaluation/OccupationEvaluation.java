package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openings.classifier.Classifier;
import openings.classifier.occupation.Assessment;
import openings.classifier.occupation.OccupationLexicon;
import openings.contract.code.Isco08;
import openings.contract.posting.JobPosting;

/** Codes the occupations of advertisements that people have coded, and compares. */
public final class OccupationEvaluation {
    private final Classifier classifier;
    private final Map<String, NameSearch> baselines = new HashMap<>();

    public OccupationEvaluation(Classifier classifier) {
        this.classifier = classifier;
    }

    /**
     * Evaluates this classifier on a CSV file.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no coded row
     */
    public OccupationReport evaluate(Path csv) {
        List<CodedAdvertisement> advertisements = CodedAdvertisement.read(csv);
        List<Assessment> assessments = advertisements.parallelStream()
                .map(advertisement -> classifier.assess(advertisement.posting()))
                .toList();
        OccupationTally tally = new OccupationTally();
        for (int i = 0; i < advertisements.size(); i++) {
            CodedAdvertisement advertisement = advertisements.get(i);
            tally.add(advertisement.codes(), assessments.get(i));
            tally.addBaseline(isFoundByWords(advertisement));
        }
        return tally.report(cost(advertisements));
    }

    /** Of all steps of the classifier, those included that nothing is compared of. */
    private Cost cost(List<CodedAdvertisement> advertisements) {
        List<JobPosting> postings =
                advertisements.stream().map(CodedAdvertisement::posting).toList();
        return Cost.of(postings, classifier::classify);
    }

    private boolean isFoundByWords(CodedAdvertisement advertisement) {
        String language = classifier.language(advertisement.posting());
        return baselines
                .computeIfAbsent(language, this::baseline)
                .concepts(advertisement.posting().text().title())
                .stream()
                .findFirst()
                .filter(group -> advertisement.isRight(Isco08.of(group)))
                .isPresent();
    }

    /** All names of one language by the group that they are of. */
    private NameSearch baseline(String language) {
        OccupationLexicon lexicon = classifier.lexicon();
        String known = lexicon.languages().contains(language) ? language : "en";
        Map<String, List<String>> names = new LinkedHashMap<>();
        lexicon.names(known)
                .forEach(name ->
                        add(names, lexicon.concepts().get(name.concept()).group(), name.text()));
        lexicon.titles(known).forEach(title -> add(names, title.group(), title.title()));
        return new NameSearch(names);
    }

    private static void add(Map<String, List<String>> names, Isco08 group, String name) {
        names.computeIfAbsent(group.code(), key -> new ArrayList<>()).add(name);
    }
}
