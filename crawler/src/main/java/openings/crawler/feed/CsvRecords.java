package openings.crawler.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads CSV with a header line, separated by comma, semicolon, tab or bar, quoted as RFC 4180 says. */
final class CsvRecords {
    private final String text;
    private final char separator;
    private int position;

    private CsvRecords(String text) {
        this.text = text;
        separator = separator(text);
    }

    static void read(byte[] body, Consumer<Node> records) throws FeedException {
        CsvRecords reading = new CsvRecords(decode(body));
        List<String> header = reading.row();
        if (header.size() < 2) {
            throw new FeedException("A table without a header line");
        }
        while (reading.position < reading.text.length()) {
            List<String> row = reading.row();
            if (row.size() > 1) {
                records.accept(node(header, row));
            }
        }
    }

    private static Node node(List<String> header, List<String> row) {
        Node node = new Node("row");
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            node.add(new Node(header.get(i).strip(), row.get(i)));
        }
        return node;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        do {
            row.add(cell());
        } while (position < text.length() && text.charAt(position - 1) == separator);
        return row;
    }

    /** Reads a cell and what ends it. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (quoted && c == '"' && position < text.length() && text.charAt(position) == '"') {
                cell.append(c);
                position++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                return cell.toString();
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    /** UTF-8, or Windows-1252 where it is not. */
    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(body, Charset.forName("windows-1252"));
        }
    }
}
