package openings.crawler.fetch;

import java.util.List;
import java.util.Optional;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;

/** Recognises pages by which a site turns a crawler away though it answers 200. */
final class Blocking {
    private static final int LONGEST = 12_000;
    private static final List<String> SIGNS = List.of(
            "<title>just a moment",
            "<title>attention required",
            "<title>access denied",
            "<title>robot check",
            "<title>are you a human",
            "<title>pardon our interruption",
            "cf-chl-",
            "cf_chl_opt",
            "_incapsula_resource",
            "px-captcha",
            "captcha-delivery.com",
            "/_sec/cp_challenge",
            "aws-waf-token",
            "verify you are human",
            "are you a robot?");

    private Blocking() {}

    /** The sign by which a page is one of them. */
    static Optional<String> sign(Page page) {
        if (page.body().length > LONGEST || page.format() != Records.Format.HTML || page.mentions("jobposting")) {
            return Optional.empty();
        }
        return SIGNS.stream().filter(page::mentions).findFirst();
    }
}
