package openings.classifier.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import openings.classifier.evaluation.EvaluationException.Kind;

/**
 * A set of the MELO benchmark (Retyk et al. 2024): titles of a national classification, and the ESCO concepts that
 * officials found to mean the same. A folder named {@code <country>_q_<language>_c_<language of the corpus>} with four
 * files in TSV without header, plain or in gzip.
 *
 * @param language of the titles
 * @param corpusLanguage of the names in the corpus
 * @param queries titles by their identifier
 * @param names the corpus: the names of each concept, by its URI
 * @param right the URIs that are right for each query
 */
record MeloSet(
        String name,
        String language,
        String corpusLanguage,
        Map<String, String> queries,
        Map<String, List<String>> names,
        Map<String, Set<String>> right) {
    private static final Pattern NAME = Pattern.compile("\\w+_q_([a-z]{2})_c_([a-z]{2}).*");

    /** The sets in a folder, by name; the folder may be one itself. */
    static List<MeloSet> all(Path folder) {
        if (isSet(folder)) {
            return List.of(read(folder));
        }
        try (Stream<Path> folders = Files.list(folder)) {
            List<Path> sets = folders.filter(MeloSet::isSet).sorted().toList();
            if (sets.isEmpty()) {
                throw new EvaluationException(
                        Kind.EMPTY,
                        folder + " has no folder named like dnk_q_da_c_en with queries.tsv in it; name one that has");
            }
            return sets.stream().map(MeloSet::read).toList();
        } catch (IOException e) {
            throw new EvaluationException(Kind.UNREADABLE, "Cannot read the folder " + folder, e);
        }
    }

    /** Whether titles and corpus are of one language. */
    boolean isMonolingual() {
        return language.equals(corpusLanguage);
    }

    private static boolean isSet(Path folder) {
        return NAME.matcher(folder.toAbsolutePath().normalize().getFileName().toString())
                        .matches()
                && (Files.exists(folder.resolve("queries.tsv")) || Files.exists(folder.resolve("queries.tsv.gz")));
    }

    private static MeloSet read(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        Matcher languages = NAME.matcher(name);
        if (!languages.matches()) {
            throw new EvaluationException(Kind.UNREADABLE, folder + " is not named like dnk_q_da_c_en");
        }
        Map<String, String> queries = new LinkedHashMap<>();
        rows(folder, "queries", 2).forEach(cells -> queries.put(cells.get(0), cells.get(1)));
        Map<String, String> concepts = new HashMap<>();
        rows(folder, "concept_mapping", 2).forEach(cells -> concepts.put(cells.get(0), cells.get(1)));
        Map<String, List<String>> names = new LinkedHashMap<>();
        rows(folder, "corpus_elements", 2)
                .forEach(cells -> names.computeIfAbsent(
                                concept(folder, concepts, cells.get(0)), key -> new ArrayList<>())
                        .add(cells.get(1)));
        Map<String, Set<String>> right = new HashMap<>();
        rows(folder, "annotations", 4).stream()
                .filter(cells -> !cells.get(3).equals("0"))
                .forEach(cells -> right.computeIfAbsent(cells.get(0), key -> new HashSet<>())
                        .add(concept(folder, concepts, cells.get(2))));
        return new MeloSet(name, languages.group(1), languages.group(2), queries, names, right);
    }

    private static String concept(Path folder, Map<String, String> concepts, String element) {
        String uri = concepts.get(element);
        if (uri == null) {
            throw new EvaluationException(
                    Kind.UNREADABLE, folder + ": concept_mapping.tsv has no row for the corpus element " + element);
        }
        return uri;
    }

    private static List<List<String>> rows(Path folder, String name, int cells) {
        Path plain = folder.resolve(name + ".tsv");
        Path file = Files.exists(plain) ? plain : folder.resolve(name + ".tsv.gz");
        try (InputStream in = Files.newInputStream(file);
                InputStream text = file.equals(plain) ? in : new GZIPInputStream(in);
                BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() < cells) {
                    throw new EvaluationException(
                            Kind.COLUMN_MISSING,
                            file + " row " + (rows.size() + 1) + " has " + row.size() + " cells; it needs " + cells);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new EvaluationException(Kind.UNREADABLE, "Cannot read " + file + "; a MELO set needs it", e);
        }
    }
}
