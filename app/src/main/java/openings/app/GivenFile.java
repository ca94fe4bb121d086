package openings.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;
import openings.contract.wire.Wire;

/**
 * What is given to be classified: the words of one advertisement, or postings as JSON Lines.
 *
 * @param name how it is spoken of
 */
record GivenFile(String name, String text) {
    private static final Pattern EVENT = Pattern.compile("\"event\"\\s*:");

    GivenFile {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }

    static GivenFile ofText(String text) {
        return new GivenFile("--text", text);
    }

    static GivenFile read(Path file) {
        try {
            return new GivenFile(file.toString(), withoutMark(Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new AppException("No file " + file + "; name one that exists with --file", e);
        } catch (CharacterCodingException e) {
            throw new AppException(file + " is not in UTF-8; convert it first", e);
        } catch (IOException e) {
            throw new AppException("Cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }

    static String standardInput() {
        try {
            return withoutMark(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the byte order mark that some editors write. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether it is a file of postings. */
    boolean isJsonLines() {
        return !name.equals("--text") && text.stripLeading().startsWith("{");
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /**
     * The posting of a line: as it is, or seen by an event.
     *
     * @throws AppException if it is an event without a posting
     * @throws openings.contract.wire.WireException if it is neither
     */
    static JobPosting posting(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        if (!EVENT.matcher(line).find()) {
            return Wire.JOB_POSTINGS.read(json);
        }
        return switch (Wire.POSTINGS.read(json)) {
            case PostingEvent.Seen<JobPosting> seen -> seen.posting();
            case PostingEvent.Confirmed<JobPosting> confirmed -> throw wordless(confirmed);
            case PostingEvent.Gone<JobPosting> gone -> throw wordless(gone);
        };
    }

    private static AppException wordless(PostingEvent<JobPosting> event) {
        return new AppException("an event of " + event.key() + " without its advertisement");
    }
}
