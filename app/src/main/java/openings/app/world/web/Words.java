package openings.app.world.web;

import java.util.Map;

/** The few words that pages without mark-up are labelled with, by language. */
record Words(
        String employer, String place, String posted, String trade, String positions, String reference, String next) {
    private static final Map<String, Words> BY_LANGUAGE = Map.of(
            "da",
                    new Words(
                            "Arbejdsgiver",
                            "Arbejdssted",
                            "Opslået",
                            "Branche",
                            "Antal stillinger",
                            "Stillingsnummer",
                            "Næste side"),
            "nl",
                    new Words(
                            "Werkgever",
                            "Plaats",
                            "Geplaatst",
                            "Branche",
                            "Aantal vacatures",
                            "Vacaturenummer",
                            "Volgende pagina"));

    private static final Words ENGLISH =
            new Words("Employer", "Location", "Posted", "Industry", "Positions", "Reference", "Next page");

    static Words of(String language) {
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }
}
