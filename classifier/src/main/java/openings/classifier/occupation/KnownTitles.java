package openings.classifier.occupation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.classifier.esco.CodeList;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/** Titles of which the unit group is known: the shipped ones and those of imported lists. Immutable. */
public final class KnownTitles {
    private static final String ENGLISH = "en";

    private final JobTitles shipped;
    private final List<CodeList> lists;

    public KnownTitles(JobTitles shipped, List<CodeList> lists) {
        this.shipped = shipped;
        this.lists = List.copyOf(lists);
    }

    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>(shipped.languages());
        lists.forEach(list -> languages.addAll(list.languages()));
        return languages;
    }

    /** The titles of one language, of unit groups alone. */
    List<JobTitle> in(String language) {
        return Stream.concat(
                        shipped.in(language).stream(),
                        lists.stream()
                                .flatMap(list -> list.titles().stream())
                                .filter(title -> language(title).equals(language))
                                .flatMap(title -> title.groups().stream()
                                        .filter(group -> group.level() == 4)
                                        .map(group -> new JobTitle(language, title.title(), group))))
                .toList();
    }

    private static String language(CodeList.Title title) {
        return title.language().isEmpty() ? ENGLISH : title.language();
    }

    String version() {
        return Stream.concat(Stream.of(shipped.digest()), lists.stream().map(CodeList::digest))
                .collect(Collectors.joining("+"));
    }
}
