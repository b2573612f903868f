package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private static final NameFinder FINDER = NameFinder.standard();

    private static List<NameMention> find(String text) {
        return FINDER.find(text, Sentences.of(text));
    }

    /** Each mention as {@code words=plain name/KIND}. */
    private static List<String> names(String text) {
        return find(text).stream()
                .map(mention -> mention.span().of(text) + "=" + mention.party().name() + "/" + mention.kind())
                .toList();
    }

    private static String idOf(String text) {
        return find(text).getFirst().party().id().orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway agreed to the plan.|Norway=Norway/COUNTRY",
                "The U.S. agreed to the plan.|U.S.=United States/COUNTRY",
                "Britain agreed to the plan.|Britain=United Kingdom/COUNTRY",
                "A Peruvian offer came late.|Peruvian=Peru/DEMONYM",
                "Türkiye agreed to the plan.|Türkiye=Turkey/COUNTRY",
                "The Kremlin agreed to the plan.|Kremlin=Russia/COUNTRY",
                "Havana agreed to the plan.|Havana=Cuba/COUNTRY",
                "They met in Havana on Monday.|Havana=Havana/PLACE",
                "HAVANA (Reuters) - It rained.|HAVANA=HAVANA/PLACE;Reuters=Reuters/OUTLET",
                "They met in Oslo, Vienna and Bern.|Oslo=Oslo/PLACE;Vienna=Vienna/PLACE;Bern=Bern/PLACE",
                "A storm hit New Mexico.|New Mexico=New Mexico/PLACE",
                "The White House declined.|White House=White House/AUTHORITY"
            })
    void countriesAndTheirSeats(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split(";"));
    }

    /** Neither the forest nor the firm says that a text is about the United States. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money for the Amazon came late. The federal government paid it.",
                "A fine for Google came late. The federal government set it."
            })
    void aFirmThatTradesEverywhereTellsNoHome(String text) {
        assertThat(find(text)).extracting(name -> name.party().name()).doesNotContain("United States");
    }

    @Test
    void aHouseOfCongressTellsTheHome() {
        assertThat(find("The House Republicans met. The federal government paid it."))
                .extracting(name -> name.party().name())
                .contains("United States");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then former President Donald Trump left.|former President Donald Trump=Donald Trump/PERSON",
                "The aide told Foreign Minister Aino Virtanen so.|Foreign Minister Aino Virtanen=Aino Virtanen/PERSON",
                "A letter from Gov. Peter Marsh came.|Gov. Peter Marsh=Peter Marsh/PERSON",
                "The judge, Walter van der Meer, left.|Walter van der Meer=Walter van der Meer/PERSON",
                "The judge, Ali Abu-Salem, left.|Ali Abu-Salem=Ali Abu-Salem/PERSON",
                "We asked Rubio again.|Rubio=Marco Rubio/PERSON",
                "Erdogan spoke first.|Erdogan=Recep Tayyip Erdogan/PERSON",
                "The envoy, Siti Abdul Karim, left.|Siti Abdul Karim=Siti Abdul Karim/PERSON",
                "Then Pope Francis spoke.|Pope Francis=Pope Francis/PERSON",
                "A member, Tseng Yu-hsin, left.|Tseng Yu-hsin=Tseng Yu-hsin/PERSON",
                "It was George Washington himself.|George Washington=George Washington/PERSON"
            })
    void peopleWithAndWithoutTitles(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Relief and Rehabilitation Commission met.|Relief and Rehabilitation Commission",
                "The Trade and Industry Ministry met.|Trade and Industry Ministry",
                "It was the Education and Health Ministry.|Education and Health Ministry",
                "The Senate and Finance Ministry met.|Senate;Finance Ministry",
                "Residents and City Council met.|City Council"
            })
    void whatAndJoinsIsOneBodyUnlessBothAre(String text, String expected) {
        assertThat(find(text)).extracting(name -> name.party().name()).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy of Mexico met President Sheinbom.|Claudia Sheinbaum|0.78",
                "Kyiv said that President Zelenskij had left Ukraine.|Volodymyr Zelensky|0.78",
                "Mexico waits for the Sinbaum administration.|Sheinbaum administration|0.78"
            })
    void aBentSurnameIsAKnownOneWithAConfidence(String text, String name, double confidence) {
        NameMention mention = find(text).stream()
                .filter(each -> each.confidence() < 1)
                .findFirst()
                .orElseThrow();
        assertThat(mention.party().name()).isEqualTo(name);
        assertThat(mention.party().id()).isPresent();
        assertThat(mention.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The club welcomed President Sheinbom.", // no word of Mexico
                "The club of Mexico welcomed Judge Sheinbom.", // another office
                "The club of Mexico welcomed Sheinbom.", // no office
                "The club of Mexico welcomed President Cheinbaum.", // begins differently
                "The club of Mexico welcomed President Steinberg." // too far
            })
    void aSurnameThatIsOnlyAlikeStaysItself(String text) {
        assertThat(find(text)).allMatch(mention -> mention.confidence() == 1);
        assertThat(find(text)).noneMatch(mention -> mention.party().name().contains("Sheinbaum"));
    }

    @Test
    void anActorIsNamedAsTheDocumentDoesAndKeepsItsId() {
        NameMention pentagon = find("The Pentagon agreed.").getFirst();
        assertThat(pentagon.party().name()).isEqualTo("Pentagon");
        assertThat(pentagon.party().id())
                .isEqualTo(find("The Department of Defense agreed.")
                        .getFirst()
                        .party()
                        .id());
        assertThat(names("The Pentagon, or the Department of Defense, agreed."))
                .containsExactly(
                        "Pentagon=Department of Defense/AUTHORITY",
                        "Department of Defense=Department of Defense/AUTHORITY");
    }

    @Test
    void aGivenNameStandsForTheFullNameOfTheDocument() {
        assertThat(names("Maria Halvorsen spoke. Later Maria left."))
                .containsExactly("Maria Halvorsen=Maria Halvorsen/PERSON", "Maria=Maria Halvorsen/PERSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He praised Better Harvest.", "It is the Rural Growth law.", "They read Water Protocol."})
    void ordinaryWordsAreNoPeople(String text) {
        assertThat(find(text)).noneMatch(mention -> mention.kind() == NameMention.Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Appeals Court of Fairview on Tuesday agreed.|Appeals Court of Fairview",
                "Governor of US state of Maine signs law|Governor of US state of Maine"
            })
    void namesEndWhereTheyShould(String text, String name) {
        assertThat(names(text).getFirst()).startsWith(name + "=");
    }

    @Test
    void aDemonymBeforeATitleStandsApart() {
        assertThat(names("Mexican President Claudia Sheinbaum refused."))
                .containsExactly("Mexican=Mexico/DEMONYM", "President Claudia Sheinbaum=Claudia Sheinbaum/PERSON");
        assertThat(names("U.S. President Donald Trump refused."))
                .containsExactly("U.S.=United States/COUNTRY", "President Donald Trump=Donald Trump/PERSON");
    }

    @Test
    void aSurnameStandsForTheFullNameOfTheDocument() {
        assertThat(names("Senator Ingrid Halvorsen spoke. Later Halvorsen left. Ms. Halvorsen did not return."))
                .containsExactly(
                        "Senator Ingrid Halvorsen=Ingrid Halvorsen/PERSON",
                        "Halvorsen=Ingrid Halvorsen/PERSON",
                        "Ms. Halvorsen=Ingrid Halvorsen/PERSON");
    }

    @Test
    void aWellKnownSurnameIsNotTakenForARelative() {
        assertThat(names("Michelle Obama spoke. Then Mr. Obama spoke. Then Mrs. Obama left."))
                .containsExactly(
                        "Michelle Obama=Michelle Obama/PERSON",
                        "Mr. Obama=Barack Obama/PERSON",
                        "Mrs. Obama=Michelle Obama/PERSON");
    }

    @Test
    void aHeadlineUsesTheFullNameThatComesLater() {
        assertThat(names("Halvorsen Rejects New Tariff Plan\n\nSenator Ingrid Halvorsen rejected the plan."))
                .startsWith("Halvorsen=Ingrid Halvorsen/PERSON");
    }

    @Test
    void wordsOfAHeadlineAreNotPeople() {
        assertThat(names("President Biden Signs Sweeping Order\n\nIt was signed late."))
                .containsExactly("President Biden=Joe Biden/PERSON");
        assertThat(names("Wonderful Weather Warms Weary Walkers\n\nIt was warm."))
                .isEmpty();
    }

    @Test
    void anOfficeAloneNamesItsOnlyHolder() {
        assertThat(names("President Claudia Sheinbaum spoke. Then the President left."))
                .contains("President=Claudia Sheinbaum/PERSON");
        assertThat(names("Tell the Secretary of State."))
                .containsExactly("Secretary of State=Secretary of State/AUTHORITY");
        assertThat(names("Tell the Governor of Alabama."))
                .containsExactly("Governor of Alabama=Governor of Alabama/AUTHORITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It told the Department of Homeland Security.|Department of Homeland Security=Department of Homeland Security/AUTHORITY",
                "It told the US State Department.|US State Department=State Department/AUTHORITY",
                "It told the Mexican Foreign Ministry.|Mexican Foreign Ministry=Mexican Foreign Ministry/AUTHORITY",
                "It told the Kenyan army.|Kenyan army=Kenyan army/AUTHORITY",
                "It told Britain's Supreme Court.|Britain's Supreme Court=UK Supreme Court/AUTHORITY",
                "It told the Harbour and River Commission.|Harbour and River Commission=Harbour and River Commission/AUTHORITY",
                "It told the Green Meadow Society.|Green Meadow Society=Green Meadow Society/ORGANISATION",
                "It told Senate Democrats.|Senate Democrats=Senate Democrats/ORGANISATION",
                "It stood near Trump Tower.|",
            })
    void bodiesByTheirHeads(String text, String expected) {
        assertThat(names(text)).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void idsSayTheCountryOfABody() {
        assertThat(idOf("It told the Kenyan army.")).isEqualTo("body:ke-army");
        assertThat(idOf("It told the US Supreme Court.")).isEqualTo("body:us-supreme-court");
        assertThat(idOf("We asked Claudia Sheinbaum.")).isEqualTo("person:claudia-sheinbaum");
        assertThat(idOf("Then Erdoğan spoke.")).isEqualTo("person:recep-tayyip-erdogan");
    }

    @Test
    void anAcronymIsLearnedInTheDocument() {
        assertThat(names("The Harbour Safety Agency (HSA) opened. The HSA has ten boats."))
                .containsExactly(
                        "Harbour Safety Agency=Harbour Safety Agency/AUTHORITY",
                        "HSA=Harbour Safety Agency/AUTHORITY",
                        "HSA=Harbour Safety Agency/AUTHORITY");
    }

    @Test
    void aBodyIsOfNoCountryThatOnlyReceivesOrSends() {
        assertThat(names("The finance ministry froze aid to Uganda. It banned steel from Uganda."))
                .contains("finance ministry=finance ministry/AUTHORITY");
        assertThat(names("Uganda waited. The finance ministry froze aid to Uganda."))
                .contains("finance ministry=Ugandan finance ministry/AUTHORITY");
    }

    @Test
    void aCourtBelongsToTheCountryThatTheDocumentIsAbout() {
        assertThat(names("Kenya waited. Kenyan voters waited too. The Supreme Court sat late."))
                .contains("Supreme Court=Kenyan Supreme Court/AUTHORITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Mexican government refused.|Mexican government=Mexico/AUTHORITY",
                "The government of Mexico refused.|government of Mexico=Mexico/AUTHORITY",
                "Mexico's authorities refused.|Mexico's authorities=Mexico/AUTHORITY",
                "Two Mexican officials refused.|Mexican=Mexico/DEMONYM",
                "The Biden administration refused.|Biden administration=Biden administration/AUTHORITY",
                "A State Department official refused.|State Department=State Department/AUTHORITY"
            })
    void governmentsByCommonNouns(String text, String expected) {
        assertThat(names(text)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In March we waited until Friday.",
                "However the plan failed.",
                "Let us go, they told us.",
                "The turkey was cold.",
                "Many Muslims and Christians came.",
                "They have a fund for who it may concern."
            })
    void ordinaryWordsAreNobody(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void georgiaIsTheStateUnlessGeorgiansAreSpokenOf() {
        assertThat(names("Georgia voted.")).containsExactly("Georgia=Georgia/PLACE");
        assertThat(names("Georgia voted. Most Georgians stayed home.")).startsWith("Georgia=Georgia/COUNTRY");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mentionsAreInOrderAndApartWhateverTheText(long seed) {
        List<String> pieces = List.of(
                "Mexico",
                "U.S.",
                "President",
                "Donald",
                "Trump",
                "-",
                "of",
                "the",
                "Department",
                "(",
                "DHS",
                ")",
                "'s",
                "’s",
                ",",
                "and",
                "von",
                "al",
                "Jr.",
                "II",
                "House",
                "\n\n",
                ".",
                "government",
                "J.",
                "ł",
                "\uD83D\uDE00",
                "for");
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        List<NameMention> mentions = find(text.toString());
        List<NameMention> sorted = new ArrayList<>(mentions);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        assertThat(mentions).as("seed " + seed).isEqualTo(sorted).isNotEmpty();
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i - 1).span().overlaps(mentions.get(i).span()))
                    .as("seed " + seed)
                    .isFalse();
        }
    }
}
