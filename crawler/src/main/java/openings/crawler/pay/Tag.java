package openings.crawler.pay;

import java.util.Locale;

/** What a word beside an amount may say. Written in lower case with dashes in {@code words.tsv}. */
enum Tag {
    /** Pay: salary, Gehalt, løn. */
    PAY,
    /** Pay, but not always: to earn, to pay, rate. */
    EARN,
    /** Money that is not pay: turnover, budget, bonus, price. */
    OTHER,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** Begins compounds that name pay for an hour, as in Stundenlohn. */
    HOUR_PART,
    DAY_PART,
    WEEK_PART,
    MONTH_PART,
    YEAR_PART,
    /** Stands before a period: per, pr., im. */
    LINK,
    GROSS,
    NET,
    /** The amount behind it is the least. */
    FROM,
    /** The amount before it is the least. */
    FROM_AFTER,
    /** The amount behind it is the most. */
    UPTO,
    /** The amount before it is the most. */
    UPTO_AFTER,
    /** Joins the ends of a range. */
    TO,
    /** Joins the ends of a range that begins with {@link #BETWEEN}. */
    AND,
    BETWEEN,
    THOUSAND,
    MILLION,
    /** Says nothing by itself. */
    FILLER,
    /** Who does the work: candidate, driver, you. */
    WORKER,
    /** What is done by who gets money: receives, earns, starts on. */
    GETS,
    /** Counts years or months of training, which is no period of pay: first, ersten. */
    ORDINAL,
    /** Tells of what others pay or of what is got otherwise: average, platform. */
    ELSEWHERE,
    /** Begins another thought: plus, including, depending on. */
    PLUS,
    /** May end in a dot that ends no sentence. */
    ABBREVIATION;

    static Tag of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
