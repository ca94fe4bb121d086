package openings.classifier.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import openings.classifier.evaluation.EvaluationException.Kind;
import openings.classifier.occupation.Concept;
import openings.classifier.occupation.OccupationCoder;
import openings.classifier.occupation.OccupationTraining;
import openings.classifier.occupation.RankerFit;
import openings.classifier.text.PostingWords;
import openings.contract.code.Isco08;
import openings.contract.posting.JobPosting;
import openings.contract.taxonomy.IscoGroups;

/** A user's file of coded advertisements, its codes made ISCO-08; filled once, used by one thread. */
public final class CodedFile {
    /** Fewer advertisements teach nothing that could be measured. */
    private static final int FEWEST = 50;

    private final Path path;
    private final List<Coded> advertisements = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private int uncoded;

    private record Coded(JobPosting posting, Isco08 group) {}

    private CodedFile(Path path) {
        this.path = path;
    }

    /**
     * Reads a file; rows whose code is unknown are put aside, not guessed.
     *
     * @param crosswalk CSV with the columns {@code code} and {@code isco08}
     * @throws EvaluationException if a file cannot be read, lacks a column or has too few coded rows
     */
    public static CodedFile read(Path csv, Optional<Path> crosswalk) {
        List<Map<String, String>> rows = Csv.rows(csv);
        String codes = !rows.isEmpty() && rows.getFirst().containsKey("code") ? "code" : "isco4";
        Csv.require(csv, rows, List.of("title", codes));
        Map<String, String> known = crosswalk.map(CodedFile::crosswalk).orElseGet(Map::of);
        CodedFile file = new CodedFile(csv);
        for (int i = 0; i < rows.size(); i++) {
            file.add(rows.get(i), i + 1, codes, known, crosswalk.isPresent());
        }
        if (file.advertisements.size() < FEWEST) {
            throw new EvaluationException(
                    Kind.EMPTY,
                    csv + " has " + file.advertisements.size() + " rows with a known code in column \"" + codes
                            + "\"; a model needs " + FEWEST
                            + (file.rejected.isEmpty() ? "" : ". The first unknown: " + file.rejected.getFirst()));
        }
        return file;
    }

    private static Map<String, String> crosswalk(Path csv) {
        List<Map<String, String>> rows = Csv.rows(csv);
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String code = rows.get(i).get("code");
            String group = rows.get(i).get("isco08");
            if (code == null || group == null) {
                throw new EvaluationException(
                        Kind.COLUMN_MISSING,
                        csv + " row " + (i + 1) + " has no \"code\" or no \"isco08\", only "
                                + rows.get(i).keySet() + "; a crosswalk needs both columns");
            }
            groups.putIfAbsent(code.strip(), group.strip());
        }
        return groups;
    }

    private void add(Map<String, String> row, int line, String column, Map<String, String> known, boolean isNational) {
        String code = row.getOrDefault(column, "").split("\\|", -1)[0].strip();
        String group = isNational ? known.getOrDefault(code, "") : code;
        if (code.isEmpty()) {
            uncoded++;
        } else if (group.matches("[0-9]{4}") && IscoGroups.exists(Isco08.of(group))) {
            Map<String, String> readable = new HashMap<>(row);
            readable.putIfAbsent("description", row.getOrDefault("text", ""));
            advertisements.add(new Coded(CodedAdvertisement.posting(readable, line), Isco08.of(group)));
        } else {
            rejected.add("row " + line + ": " + code);
        }
    }

    /** Lets a model learn from all of it. */
    public void teach(OccupationTraining training, Function<JobPosting, String> language) {
        for (Coded coded : advertisements) {
            String spoken = language.apply(coded.posting());
            languages.merge(spoken, 1, Integer::sum);
            training.add(PostingWords.of(coded.posting()), spoken, coded.group());
        }
    }

    /** Lets the ranking learn from {@code limit} of them at most, spread over the file. */
    public void teach(
            RankerFit fit,
            OccupationCoder coder,
            List<Concept> concepts,
            Function<JobPosting, String> language,
            int limit) {
        int step = Math.max(1, advertisements.size() / limit);
        for (int i = 0; i < advertisements.size(); i += step) {
            Coded coded = advertisements.get(i);
            coder.teach(
                    fit,
                    PostingWords.of(coded.posting()),
                    language.apply(coded.posting()),
                    concept -> concepts.get(concept).group().equals(coded.group()));
        }
    }

    /** The name of the file. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Twelve hexadecimal digits that change whenever the file does. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new EvaluationException(Kind.UNREADABLE, "Cannot read " + path + " again; leave it alone", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** How many advertisements have a known code. */
    public int taught() {
        return advertisements.size();
    }

    /** How many rows have none. */
    public int uncoded() {
        return uncoded;
    }

    /** Rows whose code is not known, or not of four digits. */
    public List<String> rejected() {
        return List.copyOf(rejected);
    }

    /** How many advertisements were taught in each language. */
    public Map<String, Integer> languages() {
        return languages;
    }
}
