package openings.classifier.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import openings.classifier.text.Table;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Coded;
import openings.contract.coding.Coding.Reason;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Place;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.contract.taxonomy.NutsRegions;
import openings.contract.testing.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionCoderTest {
    private static final RegionCoder CODER = new RegionCoder(new Gazetteer());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                          | NUTS
            København                       | DK011
            Copenhagen, Denmark             | DK011
            Kopenhagen                      | DK011
            2100 København Ø                | DK011
            Aarhus C                        | DK042
            Århus                           | DK042
            8000 Aarhus, Danmark            | DK042
            Amsterdam                       | NL32B
            Amsterdam, Noord-Holland        | NL32B
            The Hague, Netherlands          | NL361
            Den Bosch                      | NL416
            Utrecht                         | NL350
            München                         | DE212
            Munich, Bavaria, Germany        | DE212
            Germany - Berlin                | DE300
            80331 München, Deutschland      | DE212
            Frankfurt am Main, Hesse        | DE712
            Lyon, Rhône, France             | FRK26
            75008 Paris, France             | FR101
            Bruxelles                       | BE100
            Antwerp, Belgium                | BE211
            Wien                            | AT130
            Zürich, Switzerland             | CH040
            Milano                          | ITC4C
            Barcelona, Spain                | ES511
            Lisbon, Portugal                | PT1A0
            Warszawa, mazowieckie           | PL911
            Göteborg                        | SE232
            Oslo                            | NO081
            Helsinki                        | FI1B1
            Dublin 2                        | IE061
            Prague                          | CZ010
            ΑΘΗΝΑ                           | EL303
            Midtjylland                     | DK04
            Bayern                          | DE2
            Denmark                         | DK
            Remote - Germany                | DE
            KØBENHAVN                       | DK011
            Berlin, DE                      | DE300
            Monza (MB)                      | ITC4D
            Fort-de-France, Martinique      | FRY20
            Berlin, Wien                    | DE300
            """)
    void codesOneLineOfText(String text, String nuts) {
        assertThat(code(Place.ofText(text)).findCode()).contains(Nuts.of(nuts));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # locality   | region          | post code | country | NUTS
            Odense       | -               | -         | DK      | DK031
            Viby         | -               | 8260      | DK      | DK042
            Nowhereby    | -               | 9000      | DK      | DK050
            -            | -               | 1012 AB   | NL      | NL32B
            -            | -               | 75001     | France  | FR101
            Friedberg    | Bayern          | -         | DE      | DE275
            Friedberg    | Hessen          | -         | DE      | DE71E
            -            | Syddanmark      | -         | DK      | DK03
            Smalltown    | -               | -         | DNK     | DK
            Smalltown    | Bayern          | -         | DE      | DE2
            -            | -               | -         | Danmark | DK
            Nowhereby    | Castilla - Leon | -         | ES      | ES41
            Nowhereby    | Lodz Voivodeship | -        | PL      | PL71
            Nowhereby    | Lublin          | -         | PL      | PL81
            Nowhereby    | Zaragoza        | -         | ES      | ES243
            Nowhereby    | Norrbotten      | -         | SE      | SE332
            Nowhereby    | Olomoucký       | -         | CZ      | CZ071
            Nowhereby    | Splitsko-Dalmatinska | -    | HR      | HR035
            Nowhereby    | Sogn og Fjordane | -        | NO      | NO0A2
            Bergen       | Hordaland       | -         | -       | NO0A2
            Bergen       | -               | -         | NO      | NO0A2
            Best         | -               | -         | NL      | NL414
            Most         | -               | -         | Czechia | CZ042
            Centre       | -               | -         | FR      | FR
            Saint-Denis  | -               | -         | RE      | FRY40
            Mariehamn    | -               | -         | AX      | FI200
            Atlantis     | -               | -         | Greece  | EL
            Frankfurt am Main | HE         | 60311     | DEU     | DE712
            """)
    void codesThePartsOfAnAddress(
            @Nullable String locality,
            @Nullable String region,
            @Nullable String postCode,
            @Nullable String country,
            String nuts) {
        Coding<Nuts> coding = code(new Place(null, locality, region, postCode, country, null));

        assertThat(coding.findCode()).contains(Nuts.of(nuts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            San Francisco, CA    | OUT_OF_SCOPE
            London               | OUT_OF_SCOPE
            Toronto, Canada      | OUT_OF_SCOPE
            Waterloo, Ontario, Canada | OUT_OF_SCOPE
            St. Louis, MO        | AMBIGUOUS
            New York             | OUT_OF_SCOPE
            Anywhere             | UNKNOWN_WORDS
            🌍                   | UNKNOWN_WORDS
            """)
    void abstainsWithAReason(String text, Reason reason) {
        assertThat(code(Place.ofText(text))).isEqualTo(Coding.uncoded(reason));
    }

    @Test
    void theCountryOfTheSourceDecidesBetweenNamesakes() {
        Source austrian = new Source(
                posting().key().source(),
                "Board",
                SourceType.JOB_BOARD,
                "AT",
                Set.of("de"),
                URI.create("https://board.example/"));
        RegionCoder coder = new RegionCoder(new Gazetteer(), List.of(austrian));

        assertThat(coder.code(posting(Place.ofText("Baden"))).findCode()).contains(Nuts.of("AT127"));
        assertThat(coder.code(posting(Place.ofText("bundesweit"))).findCode()).contains(Nuts.of("AT"));
        assertThat(code(Place.ofText("Baden")).findCode()).isEmpty();
    }

    @Test
    void aTownThatTheStatedRegionDoesNotHoldIsNotTaken() {
        Coding<Nuts> coding = code(new Place(null, "Friedberg", "Sachsen", null, "DE", null));

        assertThat(coding.findCode()).contains(Nuts.of("DED"));
    }

    @Test
    void aCodeOfNutsIsTakenAsItIs() {
        assertThat(code(new Place(null, null, "DK042", null, "DK", null)).findCode())
                .contains(Nuts.of("DK042"));
    }

    @Test
    void aPostingWithoutAPlaceHasNoRegion() {
        assertThat(CODER.code(posting())).isEqualTo(Coding.uncoded(Reason.NO_TEXT));
    }

    @Test
    void aNameInSeveralRegionsIsGivenWhatTheyShare() {
        Coding<Nuts> friedberg = code(new Place(null, "Limburg", null, null, "BE", null));

        assertThat(friedberg.findCode()).contains(Nuts.of("BE22"));
    }

    @Test
    void theFirstPlaceThatIsKnownIsTheMainOne() {
        Coding<Nuts> coding =
                CODER.code(posting(Place.ofText("Headquarters"), Place.ofText("Vejle"), Place.ofText("Odense")));

        assertThat(coding.findCode()).contains(Nuts.of("DK032"));
    }

    @Test
    void anUnknownTownIsLessSureThanAKnownOne() {
        Coding<Nuts> unknown = code(new Place(null, "Nowhereby", null, null, "DK", null));
        Coding<Nuts> known = code(new Place(null, "Odense", null, null, "DK", null));

        assertThat(unknown)
                .isInstanceOfSatisfying(
                        Coded.class,
                        coded -> assertThat(coded.probability()).isLessThan(((Coded<Nuts>) known).probability()));
    }

    @Test
    void saysWhichWordsDecided() {
        assertThat(code(Place.ofText("Our office in Copenhagen")))
                .isInstanceOfSatisfying(
                        Coded.class,
                        coded -> assertThat(coded.evidence().toString()).contains("Copenhagen"));
    }

    @Test
    void everyTownAndNameLiesInARegionThatExists() {
        assertThat(Table.rows(Gazetteer.class, "towns.tsv")).allSatisfy(row -> {
            assertThat(NutsRegions.exists(Nuts.of(row.get(2))))
                    .as(row.toString())
                    .isTrue();
            assertThat(row.get(2)).as(row.toString()).startsWith(row.get(1));
        });
        assertThat(Table.rows(Gazetteer.class, "areas.tsv"))
                .extracting(row -> Nuts.of(row.getFirst()))
                .allSatisfy(region -> assertThat(region.level()).isEqualTo(3))
                .allMatch(NutsRegions::exists);
        assertThat(Table.rows(PostCodes.class, "postcodes.tsv"))
                .allSatisfy(row -> assertThat(NutsRegions.exists(Nuts.of(row.get(3))))
                        .as(row.toString())
                        .isTrue());
    }

    private static Coding<Nuts> code(Place place) {
        return CODER.code(posting(place));
    }

    private static JobPosting posting(Place... places) {
        JobPosting sample = Samples.fullPosting();
        return new JobPosting(
                sample.key(),
                sample.provenance(),
                sample.text(),
                sample.hiringOrganization(),
                List.of(places),
                sample.terms());
    }
}
