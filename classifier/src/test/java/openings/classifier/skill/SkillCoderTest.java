package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.classifier.testing.Ads;
import openings.contract.code.EscoOccupation;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.SkillMention;
import openings.contract.coding.SkillMention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the shipped lexicon alone. */
final class SkillCoderTest {
    private static final SkillCoder CODER = SkillCoder.open(Optional.empty());
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.UNKNOWN_WORDS);
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String FORKLIFT = SKILL + "28cb374e-6261-4133-8371-f9a5470145da";
    private static final String TEAM = SKILL + "60c78287-22eb-4103-9c8c-28deaa460da0";

    private static List<SkillMention> code(String language, String text) {
        return CODER.code(Ads.words("", text), language, NO_OCCUPATION);
    }

    private static List<String> words(String language, String text) {
        return code(language, text).stream()
                .map(mention -> mention.evidence().words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Electrician
            da | Elektriker
            de | Elektriker
            nl | Elektricien
            """)
    void takesTheNameOfAJobForNoSkill(String language, String title) {
        assertThat(CODER.code(Ads.words(title, ""), language, NO_OCCUPATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Sygeplejersker søges til vores afdeling
            de | Wir suchen Pädagogen
            nl | Verpleegkundigen gezocht
            en | We are looking for accountants
            """)
    void takesWordsForThoseWhoDoAJobForNoSkill(String language, String text) {
        assertThat(words(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Du har kendskab til svejsning.     | svejsning
            da | Erfaring med PLC                   | PLC
            nl | Je hebt kennis van metselwerk.     | metselwerk
            nl | Ervaring met lassen                | lassen
            de | Kenntnisse in Schweißen            | Schweißen
            de | SPS-Kenntnisse                     | SPS
            fr | Expérience en soudure              | soudure
            """)
    void findsWhatIsAskedForBesideTheWordsThatAsk(String language, String text, String words) {
        assertThat(words(language, text)).containsExactly(words);
    }

    @Test
    void trustsWordsMoreTheNearerTheyStandToThoseThatAsk() {
        double near = code("da", "Erfaring med svejsning i et lille værksted")
                .getFirst()
                .probability();
        double far = code("da", "Erfaring i et lille værksted med svejsning")
                .getFirst()
                .probability();

        assertThat(near).isGreaterThan(far);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You have a valid forklift licence.           | forklift licence
            da | Du har truckkort og kan køre gaffeltruck.    | truck
            nl | Je rijdt met de heftruck.                    | heftruck
            de | Sie besitzen einen Staplerschein.            | Staplerschein
            """)
    void findsASkillByItsNameInTheLanguage(String language, String text, String words) {
        List<SkillMention> mentions = code(language, text);

        assertThat(mentions)
                .filteredOn(mention -> mention.skill().code().equals(FORKLIFT))
                .singleElement()
                .satisfies(mention -> assertThat(mention.evidence().words()).contains(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You will be pruning the trees in our orchards.           | pruning
            da | Du skal stå for bogføringen hos vores kunder.            | bogføringen
            nl | Je hebt ervaring met projectmanagement.                  | projectmanagement
            de | Sie haben Erfahrung in der Wartung, Wartungsarbeiten     | Wartungsarbeiten
            """)
    void findsInflectedWords(String language, String text, String words) {
        assertThat(words(language, text)).anyMatch(found -> found.contains(words));
    }

    @Test
    void findsTheWordsOfASkillApart() {
        assertThat(words("en", "You develop and maintain modern web applications."))
                .anyMatch(found -> found.startsWith("develop and maintain modern web"));
    }

    @Test
    void tellsMustNiceAndTask() {
        List<SkillMention> mentions = code("en", """
                Responsibilities:
                - Driving a forklift in the warehouse
                Requirements:
                - Experience with project management
                - Fluent in Danish
                Nice to have:
                - Knowledge of Excel
                """);

        assertThat(mention(mentions, "forklift")).isEqualTo(Mention.TASK);
        assertThat(mention(mentions, "project management")).isEqualTo(Mention.MUST);
        assertThat(mention(mentions, "Danish")).isEqualTo(Mention.MUST);
        assertThat(mention(mentions, "Excel")).isEqualTo(Mention.NICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Det er en fordel, hvis du taler engelsk.
            nl | Kennis van de Engelse taal is een pre.
            de | Englischkenntnisse sind von Vorteil.
            fr | La maîtrise de l'anglais serait un plus.
            """)
    void tellsWhatIsAnAdvantageByTheWordsBesideIt(String language, String text) {
        assertThat(code(language, text)).isNotEmpty().allMatch(mention -> mention.mention() == Mention.NICE);
    }

    private static Mention mention(List<SkillMention> mentions, String words) {
        return mentions.stream()
                .filter(mention -> mention.evidence().words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" in " + mentions))
                .mention();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We manage and plan and communicate.",
                "Our people make the difference, and we care about them.",
                "We are less than ten people and have more to do than time.",
                "The order of the day is on the wall.",
                "Free lunch, a pension and a good coffee machine."
            })
    void refusesWordsOfEverydayUse(String text) {
        assertThat(words("en", text)).isEmpty();
    }

    @Test
    void takesTheNameOfALanguageForASkillOnlyWhereItIsSpoken() {
        assertThat(words("en", "You speak and write Danish.")).anyMatch(found -> found.contains("Danish"));
        assertThat(words("en", "We deliver to the growing number of Danish customers around the country."))
                .isEmpty();
    }

    @Test
    void asksForCharacterOnlyWhereTheAdvertisementDoes() {
        assertThat(code("en", "Requirements:\nYou are a team player"))
                .extracting(mention -> mention.skill().code())
                .contains(TEAM);
        assertThat(code("en", "About us:\nWe are known as the good team player of the industry since 1950"))
                .extracting(mention -> mention.skill().code())
                .doesNotContain(TEAM);
    }

    @Test
    void saysWhereTheWordsStand() {
        String text = "Requirements: project management";

        SkillMention mention = code("en", text).getFirst();

        assertThat(text.substring(mention.evidence().start(), mention.evidence().end()))
                .isEqualTo(mention.evidence().words());
        assertThat(mention.probability()).isBetween(0.0, 1.0);
    }

    @Test
    void givesTheSameOnAnyThread() {
        String text = "Requirements:\nproject management, forklift licence, fluent English, team player, Excel";
        List<SkillMention> once = code("en", text);
        SkillCoder fresh = SkillCoder.open(Optional.empty());

        assertThat(once).isNotEmpty();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> fresh.code(Ads.words("", text), "en", NO_OCCUPATION)))
                .allSatisfy(again -> assertThat(again).isEqualTo(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "<ul><li>Excel</li><li>&nbsp;</li>",
                "مطلوب مهندس برمجيات",
                "👩‍💻 Java 🚀",
                "دعم Excel و English",
                "((((((((",
                "a\u0301\u0302\u0303"
            })
    void bearsAnyText(String text) {
        for (String language : List.of("en", "da", "ar", "und", "")) {
            assertThatCode(() -> code(language, text)).doesNotThrowAnyException();
        }
    }

    @Test
    void needsNoMoreThanLinearTimeForHugeTexts() {
        String words = "project management forklift english team player excel ".repeat(20_000);
        code("en", words);

        long start = System.nanoTime();
        code("en", words);
        for (String language : List.of("en", "da", "nl", "de", "fr")) {
            code(language, "x".repeat(1_000_000));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
