package openings.classifier.esco;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a release calls a concept in a language, packed: a release in all its languages has 400 000 of these. */
final class Worded {
    private static final String FIELD = "\0";
    private static final String LABEL = "\n";

    private final Release release;
    private final byte[] packed;

    Worded(Release release, Text text) {
        this.release = release;
        packed = String.join(
                        FIELD,
                        text.preferred(),
                        String.join(LABEL, text.alternatives()),
                        String.join(LABEL, text.hidden()),
                        text.description())
                .getBytes(StandardCharsets.UTF_8);
    }

    Text text() {
        String[] fields = new String(packed, StandardCharsets.UTF_8).split(FIELD, -1);
        return new Text(fields[0], List.of(fields[1].split(LABEL, -1)), List.of(fields[2].split(LABEL, -1)), fields[3]);
    }

    /** This, with what {@code more} adds to it if it is of the same release. */
    Worded with(Worded more) {
        return release.equals(more.release) ? new Worded(release, text().with(more.text())) : this;
    }
}
