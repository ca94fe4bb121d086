package openings.classifier.places;

/** Kinds of files that places are imported from. */
public enum Layout {
    POLYGONS("NUTS polygons", Origin.GISCO),
    OLD_CODES("conversion of old NUTS codes", Origin.JRC),
    TERCET("post code to NUTS 3", Origin.TERCET),
    POST_CODES("post codes with coordinates", Origin.GEONAMES),
    TOWNS("towns with coordinates", Origin.GEONAMES),
    GEOGRAPHICAL_NAMES("geographical names", Origin.EURONYM),
    GEONAMES_DUMP("GeoNames dump", Origin.GEONAMES),
    GEONAMES_POST_CODES("GeoNames post codes", Origin.GEONAMES),
    GEONAMES_DIVISIONS("names of administrative divisions", Origin.GEONAMES),
    OTHER_NAMES("names in other languages", Origin.GEONAMES);

    private final String title;
    private final Origin origin;

    Layout(String title, Origin origin) {
        this.title = title;
        this.origin = origin;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** Whom to name when the places are used. */
    public Origin origin() {
        return origin;
    }

    /** Who made the places and what they ask for. */
    public enum Origin {
        GISCO("© EuroGeographics for the administrative boundaries; Eurostat GISCO, NUTS 2024"),
        TERCET("Eurostat GISCO, TERCET: postal codes and NUTS, CC BY-SA 4.0"),
        JRC("European Commission, Joint Research Centre: NUTS converter, CC BY 4.0"),
        GEONAMES("GeoNames (geonames.org), CC BY 4.0"),
        EURONYM("© EuroGeographics, Eurostat GISCO: Euronym");

        private final String attribution;

        Origin(String attribution) {
            this.attribution = attribution;
        }

        /** The words by which its licence asks to be named. */
        public String attribution() {
            return attribution;
        }
    }
}
