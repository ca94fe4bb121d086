package openings.crawler.text;

import java.util.regex.Pattern;

/** Finds addresses of people's pages in networks. */
final class ProfileLinks {
    private static final Pattern PROFILE = Pattern.compile(
            "(?:https?://)?(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub)|xing\\.com/profile|facebook\\.com/profile\\.php\\?id=|t\\.me|wa\\.me|calendly\\.com)/?[^\\s<>\"')\\]]+",
            Pattern.CASE_INSENSITIVE);

    private ProfileLinks() {}

    static String replace(String text, String mark, Counts counts) {
        boolean may = text.contains("in.com/")
                || text.contains("ing.com/")
                || text.contains("ok.com/")
                || text.contains(".me/")
                || text.contains("calendly.com/");
        return !may
                ? text
                : PROFILE.matcher(text).replaceAll(match -> {
                    counts.add(Redactor.Kind.PROFILE);
                    return mark;
                });
    }
}
