package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Tokens;

/** Words that may be nouns and verbs, told apart by the words around them. */
class VerbTagsTest {
    private static final NeuralParser PARSER = NeuralParser.shipped();

    private static Tree tree(String text) {
        return PARSER.parse(Tokens.of(text, new Span(0, text.length())));
    }

    private static List<String> verbs(String text) {
        return tree(text).nodes().stream()
                .filter(node -> node.token().is(PartOfSpeech.VERB))
                .map(node -> node.token().form())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suspended     | The council suspended the work permits of 54 groups.
            revoked       | The agency revoked its student calls on Monday.
            frozen        | The ministry has frozen all school permits for foreign firms.
            criticised    | They criticised the government's prison permits.
            paid          | It paid for the work permits.
            said lifted   | The mayor said that 40 visa returns were lifted.
            lifted        | The student calls were lifted on 3 May.
            halts         | The ministry halts land fees.
            ordered       | The minister ordered more budget cuts and fewer inspections.
            """)
    void noVerbStandsWithinANounGroup(String verbs, String text) {
        assertThat(String.join(" ", verbs(text))).isEqualTo(verbs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bans             | The ministry of transport bans lorries at night.
            bans             | The new law bans lorries in the north.
            grants           | Norland grants 40 lorries a permit
            imports          | Norland imports grain
            halts            | Norland halts school payments to Zemel
            lifts            | The travel ban lifts on Friday.
            resume           | Fuel imports resume after a week.
            announced end    | The mayor announced that the school checks end next week.
            """)
    void aClauseThatTellsSomethingHasAVerb(String verbs, String text) {
        assertThat(String.join(" ", verbs(text))).isEqualTo(verbs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said permits     | The union said the ministry permits trade.
            passed permits   | The law passed last week permits trade.
            lets work        | Norland lets farmers work.
            needs            | What the ministry needs is money.
            """)
    void aVerbOfAnotherClauseStays(String verbs, String text) {
        assertThat(String.join(" ", verbs(text))).isEqualTo(verbs);
    }

    @Test
    void aTitleWithoutAVerbStaysOne() {
        assertThat(verbs("New travel rules for students")).isEmpty();
        assertThat(verbs("Visa bans in Norland")).isEmpty();
        assertThat(verbs("Intelligence lapses")).isEmpty();
    }

    @Test
    void theAmountIsTheObjectWhateverTheMoney() {
        List<String> objects = new ArrayList<>();
        for (String money : List.of("$12 billion", "Shs12 billion", "N500 million", "Rs. 20 crore", "K2.5 million")) {
            Tree tree = tree("The treasury paid " + money + " to the hospitals.");
            objects.add(tree.nodes().stream()
                    .filter(node -> node.is(Relation.OBJ))
                    .map(node -> tree.node(node.head()).token().form())
                    .findFirst()
                    .orElse(""));
        }
        assertThat(objects).containsOnly("paid");
    }
}
