package openings.classifier.esco;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import openings.classifier.esco.Draft.Needs;
import openings.classifier.esco.Draft.Worded;
import openings.classifier.esco.EscoException.Kind;
import openings.classifier.esco.Manifest.Source;
import openings.classifier.esco.Manifest.StoredFile;

/** Writes a draft into a new numbered folder, the manifest last. */
final class StoreWriter {
    private static final int BUFFER = 1 << 16;

    private final Draft draft;
    private final Path folder;
    private final Map<String, Integer> occupations = new HashMap<>();
    private final Map<String, Integer> skills = new HashMap<>();
    private final SortedMap<String, StoredFile> files = new TreeMap<>();

    private StoreWriter(Draft draft, Path folder) {
        this.draft = draft;
        this.folder = folder;
    }

    /** Writes the draft below {@code directory} and checks what was written. */
    static Store write(Draft draft, List<Source> sources, String version, Path directory) {
        try {
            StoreWriter writer = new StoreWriter(draft, newFolder(directory));
            writer.write(sources, version);
            Store store = Store.open(writer.folder);
            store.checkDigests();
            return store;
        } catch (IOException e) {
            throw new EscoException(
                    Kind.STORE,
                    "Cannot write ESCO into " + directory + " (" + e.getMessage()
                            + "); free some space there or choose another folder",
                    e);
        }
    }

    /** A folder of a number that no import has had, not even one that was stopped or still runs. */
    private static Path newFolder(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> known = Store.numbered(directory);
        int number = known.isEmpty() ? 0 : Store.number(known.getLast());
        Path folder;
        do {
            number++;
            folder = directory.resolve(String.format(Locale.ROOT, "%04d", number));
        } while (!isMade(folder));
        return folder;
    }

    private static boolean isMade(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false; // Another import has just taken this number.
        }
    }

    private void write(List<Source> sources, String version) throws IOException {
        concepts();
        relations(StoreFiles.RELATIONS, draft.needs(), occupations);
        relations(StoreFiles.SKILL_RELATIONS, draft.skillNeeds(), skills);
        groups();
        texts(draft.occupationTexts(), occupations, StoreFiles.OCCUPATION_LABELS, StoreFiles.OCCUPATION_DESCRIPTIONS);
        texts(draft.skillTexts(), skills, StoreFiles.SKILL_LABELS, StoreFiles.SKILL_DESCRIPTIONS);
        Manifest manifest = new Manifest(version, EscoImport.ATTRIBUTION, sources, files);
        Path unfinished = folder.resolve(StoreFiles.MANIFEST + ".new");
        Files.writeString(unfinished, manifest.json());
        Files.move(unfinished, folder.resolve(StoreFiles.MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    private void concepts() throws IOException {
        file(StoreFiles.OCCUPATIONS, out -> {
            for (String uri : draft.occupations()) {
                String group = draft.findGroup(uri).orElse("");
                if (!group.isEmpty()) {
                    occupations.put(uri, occupations.size());
                    out.row(uri, group);
                }
            }
        });
        file(StoreFiles.SKILLS, out -> {
            for (var skill : draft.skills().entrySet()) {
                skills.put(skill.getKey(), skills.size());
                out.row(
                        skill.getKey(),
                        skill.getValue().name(),
                        draft.traits(skill.getKey()).stream().map(Enum::name).collect(Collectors.joining(",")));
            }
        });
    }

    private void relations(String name, SortedMap<String, Needs> all, Map<String, Integer> concepts)
            throws IOException {
        file(name, out -> {
            for (Map.Entry<String, Needs> needs : all.entrySet()) {
                Integer concept = concepts.get(needs.getKey());
                List<Integer> essential = numbers(needs.getValue().essential());
                List<Integer> optional =
                        new ArrayList<>(numbers(needs.getValue().optional()));
                optional.removeAll(essential);
                if (concept != null && !(essential.isEmpty() && optional.isEmpty())) {
                    out.row(concept.toString(), joined(essential), joined(optional));
                }
            }
        });
    }

    private List<Integer> numbers(Collection<String> uris) {
        return uris.stream()
                .flatMap(uri -> Stream.ofNullable(skills.get(uri)))
                .sorted()
                .toList();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void groups() throws IOException {
        for (Map.Entry<String, Map<String, Worded>> language :
                draft.groupTexts().entrySet()) {
            file(StoreFiles.of(StoreFiles.GROUP_LABELS, language.getKey()), out -> {
                for (Map.Entry<String, Worded> group : new TreeMap<>(language.getValue()).entrySet()) {
                    labels(group.getKey(), group.getValue().text(), out);
                }
            });
        }
    }

    private void texts(
            SortedMap<String, Map<String, Worded>> texts,
            Map<String, Integer> numbers,
            String labels,
            String descriptions)
            throws IOException {
        for (Map.Entry<String, Map<String, Worded>> language : texts.entrySet()) {
            SortedMap<Integer, Text> numbered = new TreeMap<>();
            language.getValue().forEach((uri, worded) -> {
                Integer number = numbers.get(uri);
                if (number != null) {
                    numbered.put(number, worded.text());
                }
            });
            if (!numbered.isEmpty()) {
                file(StoreFiles.of(labels, language.getKey()), out -> labels(numbered, out));
                file(StoreFiles.of(descriptions, language.getKey()), out -> descriptions(numbered, out));
            }
        }
    }

    private static void labels(SortedMap<Integer, Text> numbered, Rows out) throws IOException {
        for (Map.Entry<Integer, Text> concept : numbered.entrySet()) {
            labels(concept.getKey().toString(), concept.getValue(), out);
        }
    }

    private static void labels(String concept, Text text, Rows out) throws IOException {
        if (!text.preferred().isEmpty()) {
            out.row(concept, "P", text.preferred());
        }
        for (String label : text.alternatives()) {
            out.row(concept, "A", label);
        }
        for (String label : text.hidden()) {
            out.row(concept, "H", label);
        }
    }

    private static void descriptions(SortedMap<Integer, Text> numbered, Rows out) throws IOException {
        for (Map.Entry<Integer, Text> concept : numbered.entrySet()) {
            if (!concept.getValue().description().isEmpty()) {
                out.row(
                        concept.getKey().toString(),
                        StoreFiles.escaped(concept.getValue().description()));
            }
        }
    }

    /** What writes the rows of a file. */
    private interface Content {
        void write(Rows out) throws IOException;
    }

    /** The rows of a file in the making. */
    private static final class Rows {
        private final Writer out;
        private long written;

        Rows(Writer out) {
            this.out = out;
        }

        void row(String... cells) throws IOException {
            out.write(String.join("\t", cells));
            out.write('\n');
            written++;
        }
    }

    private void file(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        MessageDigest digest = Sha256.begin();
        long written;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER)) {
            Rows rows = new Rows(out);
            content.write(rows);
            written = rows.written;
        }
        files.put(name, new StoredFile(Files.size(file), written, Sha256.end(digest)));
    }
}
