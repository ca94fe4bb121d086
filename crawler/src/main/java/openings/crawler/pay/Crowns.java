package openings.crawler.pay;

import java.util.regex.Pattern;

/** Tells which crown {@code kr.} is where neither country nor language is known, by letters and words of the text. */
final class Crowns {
    private static final Pattern CROWNS = Pattern.compile("\\bkr\\b|\\bkrone|\\bkrono", Pattern.CASE_INSENSITIVE);
    private static final Pattern NORWEGIAN =
            Pattern.compile("lønn|måneden|pr\\.? år|stilling(?:en)? som", Pattern.CASE_INSENSITIVE);
    private static final Pattern SWEDISH =
            Pattern.compile("[äö]|\\blön|kronor|månad(?!s?løn)|kr/mån", Pattern.CASE_INSENSITIVE);
    private static final Pattern DANISH =
            Pattern.compile("løn(?!n)|måned|timen|\\bpr\\. time|[øæ]", Pattern.CASE_INSENSITIVE);

    private Crowns() {}

    static PayContext known(String text, PayContext context) {
        boolean needed = context.country().isEmpty()
                && context.language().isEmpty()
                && CROWNS.matcher(text).find();
        return needed ? new PayContext("", language(text), context.currency()) : context;
    }

    private static String language(String text) {
        if (SWEDISH.matcher(text).find()) {
            return "sv";
        }
        if (NORWEGIAN.matcher(text).find()) {
            return "no";
        }
        return DANISH.matcher(text).find() ? "da" : "";
    }
}
