package openings.classifier.places;

/**
 * The file that a store is: {@link #MAGIC}, the manifest's length and the manifest in JSON, then the sections in the order
 * of {@link Section}, each an {@code int} length and that many bytes, numbers with the high byte first. The digest in the
 * manifest is of the sections.
 */
final class StoreLayout {
    /** The first eight bytes; the last one is the version of the form. */
    static final long MAGIC = 0x4F504C4143455301L;

    static final String FILE = "places.store";

    /** Letters of post codes, in their order. */
    private static final int BASE = 37;

    private static final int LONGEST_CODE = 8;

    private StoreLayout() {}

    /** What a store holds. */
    enum Section {
        /** Region codes, parted by line feeds. */
        REGIONS,
        /** Lists of regions: per list its size and its indexes, in shorts. */
        REGION_LISTS,
        /** Per key the offset of its name in {@link #NAMES}, and one behind the last. */
        NAME_OFFSETS,
        /** Keys in UTF-8, in the order of their bytes. */
        NAMES,
        /** Per key the index of its first sense, and one behind the last. */
        SENSE_OFFSETS,
        /** Senses of four bytes: kind, weight, index of the region list. */
        SENSES,
        /** Per country two letters and the number of its ranges. */
        POST_CODE_COUNTRIES,
        /** Ranges of 20 bytes: first and last code as numbers, index of the region list, in the order of countries and codes. */
        POST_CODES,
        /** Outlines: region index, number of rings; per ring its number of points and their longitudes and latitudes. */
        OUTLINES,
        /** Former codes: lines of code, tab, code. */
        OLD_CODES
    }

    /** A post code as a number in the order of post codes: shorter ones stand before those that they begin. */
    static long number(String code) {
        long number = 0;
        for (int i = 0; i < LONGEST_CODE; i++) {
            number = number * BASE + (i < code.length() ? 1 + Character.digit(code.charAt(i), 36) : 0);
        }
        return number;
    }

    /** The last number of a code that begins with {@code code}. */
    static long lastNumber(String code) {
        long span = 1;
        for (int i = code.length(); i < LONGEST_CODE; i++) {
            span *= BASE;
        }
        return number(code) + span - 1;
    }
}
