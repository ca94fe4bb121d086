package openings.classifier.occupation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was learned from a user's coded advertisements, to be used with the lexicon that it was learned with. Immutable.
 */
public final class OccupationModel {
    private final String lexicon;
    private final AdModel learned;
    private final Calibration calibration;

    OccupationModel(String lexicon, AdModel learned, Calibration calibration) {
        this.lexicon = lexicon;
        this.learned = learned;
        this.calibration = calibration;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged or of another version of this program
     */
    public static OccupationModel read(InputStream in) throws IOException {
        return ModelFormat.read(in);
    }

    /** Writes all of it: the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFormat.write(this, out);
    }

    /** Twelve hexadecimal digits that change whenever anything in it does. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written anywhere", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Version of the lexicon that it was learned with; with another it must not be used. */
    public String lexicon() {
        return lexicon;
    }

    AdModel learned() {
        return learned;
    }

    Calibration calibration() {
        return calibration;
    }
}
