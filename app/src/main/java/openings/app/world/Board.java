package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.util.List;
import openings.contract.posting.SourceType;

/**
 * A place where vacancies are advertised.
 *
 * @param id short and stable; the source's id, but for {@link Format#ASHBY}, where each employer is a source
 * @param countries the countries it carries, the main one first, as NUTS writes them
 * @param languages ISO 639-1 codes
 */
public record Board(
        String id, String name, Format format, List<String> countries, List<String> languages, Profile profile) {
    /** What a board looks like to a visitor. */
    public enum Format {
        /** Pages with schema.org JobPosting in JSON-LD. */
        JSON_LD,
        /** Pages with schema.org JobPosting in microdata. */
        MICRODATA,
        /** Pages without any mark-up of their meaning. */
        PLAIN_HTML,
        /** Ashby's public posting API, one board per employer. */
        ASHBY,
        /** One XML file of {@code job} elements. */
        XML_FEED,
        /** RSS 2.0 with elements of its own. */
        RSS,
        /** One JSON document. */
        JSON_FEED
    }

    /**
     * What a board draws.
     *
     * @param activities weight by NACE section
     * @param majors weight by the digit of the ISCO-08 major group
     * @param agency weight of agencies' placements, relative to other vacancies
     */
    public record Profile(SourceType type, Weights activities, Weights majors, double agency) {
        public Profile {
            requireNonNull(type, "type");
            requireNonNull(activities, "activities");
            requireNonNull(majors, "majors");
        }
    }

    public Board {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(format, "format");
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        requireNonNull(profile, "profile");
    }

    static List<Board> all() {
        return Tables.rows("boards.tsv").stream().map(Board::of).toList();
    }

    private static Board of(List<String> row) {
        Profile profile = new Profile(
                SourceType.valueOf(row.get(5)),
                Weights.parse(row.get(6)),
                Weights.parse(row.get(7)),
                Double.parseDouble(row.get(8)));
        return new Board(
                row.get(0),
                row.get(1),
                Format.valueOf(row.get(2)),
                List.of(row.get(3).split(" ")),
                List.of(row.get(4).split(" ")),
                profile);
    }

    /** How readily this board carries a vacancy, relative to other boards; 0 where it never does. */
    double affinity(Vacancy.Job job) {
        if (!countries.contains(job.town().country())
                || !languages.contains(job.employer().language())) {
            return 0;
        }
        return profile.activities().of(job.employer().section())
                * profile.majors().of(job.occupation().major())
                * (job.agency() ? profile.agency() : 1);
    }
}
