package openings.crawler.extract;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads the page of an advertisement that carries no marking, by its structure. */
final class StructureReader {
    Optional<Draft> read(Document document) {
        return document.select("nothing").isEmpty() ? Optional.empty() : Optional.of(new Draft());
    }
}
