package openings.crawler.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises numbers that are no one's: references of an advertisement, of a company or of a law, money, dates, hours. */
final class References {
    private static final int REACH = 36;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?<!\\p{L})(?:ref|réf|reference|référence|referentie|referenz|referens|referanse|refnr|kennziffer|kenn-?nr|referenznummer|job|jobb|stelle"
                    + "|stellen|stilling|stillings|quick|sags|sag|journal|jnr|ansøgnings|vacature|vacaturenummer|vacancy|requisition|req|position|posting|offer"
                    + "|offre|annonce|annonse|annons|ad|diarie|dnr|dossier|case|id|jobid|cvr|cvr-nr|se-nr|p-nummer|p-nr|orgnr|org|organisationsnummer"
                    + "|organisasjonsnummer|siret|siren|naf|ape|rcs|tva|kvk|btw|vat|ust-?id(?:nr)?|hrb|hra|handelsregister|regon|nip|krs|ičo|ico|dič|ean|gtin"
                    + "|isbn|issn|isin|iso|din|en|artikel|art|product|order|rome|isco|esco|nace|bundesagentur|refnr|chiffre|code|kode|postfach|p\\.?o\\.? box|box"
                    + "|bp|boks|postboks|version|build|registration|registered|charity|company|aktenzeichen|az|zip|postcode|plz|postnr|uge|uke|vecka|week|kw|serial"
                    + "|model|nummer|numéro|number|\\p{L}{3,}(?:ident|nummer|nr|id|code|kode|ref|nummeret|kennung))"
                    + "(?:[-.:\\s]{0,3}(?:nummer|nr|no|id|number|code|n°|nº|numéro|num|kode|ref|reference|registration|nr\\.? er|er|is|lautet|angeben))*"
                    + "[\\s.:#°º(\\[–-]{0,4}[A-Z]{0,6}[-_/.]?)$|[#§/=_]$|https?://\\S*$|www\\.\\S*$",
            FLAGS);

    private static final Pattern MONEY_BEFORE = Pattern.compile(
            "(?:[€£$]|(?<!\\p{L})(?:eur|euro|gbp|chf|dkk|sek|nok|usd|pln|czk|huf|ron|kr|isk|rs|løn|lön|lønn|gehalt|salary|salaris|salaire))\\.?[:\\s]{0,2}(?:[\\d.,\\s]+[-–]\\s?)?$",
            FLAGS);
    private static final Pattern MONEY_AFTER = Pattern.compile(
            "^[\\s\\u00a0]{0,2}(?:,-|[€£$%]|(?:eur|euro|gbp|chf|dkk|sek|nok|usd|pln|czk|huf|ft|ron|kr|kč|zł|lei|kroner|kronor|mio|mill|million|m2|m²|m³|km|kg|ton|tons|tonnes|medarbejdere|ansatte|employees|mitarbeiter|einwohner|users|customers|kunden|kunder|borgere|inhabitants|inwoners|stk|år|jahre|years|timer|stunden|hours|uur)(?!\\p{L}))",
            FLAGS);

    private static final String SHORT_DATE = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}";
    private static final String DATE =
            "(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2})";
    private static final String YEARS = "(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}";
    private static final String HOURS = "\\d{1,2}[.:]\\d{2}\\s?[-–]\\s?\\d{1,2}[.:]\\d{2}";
    private static final String GROUPED = "\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+";
    private static final String RANGE = "\\d{1,6}(?:[.,]\\d{1,3})*\\s?[-–]\\s?\\d{1,6}(?:[.,]\\d{1,3})*";
    private static final Pattern DATES = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?\\s?[–-]\\s?(?:" + DATE + "|"
            + SHORT_DATE + ")|" + SHORT_DATE + "(?:\\s?[–-]\\s?" + SHORT_DATE + ")?|(?:" + DATE + "|" + YEARS + "|"
            + HOURS + ")(?:[\\s,.–/-]{0,3}(?:" + DATE + "|" + HOURS + "|\\d{1,2}[.:]\\d{2}|\\d{1,2}))*");
    private static final Pattern FIGURES = Pattern.compile(
            "\\d{1,3}\\.\\d{3,}(?:[ ,-]{1,2}\\d{1,3}\\.\\d{3,})?|" + GROUPED + "(?:,\\d{1,2})?(?:\\s?[-–]\\s?" + GROUPED
                    + "(?:,\\d{1,2})?)?|\\d{3,6}\\s?[–-]\\s?\\d{3,6}|" + RANGE);

    /** Hours without a point: {@code 0900 - 1730}. */
    private static final Pattern CLOCK = Pattern.compile("[0-2]\\d[0-5]\\d\\s?[–-]\\s?[0-2]\\d[0-5]\\d");

    private References() {}

    /** Whether a word before the number says that it refers to something, or it is a part of an address on the web. */
    static boolean isReference(String text, int start) {
        int from = Math.max(0, start - REACH);
        int line = text.lastIndexOf('\n', start - 1);
        return REFERENCE.matcher(text).region(Math.max(from, line + 1), start).find();
    }

    static boolean isMoney(String text, int start, int end) {
        Matcher before = MONEY_BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
        Matcher after = MONEY_AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
        return before.find() || after.find();
    }

    /** Dates, years and hours, alone or several of them. */
    static boolean isDates(String run) {
        return DATES.matcher(run).matches();
    }

    /** A number in groups of three digits, or a range of numbers; none begins with a zero as codes of areas do. */
    static boolean isFigures(String run) {
        boolean dialled = !CLOCK.matcher(run).matches()
                && run.length() > 1
                && run.charAt(0) == '0'
                && Character.isDigit(run.charAt(1));
        return !dialled && FIGURES.matcher(run).matches();
    }
}
