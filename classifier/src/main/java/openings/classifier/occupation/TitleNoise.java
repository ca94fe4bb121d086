package openings.classifier.occupation;

import java.util.List;
import java.util.regex.Pattern;

/** Blanks what no occupation's name contains: gender marks and endings, pay, hours, shares and references. */
final class TitleNoise {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String AMOUNT = "\\d+(?:[.,:/-]\\d+)*";

    private static final List<Pattern> NOISE = List.of(
            // m/w/d, h/f, v/m/x, k/m, (m|w|d)
            pattern("(?<![\\p{L}\\d])[mwfdxhvkg](?:\\s?[/|,*]\\s?(?:[mwfdxhvkgn]|div|divers))+\\.?(?![\\p{L}\\d])"),
            pattern("(?<!\\p{L})(?:all genders?|gn|mand/kvinde|homme/femme|femme/homme|man/vrouw|mann/frau)(?!\\p{L})"),
            // Mitarbeiter:in, Mitarbeiter*innen, Mitarbeiter(in), Mitarbeiter/-in
            pattern("(?<=\\p{L}{3})(?:[:*_·/]\\s?-?in(?:nen)?|\\(-?in(?:nen)?\\))(?!\\p{L})"),
            // vendeur(se), chargé.e, directeur/trice, enfermero/a, kierownik/czka
            pattern(
                    "(?<=\\p{L}{3})(?:[·./-]|\\s?/\\s?-?|\\s?\\(-?)"
                            + "(?:e|ne|se|te|le|ve|trice|rice|ice|euse|ère|ière|esse|a|o|as|os|ra|ora|ka|czka|yni)\\)?(?!\\p{L})"),
            pattern("[€£$]\\s?\\d[\\d.,k]*"),
            pattern(AMOUNT
                    + "\\s?\\+?\\s?(?:%|€|£|\\$|h|t|u|k|kr|eur|euro|dkk|sek|nok|pln|zł|hrs?|hours?|timer|uur|uren"
                    + "|std|stunden|heures|horas|ore|godz|tim|pct|procent|prozent)\\.?(?!\\p{L})"),
            pattern("(?<!\\p{L})(?:ref|id|nr|no|job|req|requisition|stillingsnr|referenz|kennziffer)"
                    + "\\s?[.:#-]*\\s?[\\p{L}-]{0,4}\\d[\\d./-]*"),
            pattern("#\\s?\\d+"));

    private TitleNoise() {}

    /** The title with blanks in the place of noise, so that offsets stay. */
    static String blank(String title) {
        String clean = title;
        for (Pattern noise : NOISE) {
            clean = noise.matcher(clean).replaceAll(match -> " ".repeat(match.end() - match.start()));
        }
        return clean;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, FLAGS);
    }
}
