package openings.classifier.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import openings.classifier.places.ImportReport.File;
import openings.classifier.places.ImportReport.Outcome;
import openings.classifier.places.Layout.Origin;
import openings.classifier.places.SourceFiles.Source;
import openings.classifier.places.SourceReader.Read;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;

/** Imports places from downloaded files into a store. Used by one thread. */
public final class PlacesImport {
    /** The part of a former region's people that must be in one region today for its code to be converted. */
    private static final double NEARLY_ALL = 0.9;

    /** Endings of tables, the quickest to read first. */
    private static final List<String> FORMATS = List.of("csv", "tsv", "txt", "json", "xml");

    private final Draft draft = new Draft();
    private final PostCodeFormats formats = new PostCodeFormats();
    private final List<File> files = new ArrayList<>();
    private final Map<Layout, Long> rows = new EnumMap<>(Layout.class);

    private PlacesImport() {}

    /**
     * Reads all that {@code paths} hold and writes the store into {@code folder}, in place of the one that is there.
     *
     * @param paths files, folders, zips
     * @return what was read and what not, with the store
     * @throws PlacesException if nothing could be used, or the store not be written; what was there before stays
     */
    public static ImportReport run(List<Path> paths, Path folder) {
        PlacesImport run = new PlacesImport();
        run.readAll(SourceFiles.in(paths));
        if (run.draft.outlines().isEmpty() && run.draft.statedPostCodes().isEmpty()) {
            throw new PlacesException("Neither NUTS polygons nor post codes with regions in "
                    + String.join(", ", paths.stream().map(Path::toString).toList())
                    + "; without them no place has a region. Download GISCO's NUTS 2024 regions as GeoJSON");
        }
        StoreWriter.write(run.content(), folder);
        Places store = Places.find(folder)
                .orElseThrow(() -> new PlacesException("The store in " + folder + " has gone; import again"));
        return new ImportReport(run.files, run.missing(store), store);
    }

    private void readAll(List<Source> sources) {
        Map<String, Source> chosen = chosen(sources);
        List<Source> later = new ArrayList<>();
        for (Source source : sources) {
            Source better = chosen.getOrDefault(source.table(), source);
            if (!better.equals(source) && rank(source) >= 0) {
                files.add(new File(source.name(), Outcome.SKIPPED, "the same table as " + better.name(), 0, Map.of()));
            } else if (TableReader.isOtherNames(Rows.split(SourceReader.firstLine(source), '\t'))) {
                later.add(source);
            } else {
                read(source);
            }
        }
        later.forEach(this::read);
    }

    /** Of a table in several formats the one that is read. */
    private static Map<String, Source> chosen(List<Source> sources) {
        Map<String, Source> chosen = new HashMap<>();
        for (Source source : sources) {
            if (rank(source) >= 0) {
                chosen.merge(source.table(), source, (a, b) -> rank(a) <= rank(b) ? a : b);
            }
        }
        return chosen;
    }

    private static int rank(Source source) {
        return FORMATS.indexOf(source.name().substring(source.name().lastIndexOf('.') + 1));
    }

    private void read(Source source) {
        Read read = SourceReader.read(source, draft, formats);
        files.add(read.file());
        if (read.layout() != null) {
            rows.merge(read.layout(), read.file().read(), Long::sum);
        }
    }

    private StoreWriter.Content content() {
        List<Located> places = Located.of(draft, new Polygons(draft.outlines().values()));
        return new StoreWriter.Content(
                NameTable.of(places, draft),
                PostCodeTable.of(places, draft),
                draft.outlines().values(),
                oldCodes(),
                attributions());
    }

    private Map<String, Nuts> oldCodes() {
        Map<String, Nuts> codes = new TreeMap<>();
        draft.successors().forEach((old, regions) -> {
            double all =
                    regions.values().stream().mapToDouble(Double::doubleValue).sum();
            regions.forEach((region, people) -> {
                if (people >= NEARLY_ALL * all && !NutsRegions.exists(Nuts.of(old))) {
                    codes.put(old, region);
                }
            });
        });
        return codes;
    }

    private List<String> attributions() {
        Set<Origin> origins = new TreeSet<>();
        rows.forEach((layout, read) -> {
            if (read > 0) {
                origins.add(layout.origin());
            }
        });
        return origins.stream().map(Origin::attribution).toList();
    }

    private List<String> missing(Places store) {
        List<String> missing = new ArrayList<>();
        if (draft.outlines().isEmpty()) {
            missing.add("NUTS polygons: coordinates are not coded, and no place whose post code TERCET does not have");
        }
        if (!has(Layout.TOWNS) && !has(Layout.GEONAMES_DUMP) && !has(Layout.GEOGRAPHICAL_NAMES)) {
            missing.add("towns: only those that post codes are named after");
        }
        if (!has(Layout.OTHER_NAMES) && !has(Layout.GEONAMES_DUMP)) {
            missing.add("names in other languages (GeoNames): only those that are shipped");
        }
        if (!has(Layout.OLD_CODES)) {
            missing.add("conversion of old NUTS codes: they are not understood");
        }
        Set<String> without = new TreeSet<>(formats.countries());
        without.removeAll(store.postCodeCountries());
        if (!without.isEmpty()) {
            missing.add("post codes of " + String.join(", ", without));
        }
        Set<String> byCoordinates = new TreeSet<>(store.postCodeCountries());
        draft.statedPostCodes().keySet().forEach(key -> byCoordinates.remove(key.substring(0, 2)));
        if (!byCoordinates.isEmpty()) {
            missing.add("TERCET of " + String.join(", ", byCoordinates) + ": post codes are placed by coordinates");
        }
        return missing;
    }

    private boolean has(Layout layout) {
        return rows.getOrDefault(layout, 0L) > 0;
    }
}
