package openings.app.evaluation.extraction;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import openings.app.evaluation.LabelledDataException;
import openings.contract.posting.JobPosting;
import openings.crawler.SiteKind;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;

/**
 * What the crawler makes of the documents of a case, read as it reads them when it has fetched them.
 *
 * @param refusals why there is no advertisement, where there is none
 */
record CaseReading(List<JobPosting> postings, List<String> refusals) {
    static CaseReading of(ExtractionCase given, Instant fetched) {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        BoardReader reader = given.site().site().reader(metrics);
        BoardReader withoutDetails = given.site().withoutDetails().reader(metrics);
        List<JobPosting> postings = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        Consumer<Extracted> out = item -> {
            switch (item) {
                case Extracted.Posting found -> postings.add(found.posting());
                case Extracted.Refused refused -> refusals.add(refused.reason() + ": " + refused.detail());
                case Extracted.Withdrawn withdrawn -> refusals.add("WITHDRAWN: " + withdrawn.identifier());
            }
        };
        for (Path document : given.documents()) {
            read(given, document, List.of(reader, withoutDetails), fetched, out);
        }
        return new CaseReading(postings, refusals);
    }

    /**
     * Answers of APIs are listings that hold advertisements in full, the one that a listing leads to, or a listing whose
     * records would lead to one.
     */
    private static void read(
            ExtractionCase given, Path document, List<BoardReader> readers, Instant fetched, Consumer<Extracted> out) {
        BoardReader reader = readers.getFirst();
        Request request = reader.start(null).getFirst();
        String contentType = ExtractionCase.contentType(document);
        byte[] body = bytes(document);
        if (given.site().site().kind() instanceof SiteKind.Html) {
            reader.advertisement(new Page(request.uri(), fetched, contentType, body), out);
            return;
        }
        List<Extracted> items = new ArrayList<>();
        reader.listing(new Page(request.uri(), fetched, contentType, body), request, items::add);
        if (holdsNone(items)) {
            reader.advertisement(new Page(request.uri(), fetched, contentType, body), items::add);
        }
        if (holdsNone(items)) {
            readers.getLast().listing(new Page(request.uri(), fetched, contentType, body), request, items::add);
        }
        items.forEach(out);
    }

    private static boolean holdsNone(List<Extracted> items) {
        return items.stream().noneMatch(Extracted.Posting.class::isInstance);
    }

    /** By what the postings were read: the method of a page, the kind of all other sites. */
    String way(ExtractionCase given) {
        String kind = given.site().site().kind().name();
        return given.isPage() && !postings.isEmpty()
                ? postings.getFirst()
                        .provenance()
                        .method()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                : kind;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LabelledDataException("Cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
