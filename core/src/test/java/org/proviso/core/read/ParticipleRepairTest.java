package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.syntax.Node;

/** Participles and clauses that the parser hangs on the wrong word; each sentence is one that it takes wrongly. */
class ParticipleRepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The candidate told about 200 people that she would cancel the ethanol tariff. | cancel    | ccomp     | told
            The prefect has since lifted the order closing the metro.                     | order     | obj       | lifted
            In an agreement reached in Brussels 11 years ago, Oslo promised to pay.       | reached   | acl       | agreement
            The terminal agreement, which the two countries signed in 2014, remained.     | signed    | acl:relcl | agreement
            A bill outlawing the arrangements passed its House on Monday.                 | bill      | nsubj     | passed
            Parliament adopted in the third reading a law abolishing the tax.             | law       | obj       | adopted
            Divers fear the rule that bars tents near the lake.                           | tents     | obj       | bars
            She gave a Tennessee appliance maker a one-year exclusion.                    | maker     | iobj      | gave
            Armenia, for its part, exempted Turkish building materials from a boycott.    | materials | obj       | exempted
            The state cut funds for three schools.                                        | state     | nsubj     | cut
            The state cut funds for three schools.                                        | funds     | obj       | cut
            In May the state set limits on sales.                                         | may       | obl       | set
            A bank cut rates.                                                             | rates     | obj       | cut
            """)
    void theWordHangsWhereItBelongs(String sentence, String word, String relation, String head) {
        Syntax syntax = Readings.syntax(sentence);
        Node node = node(syntax, word);
        assertThat(node.relation().toString().replace('_', ':')).isEqualToIgnoringCase(relation);
        assertThat(syntax.lower(node.head())).isEqualTo(head);
    }

    /** "called" takes a complement, not a receiver. */
    @Test
    void aVerbThatGivesNothingHasNoReceiver() {
        Syntax syntax = Readings.syntax("The law made the euro the sole legal tender.");
        assertThat(node(syntax, "euro").relation().toString()).isEqualToIgnoringCase("obj");
    }

    private static Node node(Syntax syntax, String word) {
        for (int at = 0; at < syntax.size(); at++) {
            if (syntax.lower(at).equals(word)) {
                return syntax.tree().node(at);
            }
        }
        throw new AssertionError("no " + word);
    }
}
