package openings.classifier.places;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import openings.classifier.places.Draft.OtherName;
import openings.classifier.places.Draft.Point;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table whose layout it tells from the first row: a header, or GeoNames' columns without one. */
final class TableReader implements Rows.Taker {
    private static final Pattern VERSION = Pattern.compile("(?i)code_?v?(2[0-9]{3})");
    private static final Pattern DIVISION = Pattern.compile("[A-Z]{2}\\.[0-9A-Za-z]+(\\.[0-9A-Za-z]+)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NUTS_3 = Pattern.compile("[A-Z]{2}[0-9A-Z]{3}");
    /** Large receivers of mail, whom some countries give post codes of their own. */
    private static final Pattern COMPANY =
            Pattern.compile("\\b(GmbH|mbH|AG|KG|KGaA|OHG|eG|e\\.? ?V|SE|S\\.?A|Ltd|B\\.?V|Inc)\\b");
    /** What stands in GeoNames' column for the language and is none. */
    private static final Set<String> NO_LANGUAGES =
            Set.of("link", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "wkdt", "phon", "piny", "fr_1793");

    private static final String TODAY = "2024";
    private static final int GEONAMES_COLUMNS = 19;
    private static final int POST_CODE_COLUMNS = 12;
    private static final int SMALLEST_TOWN = 30;
    private static final int HAMLET = 20;

    private final Draft draft;
    private final PostCodeFormats formats;
    private final String stem;
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private @Nullable Layout layout;
    private boolean isLabelled;
    private boolean isToday;
    private long rows;
    private long read;

    /**
     * A reader of one table.
     *
     * @param stem the file's name without its ending, which tells the country where no column does
     */
    TableReader(Draft draft, PostCodeFormats formats, String stem) {
        this.draft = draft;
        this.formats = formats;
        this.stem = stem;
    }

    @Nullable
    Layout layout() {
        return layout;
    }

    /** Why the table is none of those that are read. */
    String whyNot() {
        if (isLabelled) {
            return "it states regions of places, which is what evaluations compare with";
        }
        return rows == 0 ? "empty" : "no table of places";
    }

    long read() {
        return read;
    }

    Map<String, Long> skipped() {
        return skipped;
    }

    /** Whether the first row is of GeoNames' names in other languages, which are read when their places are known. */
    static boolean isOtherNames(List<String> first) {
        return first.size() >= 4
                && isNumber(first.get(0))
                && isNumber(first.get(1))
                && !isNumber(first.get(3))
                && first.size() < POST_CODE_COLUMNS;
    }

    @Override
    public void take(List<String> cells) {
        boolean isHeader = rows++ == 0 && recognise(cells);
        if (layout == null || isHeader) {
            return;
        }
        String reason = read(layout, cells);
        if (reason.isEmpty()) {
            read++;
        } else {
            skipped.merge(reason, 1L, Long::sum);
        }
    }

    /** Whether the first row is a header. */
    private boolean recognise(List<String> first) {
        for (Column column : Column.values()) {
            int at = column.in(first);
            if (at >= 0) {
                columns.put(column, at);
            }
        }
        if (first.size() >= 2
                && VERSION.matcher(first.get(0)).matches()
                && VERSION.matcher(first.get(1)).matches()) {
            layout = Layout.OLD_CODES;
            isToday = first.get(1).endsWith(TODAY);
        } else {
            layout = withHeader();
        }
        if (layout == null && !isLabelled) {
            layout = withoutHeader(first);
            return false;
        }
        return true;
    }

    private @Nullable Layout withHeader() {
        boolean hasPlace = has(Column.LATITUDE) && has(Column.LONGITUDE) && has(Column.NAME);
        isLabelled = hasPlace && has(Column.NUTS);
        if (isLabelled) {
            return null;
        }
        if ((has(Column.NUTS) || has(Column.ESTIMATED_NUTS)) && has(Column.POST_CODE)) {
            return Layout.TERCET;
        }
        if (!hasPlace) {
            return null;
        }
        if (has(Column.POST_CODE)) {
            return Layout.POST_CODES;
        }
        return has(Column.RANK) ? Layout.GEOGRAPHICAL_NAMES : Layout.TOWNS;
    }

    private static @Nullable Layout withoutHeader(List<String> first) {
        if (first.size() == GEONAMES_COLUMNS && isNumber(first.get(4)) && isNumber(first.get(5))) {
            return Layout.GEONAMES_DUMP;
        }
        if (first.size() == POST_CODE_COLUMNS && Countries.isCode(first.get(0)) && isNumber(first.get(9))) {
            return Layout.GEONAMES_POST_CODES;
        }
        if (first.size() >= 2 && DIVISION.matcher(first.get(0)).matches()) {
            return Layout.GEONAMES_DIVISIONS;
        }
        return isOtherNames(first) ? Layout.OTHER_NAMES : null;
    }

    private boolean has(Column column) {
        return columns.containsKey(column);
    }

    private String cell(List<String> cells, Column column) {
        int at = columns.getOrDefault(column, -1);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    /** Uses a row; says why not where it cannot. */
    private String read(Layout known, List<String> cells) {
        return switch (known) {
            case OLD_CODES -> oldCode(cells);
            case TERCET -> postCodeRegion(cells);
            case POST_CODES, TOWNS, GEOGRAPHICAL_NAMES -> point(known, cells);
            case GEONAMES_DUMP -> geoName(cells);
            case GEONAMES_POST_CODES -> geoNamesPostCode(cells);
            case GEONAMES_DIVISIONS -> division(cells);
            case OTHER_NAMES -> otherName(cells);
            case POLYGONS -> throw new IllegalStateException("Polygons are no table");
        };
    }

    private String oldCode(List<String> cells) {
        if (!isToday) {
            return "to a NUTS that is itself a former one";
        }
        if (cells.size() < 2
                || !NUTS_3.matcher(cells.get(0)).matches()
                || !NUTS_3.matcher(cells.get(1)).matches()) {
            return "no NUTS 3 codes";
        }
        double people = cells.size() > 5 && isNumber(cells.get(5)) ? Double.parseDouble(cells.get(5)) : 1;
        draft.addSuccessor(cells.get(0), Nuts.of(cells.get(1)), people);
        return "";
    }

    private String postCodeRegion(List<String> cells) {
        boolean isEstimated = !has(Column.NUTS);
        String region = cell(cells, isEstimated ? Column.ESTIMATED_NUTS : Column.NUTS);
        if (!NUTS_3.matcher(region).matches()) {
            return "no NUTS 3 code";
        }
        String country = has(Column.COUNTRY) ? Countries.ofIso(cell(cells, Column.COUNTRY)) : region.substring(0, 2);
        return formats.normal(country, cell(cells, Column.POST_CODE))
                .map(code -> {
                    draft.addPostCode(country, code, Nuts.of(region), isEstimated);
                    return "";
                })
                .orElse("not a post code of its country");
    }

    private String point(Layout known, List<String> cells) {
        String country = has(Column.COUNTRY) ? cell(cells, Column.COUNTRY) : Countries.isCode(stem) ? stem : "";
        List<String> divisions = new ArrayList<>();
        for (Column column : List.of(Column.FIRST_DIVISION, Column.SECOND_DIVISION, Column.THIRD_DIVISION)) {
            divisions.add(cell(cells, column));
        }
        int weight = weight(cell(cells, Column.POPULATION), cell(cells, Column.RANK), known);
        return add(
                known,
                country,
                cell(cells, Column.NAME),
                cell(cells, Column.POST_CODE),
                cell(cells, Column.LATITUDE),
                cell(cells, Column.LONGITUDE),
                divisions,
                weight,
                -1);
    }

    private static int weight(String population, String rank, Layout known) {
        if (isNumber(population) && Double.parseDouble(population) > 0) {
            return (int) Math.round(10 * Math.log10(Double.parseDouble(population)));
        }
        if (isNumber(rank)) {
            return (int) Math.round(25 + 10 * Math.log10(Math.max(20, Double.parseDouble(rank)) / 20));
        }
        return known == Layout.TOWNS ? SMALLEST_TOWN : HAMLET;
    }

    private String geoNamesPostCode(List<String> cells) {
        return add(
                Layout.GEONAMES_POST_CODES,
                cells.get(0),
                cells.get(2),
                cells.get(1),
                cells.get(9),
                cells.get(10),
                List.of(cells.get(3), cells.get(5), cells.get(7)),
                HAMLET,
                -1);
    }

    private String geoName(List<String> cells) {
        if (cells.size() < GEONAMES_COLUMNS) {
            return "cut off";
        }
        String unit = String.join(".", cells.get(8), cells.get(10));
        return switch (cells.get(6)) {
            case "P" -> town(cells, List.of(unit, unit + "." + cells.get(11), ""));
            case "A" -> geoNamesDivision(cells, unit);
            default -> "neither town nor administrative unit";
        };
    }

    private String town(List<String> cells, List<String> divisions) {
        long id = Long.parseLong(cells.get(0));
        String reason = add(
                Layout.GEONAMES_DUMP,
                cells.get(8),
                cells.get(1),
                "",
                cells.get(4),
                cells.get(5),
                divisions,
                weight(cells.get(14), "", Layout.GEONAMES_DUMP),
                id);
        if (reason.isEmpty()) {
            for (String name : cells.get(3).split(",", -1)) {
                addOtherName(id, name);
            }
        }
        return reason;
    }

    private String geoNamesDivision(List<String> cells, String unit) {
        switch (cells.get(7)) {
            case "ADM1" -> draft.addDivision(unit, cells.get(1));
            case "ADM2" -> draft.addDivision(unit + "." + cells.get(11), cells.get(1));
            default -> {
                return "administrative unit of a lower level";
            }
        }
        return "";
    }

    private String division(List<String> cells) {
        draft.addDivision(cells.get(0), cells.get(1));
        return "";
    }

    private String otherName(List<String> cells) {
        if (cells.size() < 4 || !isNumber(cells.get(1)) || NO_LANGUAGES.contains(cells.get(2))) {
            return "not a name";
        }
        if (cells.size() > 7 && cells.get(7).equals("1")) {
            return "a name of the past";
        }
        long id = Long.parseLong(cells.get(1));
        if (draft.pointsOf(id).isEmpty()) {
            return "of a place that is not among the towns";
        }
        addOtherName(id, cells.get(3));
        return "";
    }

    private void addOtherName(long id, String name) {
        boolean isReadable = name.length() > 2 && name.codePoints().allMatch(TableReader::isReadable);
        if (isReadable) {
            draft.add(new OtherName(id, draft.one(name)));
        }
    }

    private static boolean isReadable(int letter) {
        return !Character.isLetter(letter)
                || switch (Character.UnicodeScript.of(letter)) {
                    case LATIN, GREEK, CYRILLIC -> true;
                    default -> false;
                };
    }

    private String add(
            Layout source,
            String iso,
            String name,
            String postCode,
            String latitude,
            String longitude,
            List<String> divisions,
            int weight,
            long id) {
        String country = Countries.ofIso(iso);
        if (name.isEmpty() || !Countries.isCode(country)) {
            return "no name or country";
        }
        if (!isNumber(latitude) || !isNumber(longitude)) {
            return "no coordinates";
        }
        if (COMPANY.matcher(name).find()) {
            return "a company, not a place";
        }
        String code = formats.normal(country, postCode).orElse(null);
        if (!postCode.isEmpty() && !Countries.isCoded(country)) {
            return "post code of a country outside NUTS";
        }
        Point point = new Point(
                draft.one(name),
                draft.one(country),
                Float.parseFloat(latitude),
                Float.parseFloat(longitude),
                divisions.stream().map(draft::one).toList(),
                source,
                weight,
                code == null ? null : draft.one(code));
        if (id < 0) {
            draft.add(point);
        } else {
            draft.add(point, id);
        }
        return "";
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
