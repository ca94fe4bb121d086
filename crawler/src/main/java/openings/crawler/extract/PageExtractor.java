package openings.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.markup.Markup;
import openings.crawler.page.Page;
import openings.crawler.structure.PageStructure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the advertisements of a web page: by its marking, else by the site's template, else by its structure. */
final class PageExtractor {
    private final Editor editor;
    private final SiteTemplate template;
    private final PageStructure structure;

    PageExtractor(Editor editor, Source source, SiteTemplate template) {
        this.editor = editor;
        this.template = template;
        structure = new PageStructure(source.name(), source.country());
    }

    /** Hands over what stands on the page of an advertisement; never nothing. */
    void extract(Page page, Consumer<Extracted> out) {
        Optional<Markup> markup = markup(page);
        if (markup.isPresent() && !markup.get().postings().isEmpty()) {
            marked(page, markup.get(), out);
        } else {
            out.accept(unmarked(page).orElseGet(() -> nothing(markup)));
        }
    }

    /** Hands over the advertisements of a listing that are marked as such. */
    void marked(Page page, Consumer<Extracted> out) {
        markup(page).ifPresent(markup -> marked(page, markup, out));
    }

    private static Optional<Markup> markup(Page page) {
        return page.mentions("jobposting") ? Optional.of(Markup.read(page.document())) : Optional.empty();
    }

    private void marked(Page page, Markup markup, Consumer<Extracted> out) {
        List<Draft> drafts = Duplicates.merge(drafts(markup));
        boolean several = drafts.size() > 1;
        String language = language(page.document());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!several) {
                draft.url = null;
                draft.fill(Draft.of(new ToldFields(template.read(page.document()))));
                fillIfBroken(draft, page, markup);
            }
            draft.language = draft.language == null ? language : draft.language;
            out.accept(editor.edit(draft, page, markup.method(), several ? String.valueOf(i + 1) : ""));
        }
    }

    /** What is cut off in the marking may stand on the page. */
    private void fillIfBroken(Draft draft, Page page, Markup markup) {
        if (markup.broken() > 0) {
            structure.read(page.document()).map(ToldFields::new).map(Draft::of).ifPresent(draft::fill);
        }
    }

    private static List<Draft> drafts(Markup markup) {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode posting : markup.postings()) {
            drafts.add(new SchemaOrg(markup.resolve(posting), markup).draft());
        }
        return drafts;
    }

    /** A page of which the template finds the title is an advertisement, whatever else speaks against it. */
    private Optional<Extracted> unmarked(Page page) {
        Document document = page.document();
        Draft draft = Draft.of(new ToldFields(template.read(document)));
        Optional<Draft> seen = structure.read(document).map(ToldFields::new).map(Draft::of);
        if (draft.title != null) {
            seen.ifPresent(draft::fill);
            draft.language = draft.language == null ? language(document) : draft.language;
            return Optional.of(editor.edit(draft, page, ExtractionMethod.TEMPLATE, ""));
        }
        return seen.map(each -> {
            draft.fill(each);
            return editor.edit(draft, page, ExtractionMethod.STRUCTURE, "");
        });
    }

    private static String language(Document document) {
        Element html = document.selectFirst("html");
        return html == null ? "" : html.attr("lang");
    }

    private static Extracted nothing(Optional<Markup> markup) {
        int broken = markup.map(Markup::broken).orElse(0);
        return broken > 0
                ? new Extracted.Refused(
                        "", Extracted.Reason.BROKEN, broken + " unreadable JSON-LD scripts, nothing else")
                : new Extracted.Refused("", Extracted.Reason.NO_POSTING, "Nothing on it looks like an advertisement");
    }
}
