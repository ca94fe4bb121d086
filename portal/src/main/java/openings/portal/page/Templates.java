package openings.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import openings.portal.http.Reply;

/** Renders the templates that were compiled into the program. Thread-safe. */
final class Templates {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page that holds as long as the release does. */
    Reply page(String template, Object page) {
        return Reply.ok(HTML, render(template, page));
    }

    /** A page that says why there is none. */
    Reply error(int status, ErrorPage page) {
        return new Reply(status, HTML, render("error", page), Reply.Lifetime.NONE);
    }

    private String render(String template, Object page) {
        StringOutput output = new StringOutput(16_384);
        engine.render(template + ".jte", page, output);
        return output.toString();
    }
}
