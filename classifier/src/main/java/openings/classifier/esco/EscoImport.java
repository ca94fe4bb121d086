package openings.classifier.esco;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openings.classifier.esco.Draft.Needs;
import openings.classifier.esco.EscoException.Kind;
import openings.classifier.esco.EscoReport.Language;

/** Imports ESCO from downloaded files into a store. Used by one thread. */
public final class EscoImport {
    /** What the European Commission asks to be said (Decision 2011/833/EU on the reuse of its documents). */
    public static final String ATTRIBUTION = "This service uses the ESCO classification of the European Commission.";

    private static final String REFERENCE_LANGUAGE = "en";

    private final Draft draft = new Draft();
    private final Release stated;
    private final List<Manifest.Source> read = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final SortedSet<Release> releases = new TreeSet<>();

    private EscoImport(Release stated) {
        this.stated = stated;
    }

    /** A source with what its name and content tell. */
    private record Known(SourceFiles.Source source, Part part, Release release, String language) {}

    /**
     * Reads all that {@code paths} hold and writes it into a new folder below {@code directory}.
     *
     * @param paths files, folders, zips
     * @param release of what does not tell it by a name; empty for none
     * @return what was read and what not, with the store
     * @throws EscoException if something cannot be read, or the store not be written; an earlier import stays in use
     */
    public static EscoReport run(List<Path> paths, Path directory, Optional<String> release) {
        EscoImport run = new EscoImport(stated(release));
        run.known(SourceFiles.in(paths)).forEach(run::read);
        run.check(paths);
        Store written = StoreWriter.write(run.draft, run.read, run.version(), directory);
        Esco store = Esco.of(written);
        return new EscoReport(run.sources(), run.ignored, languages(store, written), run.missing(store), store);
    }

