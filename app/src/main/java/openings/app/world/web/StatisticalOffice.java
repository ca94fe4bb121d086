package openings.app.world.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import openings.app.world.VacancySurvey;
import openings.app.world.VacancySurvey.Figure;

/**
 * Answers as Eurostat's SDMX 2.1 service does for the table {@code jvs_q_nace2}:
 * {@code /sdmx/2.1/data/jvs_q_nace2/Q.NSA..TOTAL.JOBVAC.DK?format=SDMX-CSV&startPeriod=2025-Q4}. An empty position of the
 * key stands for anything, {@code +} for alternatives.
 */
final class StatisticalOffice implements Website {
    private static final String PATH = "/sdmx/2.1/data/jvs_q_nace2/";
    private static final String HEADER =
            "DATAFLOW,LAST UPDATE,freq,s_adj,nace_r2,sizeclas,indic_em,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";
    private static final int DIMENSIONS = 6;

    private final VacancySurvey survey;
    private final Supplier<Instant> clock;

    StatisticalOffice(VacancySurvey survey, Supplier<Instant> clock) {
        this.survey = survey;
        this.clock = clock;
    }

    @Override
    public Reply answer(Request request) {
        return request.findBelow(PATH).map(key -> table(key, request)).orElseGet(Reply::notFound);
    }

    private Reply table(String key, Request request) {
        String[] wanted = key.split("\\.", -1);
        if (wanted.length != DIMENSIONS) {
            return Reply.text(400, "The key must have " + DIMENSIONS + " positions, parted by dots: " + key + "\n");
        }
        String from = request.findParameter("startPeriod").orElse("");
        Instant now = clock.get();
        String update = survey.findLastQuarter(now)
                .map(VacancySurvey::releaseDay)
                .map(day -> day + "T11:00:00+0200")
                .orElse("");
        StringBuilder csv = new StringBuilder(HEADER);
        survey.published(now).stream()
                .filter(figure -> matches(wanted, figure) && isFrom(from, figure))
                .forEach(figure -> csv.append(row(figure, update)));
        return new Reply(200, "application/vnd.sdmx.data+csv; version=1.0.0", csv.toString());
    }

    private static boolean matches(String[] wanted, Figure figure) {
        List<String> key = key(figure);
        for (int position = 0; position < DIMENSIONS; position++) {
            boolean any = wanted[position].isEmpty();
            if (!any && !Arrays.asList(wanted[position].split("\\+")).contains(key.get(position))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> key(Figure figure) {
        return List.of("Q", "NSA", figure.activity(), "TOTAL", "JOBVAC", figure.country());
    }

    /** Whether the figure's quarter is not before {@code period}, a year or a quarter. */
    private static boolean isFrom(String period, Figure figure) {
        return figure.quarter().toString().compareTo(period) >= 0;
    }

    private static String row(Figure figure, String update) {
        return "ESTAT:JVS_Q_NACE2(1.0)," + update + "," + String.join(",", key(figure)) + "," + figure.quarter() + ","
                + figure.vacancies() + "," + figure.flag() + "\n";
    }
}
