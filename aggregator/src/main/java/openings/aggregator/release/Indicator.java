package openings.aggregator.release;

import java.util.Locale;

/** What is measured of a group of vacancies in a month. */
public enum Indicator {
    /** Open vacancies: the mean over the days of the month of those open on the day. */
    STOCK,
    /** New vacancies: those first advertised within the month. */
    FLOW;

    /** The name in addresses and files: {@code stock}, {@code flow}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
