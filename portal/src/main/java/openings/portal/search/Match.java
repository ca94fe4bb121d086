package openings.portal.search;

/** How well a text answers a question, the best first. */
public enum Match {
    /** It is the text. */
    EXACT,
    /** The text begins with it. */
    PREFIX,
    /** Each of its words begins a word of the text. */
    WORD,
    /** It stands within the text. */
    SUBSTRING
}
