package openings.portal.page;

import openings.aggregator.release.ReleaseManifest;
import openings.portal.http.Problem;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows that cannot be.
 *
 * @param detail in English; empty where the text says it all
 */
public record ErrorPage(Frame frame, String text, String detail) {
    static ErrorPage of(Problem problem, Words words, @Nullable ReleaseManifest release) {
        return switch (problem.kind()) {
            case NOT_FOUND -> inWords("error.notfound", words, release);
            case NO_RELEASE -> inWords("error.unavailable", words, release);
            case FAILED -> inWords("error.failed", words, release);
            case BAD_PARAMETER,
                    BAD_BODY,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    NO_CLASSIFIER -> new ErrorPage(frame("error.bad", words, release), "", problem.detail());
        };
    }

    private static ErrorPage inWords(String key, Words words, @Nullable ReleaseManifest release) {
        return new ErrorPage(frame(key, words, release), words.text(key + ".text"), "");
    }

    private static Frame frame(String key, Words words, @Nullable ReleaseManifest release) {
        return new Frame(words, "/", words.text(key + ".title"), release);
    }
}
