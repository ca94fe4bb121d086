package openings.aggregator.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import openings.aggregator.country.CountryPack.OfficialSeries;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;

/** Reads vacancies by activity and quarter from an answer of Eurostat. */
final class VacancyTable {
    private static final List<String> NEEDED = List.of("nace_r2", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG");

    private final OfficialSeries series;
    private final String country;

    private VacancyTable(OfficialSeries series, String country) {
        this.series = series;
        this.country = country;
    }

    /** The figures of single sections and of the total that {@code series} names, in order. */
    static List<OfficialFigure> read(OfficialSeries series, String country, String csv) {
        VacancyTable table = new VacancyTable(series, country);
        List<OfficialFigure> figures = new ArrayList<>();
        for (Map<String, String> row : SdmxCsv.parse(series.table(), csv, NEEDED)) {
            if (table.wanted(row)) {
                figures.add(table.figure(row));
            }
        }
        figures.sort(Comparator.comparing(OfficialFigure::quarter).thenComparing(OfficialFigure::nace));
        return figures;
    }

    private boolean wanted(Map<String, String> row) {
        String nace = row.getOrDefault("nace_r2", "");
        return (nace.length() == 1 || nace.equals(series.sections()))
                && series.geo().equals(row.get("geo"))
                && row.getOrDefault("s_adj", "NSA").equals("NSA")
                && row.getOrDefault("sizeclas", series.sizeClass()).equals(series.sizeClass())
                && row.getOrDefault("indic_em", "JOBVAC").equals("JOBVAC");
    }

    private OfficialFigure figure(Map<String, String> row) {
        String nace = row.getOrDefault("nace_r2", "");
        String value = row.getOrDefault("OBS_VALUE", "");
        int line = Integer.parseInt(row.getOrDefault("", "0"));
        try {
            return new OfficialFigure(
                    EurostatClient.cell(series, nace),
                    country,
                    nace,
                    Quarter.parse(row.getOrDefault("TIME_PERIOD", "")),
                    value.isEmpty() || value.startsWith(":") ? null : Double.valueOf(value),
                    row.getOrDefault("OBS_FLAG", ""));
        } catch (IllegalArgumentException e) {
            throw SdmxCsv.malformed(series.table(), line, "cannot be read: " + e.getMessage());
        }
    }
}