    private static Release stated(Optional<String> release) {
        try {
            return release.map(Release::new).orElse(Release.UNKNOWN);
        } catch (IllegalArgumentException e) {
            throw new EscoException(Kind.MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    /** The sources that are used, those of the newest release first. */
    private List<Known> known(List<SourceFiles.Source> sources) {
        List<Known> known = new ArrayList<>();
        for (SourceFiles.Source source : sources) {
            Optional<Part> part = Part.find(source.fileName());
            if (part.isPresent()) {
                known.add(known(source, part.get()));
            } else {
                ignored.add(source.name());
            }
        }
        known.sort(Comparator.comparing(Known::release)
                .reversed()
                .thenComparing(each -> each.source().name()));
        return known;
    }

    private Known known(SourceFiles.Source source, Part part) {
        Release told = Release.inPath(source.path());
        if (told.equals(Release.UNKNOWN)) {
            told = stated;
        }
        if (part == Part.ANSWERS && told.equals(Release.UNKNOWN)) {
            told = releaseOfAnswer(source);
        }
        if (!part.hasLanguage()) {
            return new Known(source, part, told, "");
        }
        return new Known(
                source,
                part,
                told,
                Part.findLanguage(source.path())
                        .orElseThrow(() -> new EscoException(
                                Kind.MALFORMED,
                                source.name() + " does not tell its language; name it as the download does, "
                                        + source.fileName().replaceFirst("(?i)\\.csv$", "_en.csv")
                                        + " if it is in English")));
    }

    private static Release releaseOfAnswer(SourceFiles.Source source) {
        List<Release> found = new ArrayList<>();
        source.read(in -> found.add(AnswerReader.release(source.name(), in)));
        return found.getFirst();
    }

    private void read(Known known) {
        SourceFiles.Source source = known.source();
        long[] rows = {0};
        String digest = source.read(in -> {
            if (known.part() == Part.ANSWERS) {
                rows[0] = AnswerReader.read(source.name(), in, draft, known.release())
                        .concepts();
            } else {
                rows[0] = TableReader.read(known.part(), source.name(), in, draft, known.release(), known.language());
            }
        });
        if (known.part() == Part.ANSWERS && rows[0] == 0) {
            ignored.add(source.name());
            return;
        }
        releases.add(known.release());
        read.add(new Manifest.Source(
                source.name(), known.part().title(), known.release().version(), known.language(), rows[0], digest));
    }

    private void check(List<Path> paths) {
        if (draft.occupations().isEmpty() && draft.skills().isEmpty()) {
            throw new EscoException(
                    Kind.EMPTY,
                    "Neither occupations nor skills of ESCO in "
                            + String.join(
                                    ", ", paths.stream().map(Path::toString).toList())
                            + "; download the classification as CSV from the ESCO portal (occupations_en.csv, "
                            + "skills_en.csv, …) and name the zip");
        }
        if (!draft.occupations().isEmpty() && draft.occupations().size() == withoutGroup()) {
            throw new EscoException(
                    Kind.COLUMN_MISSING,
                    "None of the occupations has an ISCO-08 unit group; import occupations with the column iscoGroup, "
                            + "or broaderRelationsOccPillar.csv with them");
        }
    }

    private long withoutGroup() {
        return draft.occupations().stream()
                .filter(uri -> draft.findGroup(uri).isEmpty())
                .count();
    }

    private String version() {
        String version = releases.stream()
                .map(Release::version)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("+"));
        return version.isEmpty() ? "unknown" : version;
    }

    private List<EscoReport.Source> sources() {
        return read.stream()
                .map(each ->
                        new EscoReport.Source(each.name(), each.part(), each.release(), each.language(), each.rows()))
                .toList();
    }

    private static List<Language> languages(Esco store, Store written) {
        SortedSet<String> all = new TreeSet<>(store.occupationLanguages());
        all.addAll(store.skillLanguages());
        return all.stream()
                .map(language -> new Language(
                        language,
                        concepts(written, StoreFiles.of(StoreFiles.OCCUPATION_LABELS, language)),
                        written.count(StoreFiles.of(StoreFiles.OCCUPATION_LABELS, language)),
                        written.count(StoreFiles.of(StoreFiles.OCCUPATION_DESCRIPTIONS, language)),
                        concepts(written, StoreFiles.of(StoreFiles.SKILL_LABELS, language)),
                        written.count(StoreFiles.of(StoreFiles.SKILL_LABELS, language)),
                        written.count(StoreFiles.of(StoreFiles.SKILL_DESCRIPTIONS, language))))
                .toList();
    }

    private static long concepts(Store written, String labels) {
        return written.rows(labels).map(cells -> cells[0]).distinct().count();
    }

    private List<String> missing(Esco store) {
        List<String> missing = new ArrayList<>();
        if (releases.contains(Release.UNKNOWN)) {
            missing.add("the release of some files; state it with --release");
        }
        languagesMissing(store, missing);
        if (store.relations().count() == 0) {
            missing.add("relations (occupationSkillRelations.csv): skills are not weighed by occupation");
        } else if (dangling(store) > 0) {
            missing.add(dangling(store) + " relations left out, whose occupation or skill was not given");
        }
        if (!store.skills().isEmpty() && !draft.hasTraits()) {
            missing.add(
                    "collections (languageSkillsCollection_en.csv, …): no skill is known as a language or transversal");
        }
        if (withoutGroup() > 0) {
            missing.add("the ISCO-08 group of " + withoutGroup()
                    + " occupations, which are left out; import broaderRelationsOccPillar.csv too");
        }
        return missing;
    }

    private static void languagesMissing(Esco store, List<String> missing) {
        Set<String> occupationsOnly = new TreeSet<>(store.occupationLanguages());
        occupationsOnly.removeAll(store.skillLanguages());
        if (store.skillLanguages().isEmpty()) {
            missing.add("skills (skills_en.csv): occupations only; no skills will be found");
        } else if (!occupationsOnly.isEmpty()) {
            String instead = store.skillLanguages().contains(REFERENCE_LANGUAGE)
                    ? REFERENCE_LANGUAGE
                    : String.join(", ", store.skillLanguages());
            missing.add("skills in " + String.join(", ", occupationsOnly)
                    + ": occupations only; skills will be looked for in " + instead);
        }
        Set<String> skillsOnly = new TreeSet<>(store.skillLanguages());
        skillsOnly.removeAll(store.occupationLanguages());
        if (!skillsOnly.isEmpty()) {
            missing.add("occupations in " + String.join(", ", skillsOnly) + ": skills only");
        }
    }

    private long dangling(Esco store) {
        long given = draft.needs().values().stream()
                .mapToLong((Needs needs) ->
                        (long) needs.essential().size() + needs.optional().size())
                .sum();
        return given - store.relations().count();
    }
}
