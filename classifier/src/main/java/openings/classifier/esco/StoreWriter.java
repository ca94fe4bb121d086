package openings.classifier.esco;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.classifier.esco.Draft.Needs;
import openings.classifier.esco.Manifest.Source;
import openings.classifier.esco.NewStore.Rows;

/** Writes a draft into a store. */
final class StoreWriter {
    private final Draft draft;
    private final NewStore store;
    private final Map<String, Integer> occupations = new HashMap<>();
    private final Map<String, Integer> skills = new HashMap<>();

    private StoreWriter(Draft draft, NewStore store) {
        this.draft = draft;
        this.store = store;
    }

    /** Writes the draft below {@code directory} and checks what was written. */
    static Store write(Draft draft, List<Source> sources, String version, Path directory) {
        return NewStore.write(
                directory, store -> new StoreWriter(draft, store).write(), version, EscoImport.ATTRIBUTION, sources);
    }

    private void write() throws IOException {
        concepts();
        relations(StoreFiles.RELATIONS, draft.needs(), occupations);
        relations(StoreFiles.SKILL_RELATIONS, draft.skillNeeds(), skills);
        groups();
        texts(draft.occupationTexts(), occupations, StoreFiles.OCCUPATION_LABELS, StoreFiles.OCCUPATION_DESCRIPTIONS);
        texts(draft.skillTexts(), skills, StoreFiles.SKILL_LABELS, StoreFiles.SKILL_DESCRIPTIONS);
    }

    private void concepts() throws IOException {
        store.file(StoreFiles.OCCUPATIONS, out -> {
            for (String uri : draft.occupations()) {
                String group = draft.findGroup(uri).orElse("");
                if (!group.isEmpty()) {
                    occupations.put(uri, occupations.size());
                    out.row(uri, group);
                }
            }
        });
        store.file(StoreFiles.SKILLS, out -> {
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
        store.file(name, out -> {
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
            store.file(StoreFiles.of(StoreFiles.GROUP_LABELS, language.getKey()), out -> {
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
                store.file(StoreFiles.of(labels, language.getKey()), out -> labels(numbered, out));
                store.file(StoreFiles.of(descriptions, language.getKey()), out -> descriptions(numbered, out));
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
}
