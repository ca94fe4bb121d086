package openings.crawler;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import openings.contract.posting.JobPosting;

/** Tells whether an advertisement has changed, by all of it except where it comes from. */
final class ContentDigest {
    private static final int BYTES = 16;

    private ContentDigest() {}

    static String of(JobPosting posting) {
        String content = posting.text() + "\n" + posting.hiringOrganization() + "\n" + posting.jobLocation() + "\n"
                + posting.terms();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
