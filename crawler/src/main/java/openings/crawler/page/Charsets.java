package openings.crawler.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the character set of a page: by byte order mark, by what the server declares, by what the page declares, in the order
 * of the <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML standard</a>,
 * unless the bytes prove the declaration wrong: text that is UTF-8 is read so whatever is declared, and what is declared UTF-8
 * and is not is read in the code page of its language.
 */
final class Charsets {
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTRAL =
            Pattern.compile("<html[^>]{0,200}?\\blang=[\"']?(?:pl|cs|sk|hu|hr|sl|ro)\\b", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final int HEAD = 4_096;

    private Charsets() {}

    static Charset of(byte[] body, String contentType) {
        Optional<Charset> marked = marked(body);
        if (marked.isPresent()) {
            return marked.get();
        }
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        Optional<Charset> server = declared(contentType);
        Optional<Charset> own = declared(head);
        Charset declared = server.or(() -> own).orElse(StandardCharsets.UTF_8);
        Utf8 bytes = Utf8.count(body);
        if (bytes.isAscii()) {
            return declared;
        }
        if (declared.equals(StandardCharsets.UTF_8) || isSingleByte(declared)) {
            return bytes.isUtf8() ? StandardCharsets.UTF_8 : other(declared, own, head);
        }
        return declared;
    }

    /** What else it can be if it is not UTF-8. */
    private static Charset other(Charset declared, Optional<Charset> own, String head) {
        if (!declared.equals(StandardCharsets.UTF_8)) {
            return declared;
        }
        return own.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(CENTRAL.matcher(head).find() ? WINDOWS_1250 : WINDOWS_1252);
    }

    private static Optional<Charset> marked(byte[] body) {
        int first = at(body, 0);
        int second = at(body, 1);
        if (first == 0xef && second == 0xbb && at(body, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if ((first == 0xfe && second == 0xff) || (first == 0 && second == '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = (first == 0xff && second == 0xfe) || (first == '<' && second == 0);
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int at(byte[] body, int index) {
        return index < body.length ? body[index] & 0xff : -1;
    }

    /** What a header or the beginning of a page names; ISO 8859-1 is read as browsers do. */
    private static Optional<Charset> declared(String text) {
        Matcher matcher = DECLARED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS_1252);
            }
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return Optional.of(wide ? StandardCharsets.UTF_8 : charset); // a declaration that can be read is not wide
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not even the name of one
        }
    }

    private static boolean isSingleByte(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.startsWith("windows-125")
                || name.startsWith("iso-8859")
                || name.startsWith("ibm")
                || name.startsWith("koi8");
    }

    /**
     * What the bytes are as UTF-8.
     *
     * @param sequences of several bytes that are right
     * @param errors bytes that are none
     */
    private record Utf8(int sequences, int errors) {
        static Utf8 count(byte[] body) {
            int sequences = 0;
            int errors = 0;
            int i = 0;
            while (i < body.length) {
                if (body[i] >= 0) {
                    i++;
                    continue;
                }
                int length = length(body, i);
                sequences += length > 1 ? 1 : 0;
                errors += length > 1 || i + 3 >= body.length ? 0 : 1;
                i += Math.max(1, length);
            }
            return new Utf8(sequences, errors);
        }

        boolean isAscii() {
            return sequences == 0 && errors == 0;
        }

        /** A few broken letters do not make it something else. */
        boolean isUtf8() {
            return errors * 10L <= sequences;
        }

        private static int length(byte[] body, int at) {
            int first = body[at] & 0xff;
            int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
            if (first >= 0xf5 || at + length > body.length) {
                return 1;
            }
            for (int i = at + 1; i < at + length; i++) {
                if ((body[i] & 0xc0) != 0x80) {
                    return 1;
                }
            }
            return length;
        }
    }
}
