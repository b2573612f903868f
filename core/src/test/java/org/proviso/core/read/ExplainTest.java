package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;
import org.proviso.core.read.Explanation.Field;

class ExplainTest {
    /** Fields whose words stand in the claim's sentence, so that a path leads to them. */
    private static final Set<Field> OF_SENTENCE = Set.of(Field.OBJECT, Field.QUANTITY, Field.CONDITION, Field.WHEN);

    private static Explained explained(String text) {
        return Readings.READER.explain(Readings.document(text));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static Explanation of(String text, String move) {
        return explained(text).claims().stream()
                .filter(each -> each.claim().move().toString().equals(move))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + move + " in: " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted | ACTOR | Canada | subject | Canada lifted the embargo.
            measure/lifted | OBJECT | the embargo | object | Canada lifted the embargo.
            measure/lifted | ACTOR | Canada | by | The embargo was lifted by Canada.
            measure/lifted | OBJECT | The embargo | subject | The embargo was lifted by Canada.
            measure/lifted | ACTOR | Canada | subject of “tried” (understood) | Canada has tried to lift the embargo.
            measure/lifted | ACTOR | Canada | subject of “deployed” (shared) | Canada deployed 300 soldiers and lifted the embargo.
            money/paid | OBJECT | Aid | subject (the noun that its clause is about) | Aid sent by Sweden arrived.
            work/started | ACTOR | Mexico | subject of “plan” (understood) | Mexico will plan to deploy 900 soldiers.
            commitment/made | COUNTERPART | Turkey | object > from | The EU will resettle a refugee from Turkey.
            commitment/made | OBJECT | send 300 soldiers | clause | Chile promised to send 300 soldiers.
            arrangement/concluded | ACTOR | Oman | whose it is | Oman’s deal with Yemen is old.
            arrangement/concluded | COUNTERPART | Yemen | with | Oman’s deal with Yemen is old.
            arrangement/concluded | OBJECT | Oman’s deal | the trigger with its group | Oman’s deal with Yemen is old.
            money/withheld | COUNTERPART | teachers | indirect object | The ministry owes teachers $3 million.
            money/withheld | QUANTITY | $6.5 million | next amount | Sweden withheld aid worth $6.5 million.
            waiver/pending | QUANTITY | $1.5 million | nearest amount before it | Two clinics have received waivers, totaling $4.1 million with an additional $1.5 million pending.
            commitment/made | CONDITION | in exchange for aid | inside the claim's words | Chile agreed to send 400 soldiers in exchange for aid.
            arrangement/suspended | WHEN | May 3, 2024 | date inside the claim's words | Oman suspended the treaty on May 3, 2024.
            arrangement/suspended | SPEAKER | a senior diplomat | the attribution around it, by “said” | Oman suspended the treaty, a senior diplomat said.
            arrangement/suspended | COUNTERPART | Peru | whom it is named for | Oman suspended the Peru treaty.
            commitment/sought | ACTOR | a senior diplomat | who says so | “Oman must suspend the treaty,” a senior diplomat said.
            """)
    void aFieldTellsItsWordsAndThePathToThem(String move, Field field, String words, String path, String text) {
        Explanation.Part part = of(text, move).part(field).orElseThrow();
        assertThat(part.path()).isEqualTo(path);
        assertThat(part.words().orElseThrow().of(text)).isEqualTo(words);
    }

    @Test
    void aPronounLeadsToWhomItMeans() {
        String text = "President Ruto spoke on Monday. He lifted the ban.";
        Explanation.Part actor = of(text, "measure/lifted").part(Field.ACTOR).orElseThrow();
        assertThat(actor.path()).isEqualTo("subject > whom “he” means");
        assertThat(actor.words().orElseThrow().of(text)).isEqualTo("He");
    }

    @Test
    void whatNoWordsOfTheSentenceSayIsTheAuthors() {
        String text =
                "Memorandum on the Export of Salt\n\nThe ban on salt is hereby lifted.\n\n        MARIA L. ORTEGA\n";
        Explanation.Part actor = of(text, "measure/lifted").part(Field.ACTOR).orElseThrow();
        assertThat(actor.path()).isEqualTo("the document's author");
        assertThat(actor.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted | lifted | Canada lifted the embargo.
            arrangement/ended | withdrew from | Oman withdrew from the treaty.
            commitment/made | will help | The EU will help the town.
            arrangement/proposed | proposed treaty | The proposed treaty was long.
            """)
    void theTriggerHoldsTheFixedWordsOfTheRow(String move, String trigger, String text) {
        assertThat(explained(text).claims())
                .filteredOn(each -> each.claim().move().toString().equals(move))
                .extracting(each -> words(text, each.trigger()))
                .contains(trigger);
    }

    /** The trigger, the beginning of the reason, the text. */
    private static final String MISSES = """
            suspended | “suspended” needs a rule, | The coach suspended the player.
            suspended | “suspended” needs a rule, | The coach suspended the player after a ban.
            arrived | “arrived” needs money or a force as its subject; “The letter” is none | The letter arrived.
            suspension | “suspension” needs a rule, | The suspension of the player was long.
            ban | “ban” needs “against” behind it, | The ban is old.
            lift | a question | Did Kenya lift the ban?
            Stop | tells somebody what to do | Stop the flights.
            lift | an opinion: should | The old law should lift the ban.
            cut | says which thing is meant, not that it happens | The ship carried aid that Canada would cut.
            Lifting | nobody known acts | Lifting the ban is hard.
            paid | who acts is no public authority | The migrants paid $5 million to smugglers.
            lift | part of a promise or demand already told | Chile promised to lift the ban.
            signed | tells again what measure/lifted “an order lifting the ban” tells | President Ruto signed an order lifting the ban.
            suspension | tells again what measure/suspended | Peru suspended the tariff, a suspension of the tariff.
            builds | describes what something is for, not what is done | The agency spoke of a programme that builds schools.
            endorsed | the row says that this is no claim | Kenya endorsed the deal.
            """;

    static List<String> misses() {
        return MISSES.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("misses")
    void aTriggerWithoutAClaimTellsWhy(String row) {
        String[] cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String text = cells[2];
        assertThat(explained(text).misses()).anySatisfy(miss -> {
            assertThat(words(text, miss.trigger())).isEqualTo(cells[0]);
            assertThat(miss.reason()).startsWith(cells[1]);
            assertThat(miss.rows()).isNotEmpty();
            assertThat(miss.sentence()).isEqualTo(new Span(0, text.length()));
        });
    }

    @Test
    void whatGaveAClaimIsNoNearMiss() {
        assertThat(explained("Canada lifted the embargo.").misses()).isEmpty();
        assertThat(explained("It rained in the valley.").misses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyClaimIsExplainedFromItsDocument(long seed) {
        String text = ReaderPropertyTest.made(seed, 300);
        Explained explained = explained(text);
        assertThat(explained.reading()).isEqualTo(Readings.READER.apply(Readings.document(text)));
        assertThat(explained.claims().stream().map(Explanation::claim))
                .containsExactlyElementsOf(explained.reading().claims());
        Span whole = new Span(0, text.length());
        for (Explanation explanation : explained.claims()) {
            assertThat(explanation.trigger()).isNotEmpty().allMatch(whole::contains);
            assertThat(explanation.parts()).allSatisfy(part -> {
                assertThat(part.path()).isNotBlank();
                assertThat(part.words().stream()).allMatch(whole::contains);
                if (OF_SENTENCE.contains(part.field())) {
                    assertThat(part.words()).as(part.toString()).isPresent();
                }
            });
        }
        assertThat(explained.misses()).allSatisfy(miss -> {
            assertThat(miss.trigger()).isNotEmpty().allMatch(miss.sentence()::contains);
            assertThat(miss.reason()).isNotBlank();
        });
    }

    @Test
    void everyFieldThatAClaimFillsHasAPart() {
        String text = "Chile agreed to send 400 soldiers to Peru in exchange for aid on May 3, 2024, a diplomat said.";
        for (Explanation explanation : explained(text).claims()) {
            var claim = explanation.claim();
            assertThat(explanation.part(Field.ACTOR).isPresent())
                    .isEqualTo(!claim.roles().actors().isEmpty());
            assertThat(explanation.part(Field.COUNTERPART).isPresent())
                    .isEqualTo(!claim.roles().counterparts().isEmpty());
            assertThat(explanation.part(Field.OBJECT).isPresent())
                    .isEqualTo(claim.roles().object().isPresent());
            assertThat(explanation.part(Field.QUANTITY).isPresent())
                    .isEqualTo(claim.terms().quantity().isPresent());
            assertThat(explanation.part(Field.CONDITION).isPresent())
                    .isEqualTo(claim.terms().condition().isPresent());
            assertThat(explanation.part(Field.WHEN).isPresent())
                    .isEqualTo(claim.terms().when().isPresent());
            assertThat(explanation.part(Field.SPEAKER).isPresent())
                    .isEqualTo(claim.said().speaker().isPresent());
        }
    }
}
