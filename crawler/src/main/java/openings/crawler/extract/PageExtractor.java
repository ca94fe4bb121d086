package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.page.Page;
import openings.crawler.structure.PageStructure;
import org.jsoup.nodes.Document;

/** Reads the advertisements of a web page by the surest marking that it has. */
final class PageExtractor {
    private final Editor editor;
    private final PageStructure structure;

    PageExtractor(Editor editor, Source source) {
        this.editor = editor;
        structure = new PageStructure(source.name(), source.country());
    }

    /** Hands over what stands on the page of an advertisement; never nothing. */
    void extract(Page page, Consumer<Extracted> out) {
        if (!marked(page, out)) {
            structure
                    .read(page.document())
                    .ifPresentOrElse(
                            values -> out.accept(editor.edit(Draft.of(values), page, ExtractionMethod.STRUCTURE, "")),
                            () -> out.accept(nothing(page)));
        }
    }

    /** Hands over the advertisements that are marked as such; false where there are none. */
    boolean marked(Page page, Consumer<Extracted> out) {
        Document document = page.document();
        return page.mentions("jobposting")
                && (edit(JsonLd.read(document).postings(), page, ExtractionMethod.JSON_LD, out)
                        || edit(AttributeItems.MICRODATA.read(document), page, ExtractionMethod.MICRODATA, out)
                        || edit(AttributeItems.RDFA.read(document), page, ExtractionMethod.RDFA, out));
    }

    private boolean edit(List<JsonNode> items, Page page, ExtractionMethod method, Consumer<Extracted> out) {
        boolean several = items.size() > 1;
        for (int i = 0; i < items.size(); i++) {
            Draft draft = new SchemaOrg(items.get(i)).draft();
            if (draft.language == null) {
                draft.language = page.document().select("html").attr("lang");
            }
            draft.url = several ? draft.url : null;
            out.accept(editor.edit(draft, page, method, several ? String.valueOf(i + 1) : ""));
        }
        return !items.isEmpty();
    }

    private static Extracted nothing(Page page) {
        int broken = JsonLd.read(page.document()).broken();
        return broken > 0
                ? new Extracted.Refused(
                        "", Extracted.Reason.BROKEN, broken + " unreadable JSON-LD scripts, nothing else")
                : new Extracted.Refused("", Extracted.Reason.NO_POSTING, "Nothing on it looks like an advertisement");
    }
}
