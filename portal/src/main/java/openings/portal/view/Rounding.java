package openings.portal.view;

/** How numbers are rounded: once to whole vacancies for all formats, and to two figures where they stand in a sentence. */
public final class Rounding {
    private Rounding() {}

    /** To two significant figures, half up: 1437 → 1400. */
    public static long twoFigures(long value) {
        long unit = unit(value);
        return Math.floorDiv(value + unit / 2, unit) * unit;
    }

    /** Down to two significant figures, so that a range that begins there is not too narrow. */
    public static long twoFiguresDown(long value) {
        long unit = unit(value);
        return Math.floorDiv(value, unit) * unit;
    }

    /** Up to two significant figures, so that a range that ends there is not too narrow. */
    public static long twoFiguresUp(long value) {
        long unit = unit(value);
        return Math.ceilDiv(value, unit) * unit;
    }

    static double twoDecimals(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static long unit(long value) {
        long unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return unit;
    }
}
