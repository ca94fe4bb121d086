package openings.crawler.extract;

import static java.util.Objects.requireNonNull;

import openings.contract.posting.JobPosting;

/** What was made of a page or of a record of a feed. */
public sealed interface Extracted {
    /** An advertisement. */
    record Posting(JobPosting posting) implements Extracted {
        public Posting {
            requireNonNull(posting, "posting");
        }
    }

    /**
     * No advertisement, and why.
     *
     * @param item which one of the document: its identifier or position; empty for the document as a whole
     * @param detail what a person needs to know to do something about it, in one line
     */
    record Refused(String item, Reason reason, String detail) implements Extracted {
        public Refused {
            requireNonNull(item, "item");
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }
    }

    /**
     * The source says that an advertisement is no longer on offer.
     *
     * @param identifier the source's own, as in the key of the posting
     */
    record Withdrawn(String identifier) implements Extracted {
        public Withdrawn {
            requireNonNull(identifier, "identifier");
        }
    }

    /** Why there is no advertisement. */
    enum Reason {
        /** The page shows none, as far as can be told. */
        NO_POSTING,
        /** It has no title. */
        NO_TITLE,
        /** The source says that it is not listed. */
        UNLISTED,
        /** The document cannot be read to its end. */
        BROKEN,
        /** Reading it failed for a reason that is ours. */
        FAILED
    }
}
