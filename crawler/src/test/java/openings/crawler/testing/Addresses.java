package openings.crawler.testing;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses of pages of advertisements as boards write them, of some eighty characters. */
public final class Addresses {
    private static final String[] TITLES = {
        "senior-software-engineer",
        "sygeplejerske-til-akutafdelingen",
        "verkaufer-im-aussendienst",
        "chef-de-projet",
        "medewerker-klantenservice",
        "primary-school-teacher",
        "baker",
        "elektriker-med-erfaring",
        "data-analyst-finance"
    };
    private static final String[] TOWNS = {"copenhagen", "aarhus", "rotterdam", "frankfurt-am-main", "lyon", "gent"};
    private static final String[] COMPANIES = {"acme", "northwind-trading", "contoso-energy", "fabrikam-foods"};

    private Addresses() {}

    /** So many, all different, of several boards. The same on each call. */
    public static Stream<String> make(int many) {
        Random random = new Random(1);
        return IntStream.range(0, many).mapToObj(number -> address(number, random));
    }

    private static String address(int number, Random random) {
        String title = TITLES[random.nextInt(TITLES.length)];
        String town = TOWNS[random.nextInt(TOWNS.length)];
        String company = COMPANIES[random.nextInt(COMPANIES.length)];
        return switch (number % 4) {
            case 0 -> "https://www.jobs-" + town + ".example.org/en/vacancies/" + title + "-" + town + "-" + number;
            case 1 ->
                "https://careers.example.com/" + company + "/job/" + number + "/" + title + "-" + town + "-region";
            case 2 ->
                String.format(
                        Locale.ROOT,
                        "https://board.example.net/job/view?id=%08d&title=%s&place=%s",
                        number,
                        title,
                        town);
            default ->
                "https://apply.example.eu/" + company + "/" + Long.toHexString(random.nextLong() | 1L << 60) + "-"
                        + number + "/" + title;
        };
    }
}
