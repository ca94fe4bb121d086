package openings.classifier.occupation;

/** What may speak for an occupation, each up to 1; what each counts is learned. */
enum Feature {
    /** Cosine of the advertised title with the occupation's nearest name in the advertisement's language. */
    NAME,
    /** The nearest name in a near language, such as Swedish for Norwegian. */
    KIN_NAME,
    /** The nearest name in English, in which titles are written everywhere. */
    ENGLISH_NAME,
    /** The nearest name of anything in the occupation's unit group, in any of these languages. */
    GROUP_NAME,
    /** The second nearest name of anything in the unit group, in the advertisement's language. */
    SECOND_NAME,
    /** The nearest of the titles of which only the unit group is known. */
    TITLE,
    /** Cosine of the title with all that the lexicon says of the occupation in the advertisement's language. */
    DOCUMENT,
    /** Cosine of the title with all that the lexicon says of the unit group. */
    GROUP_DOCUMENT,
    /** Cosine of the advertisement's text with all that the lexicon says of the unit group. */
    TEXT_GROUP_DOCUMENT,
    /** Cosine of what the title means with what the occupation means, by the embedding of its names. */
    MEANING,
    /** Cosine of what the title means with what the unit group means, by the same. */
    GROUP_MEANING,
    /** Cosine of what the text means with what the occupation means. */
    TEXT_MEANING,
    /** Cosine of what the title means with what the unit group means, by the embedding of the shipped titles. */
    TITLE_MEANING,
    /** Cosine of what the text means with what the unit group means, by the same. */
    TEXT_TITLE_MEANING,
    /** Whether the text names a title of the unit group: half for once, all for more. */
    MENTION,
    /** Whether the source says that it is of this group. */
    CATEGORY,
    /** Whether it is a group as a whole rather than an occupation. */
    IS_GROUP
}
