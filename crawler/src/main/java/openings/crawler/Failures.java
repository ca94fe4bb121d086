package openings.crawler;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import openings.crawler.frontier.FrontierException;

/** Says what to do about files that cannot be written. */
final class Failures {
    private Failures() {}

    static CrawlerException home(Path home, IOException e) {
        return e instanceof FileAlreadyExistsException
                ? home(home + " is a file", e)
                : home(new IOException(home + ": " + e.getMessage(), e));
    }

    static CrawlerException home(IOException e) {
        String message = String.valueOf(e.getMessage());
        boolean full = message.toLowerCase(Locale.ROOT).contains("no space left");
        return full ? full(e) : home(message, e);
    }

    static CrawlerException home(FrontierException e) {
        if (e.getCause() == null) { // the file is sound, but not ours to use, and the message says what to do
            return new CrawlerException(CrawlerException.Kind.HOME, String.valueOf(e.getMessage()), e);
        }
        return e.isDiskFull() ? full(e) : home(String.valueOf(e.getMessage()), e);
    }

    private static CrawlerException full(Exception e) {
        return new CrawlerException(
                CrawlerException.Kind.DISK_FULL,
                "No space is left in the crawler's folder; make room and start again, nothing is lost",
                e);
    }

    private static CrawlerException home(String message, Exception e) {
        return new CrawlerException(
                CrawlerException.Kind.HOME,
                "The crawler's folder cannot be read or written ("
                        + message.lines().findFirst().orElse("") + "); check its path and permissions",
                e);
    }
}
