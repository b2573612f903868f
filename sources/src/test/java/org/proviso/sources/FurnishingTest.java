package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Document;

class FurnishingTest {
    private static final String COPY = """
            Exampleland keeps its bridge fund alive

            The government of Exampleland kept its bridge fund alive on Monday, two officials said, while other programmes stay frozen.

            Ann Lee in Upper Exampleland

            The fund pays for twelve bridges in the north. Officials have asked for further guarantees before they release the rest.

            Neighbours agree to open four crossings in exchange for lower fees

            The finance office said that it had returned a second request, and that it would look at it again once the figures were corrected.

            Jo Field
            The government of Exampleland kept the bridge fund alive while other programmes stay frozen.

            A ferry line said that it would raise its prices in the spring because of the delays at the northern bridges.

            Click here for more bridge news

            Comments are closed.
            """;

    @Test
    void aCopyWithoutMarkupHasItsFurnitureMarked() {
        assertThat(pieces(COPY))
                .containsExactly(
                        "CAPTION Ann Lee in Upper Exampleland",
                        "RELATED Neighbours agree to open four crossings in exchange for lower fees",
                        "CAPTION Jo Field\nThe government of Exampleland kept the bridge fund alive while other programmes stay frozen.",
                        "MENU Click here for more bridge news",
                        "COMMENTS Comments are closed.");
    }

    @Test
    void anOfficialDocumentKeepsItsHeadingsAndSignatures() {
        assertThat(pieces("""
                FACT SHEET

                The President keeps the bridge fund alive and directs the offices to release what they hold.

                Opening four crossings in exchange for lower fees at the border

                The office will report to the Congress every month on the money that it has released so far.

                Section 1. Purpose. The fund pays for bridges, and the office keeps a list of them in public view.

                Ann Lee
                """)).isEmpty();
    }

    @Test
    void aHeadingGoesOnInTheParagraphUnderIt() {
        String text = COPY.replace(
                "Neighbours agree to open four crossings in exchange for lower fees",
                "Finance office returned the second request because of wrong figures");
        assertThat(pieces(text)).noneMatch(piece -> piece.startsWith("RELATED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments (12)",
                "Source link",
                "Read more",
                "Share this article",
                "Sign up for our daily newsletter",
                "Follow us on Twitter",
                "By Ann Lee and Jo Field",
                "Reporting by Ann Lee; editing by Jo Field",
                "A reporter in Lima contributed to this report.",
                "Trucks wait at the bridge. (Photo by Ann Lee/Getty Images)",
                "Farmers block a road. REUTERS/Jo Field",
                "Related: Ministers meet again",
                "Most read: Ferries return | Six walks for June",
                "More on this: Ministers meet again",
                "Unsubscribe: https://letter.example/u",
                "Press office: +555 200 0100, press@ports.example",
                "Enquiries: Ann Lee, media@ports.example",
                "Media relations: Ann Lee, (020) 7946 0100",
                "Desk: 555 0100",
                "Public relations: www.ports.example/press",
                "More on this story: Ferries return | Six walks for June",
                "Issued by the Press Office of the Ministry of Ports, Exampleton",
                "Source: https://ports.example/news/7",
                "Issued by: Communications Unit, Exampleton",
                "You may also like",
                "Advertisement"
            })
    void linesOfTheseKindsAreFurniture(String line) {
        assertThat(FurniturePatterns.of(line, true)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the authority vested in me, I hereby order:",
                "The office will follow the rule on Twitter accounts.",
                "The photo showed a bridge.",
                "Sign the form.",
                "Press officers at the harbour: 40 were let go.",
                "Contact: the office answers within ten days.",
                "Issued by the council: 38 permits.",
                "Public inquiry: court suspended the permit of Portco on 2025-05-04",
                "Public inquiry: call the harbour court at +555 200 0100",
                "Office: Ruritania suspended imports from Exampleland on 2025-05-04",
                "Office: Ruritania suspended imports from Exampleland on 04/05/2025",
                "Contacts: the ministry closed 12 schools for 1 200 000 pupils",
                "Media relations: the ministry cut 1 200 000 000 000 euros from the grants",
                "Issued by the Ministry of Information, the decree bans 12 newspapers",
                "Issued by the court that shut the press",
                "Released by the Press Council on Monday, Ann Lee was suspended by the court.",
                "More on this: the ministry closed the port of Exampleton on Monday.",
                "Ann Lee is the minister for roads and bridges in Exampleland.",
                "Officials said that comments are closed to no one.",
                "The figures were gathered by Bloomberg.",
                "Share prices fell.",
                "Section 2. Related actions",
                "More than 40 bridges are closed."
            })
    void linesOfTheseKindsAreText(String line) {
        assertThat(FurniturePatterns.of(line, true)).isEmpty();
    }

    private static List<String> pieces(String text) {
        Document document = Samples.taken("a.txt", text.getBytes(UTF_8)).document();
        return document.furniture().stream()
                .map(piece -> piece.kind() + " " + piece.at().of(document.text()))
                .toList();
    }
}
