package org.proviso.core.copies.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;

/** Each kind of change: that it is told, and that an innocent rewording is not taken for it. */
class ChangesTest {
    private static final Changes CHANGES = Changes.shipped();

    /** Sentences around the compared one, so that it does not stand alone. */
    private static final String BEFORE =
            "The council of Harwick met on the quay at noon, and the harbour bells rang.\n\n";

    private static final String AFTER = "\n\nFishermen from Harwick waited outside with their families in the rain.";

    static Document document(String text, Optional<String> day, Furniture... furniture) {
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "test.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                day.map(date ->
                        new PublicationDate(new Edtf(date), PublicationDate.Grounds.METADATA, Optional.empty())),
                List.of(furniture));
    }

    private static List<String> told(Document original, Document copy) {
        List<String> told = new ArrayList<>();
        for (Change change : CHANGES.between(original, copy).changes()) {
            told.add(change.kind().wireName() + ": "
                    + change.original().map(span -> span.of(original.text())).orElse("-") + " > "
                    + change.copy().map(span -> span.of(copy.text())).orElse("-"));
        }
        return told;
    }

    private static List<String> told(String original, String copy) {
        return told(
                document(BEFORE + original + AFTER, Optional.empty()),
                document(BEFORE + copy + AFTER, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The stay on the sale falls if the growers deposit 50,000 dollars by 15 June.    | The stay on the sale lapses unless the growers deposit 50,000 dollars by 15 June.
            The pier stays open unless the guild pays the pilot's fee.                      | The pier stays open if the guild pays the pilot's fee.
            The permit ends if the mill does not send its water report.                     | The permit ends if the mill sends its water report.
            If the mill sends its water report by June, the permit remains in force.        | Unless the mill sends its water report by June, the permit remains in force.
            """)
    void aConditionThatIsTurnedRoundIsTold(String original, String copy) {
        assertThat(told(original, copy)).anyMatch(change -> change.startsWith("condition: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The stay on the sale falls if the growers deposit 50,000 dollars.      | The stay on the sale remains in force unless the growers deposit 50,000 dollars.
            The permit ends unless the mill sends its water report.                | The permit ends if the mill does not send its water report.
            The permit ends unless the mill fails to send its water report.        | The permit ends if the mill sends its water report.
            The pier closes if the storm comes. The bank pays unless the guild objects. | The pier closes if the storm comes. The bank pays unless the guild objects.
            """)
    void aConditionThatIsToldInOtherWordsIsNot(String original, String copy) {
        assertThat(told(original, copy)).noneMatch(change -> change.startsWith("condition: "));
    }

    @Test
    void anActThatAShortRewriteTurnsRoundIsTold() {
        String original = "The Health Agency approved the painkiller Dolorin of Brandt Pharma on Thursday.";
        String copy = "On Thursday the Health Agency rejected Dolorin, a painkiller made by Brandt Pharma.";

        assertThat(told(original, copy)).contains("act: approved > rejected");
    }

    @Test
    void theSameTextHasNoChanges() {
        String sentence =
                "Mayor Ida Kessel refused to pay 12 million euros before May 3, and \u201cnobody\u201d objected.";

        Comparison comparison = CHANGES.between(
                document(BEFORE + sentence + AFTER, Optional.empty()),
                document(BEFORE + sentence + AFTER, Optional.empty()));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.counts()).isEqualTo(new Comparison.Counts(3, 3, 3, 0, 0));
    }

    @Test
    void anEmptyTextHasNothingToCompare() {
        assertThat(told(document("", Optional.empty()), document("", Optional.empty())))
                .isEmpty();
        assertThat(told(document("Nothing.", Optional.empty()), document("", Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # original | copy | what is told
            The ministry paid $5.2 million for the new pier. | The ministry paid $7.2 million for the new pier. | figure: $5.2 million > $7.2 million
            The ministry paid $5.2 million for the new pier. | The ministry paid $5.2 billion for the new pier. | figure: $5.2 million > $5.2 billion
            The ministry paid $5.2 million for the new pier. | The ministry paid \u20ac5.2 million for the new pier. | unit: $5.2 million > \u20ac5.2 million
            Twelve boats were searched near the pier. | Twenty boats were searched near the pier. | figure: Twelve > Twenty
            The levy rose by 4 percent at the pier. | The levy rose by 4 percentage points at the pier. | unit: 4 percent > 4 percentage points
            The guard may hold a boat for 30 days there. | The guard may hold a boat for 30 weeks there. | unit: 30 days > 30 weeks
            Expulsions under Title 42 ended at the pier. | Expulsions under Title 8 ended at the pier. | figure: 42 > 8
            The pier was closed on March 4 by the guard. | The pier was closed on March 9 by the guard. | date: March 4 > March 9
            The guard closed the pier on Tuesday night. | The guard closed the pier on Friday night. | date: Tuesday > Friday
            Mayor Ida Kessel closed the old pier herself. | Mayor Ida Kestel closed the old pier herself. | name: Kessel > Kestel
            Guards under Olga Brandt searched every boat. | Guards under Marta Lindqvist searched every boat. | name: Olga Brandt > Marta Lindqvist
            The council did not approve the plan for the pier. | The council approved the plan for the pier. | negation: not approve > approved
            The guard found no weapons on the fishing boats. | The guard found weapons on the fishing boats. | negation: no weapons > weapons
            The council approved the loan for the pier. | The council never approved the loan for the pier. | negation: approved > never approved
            The council may approve the loan for the pier. | The council will approve the loan for the pier. | modality: may approve > will approve
            The council plans to approve the loan for the pier. | The council has approved the loan for the pier. | modality: plans to approve > has approved
            The guard expelled the crew of the trawler at dawn. | The guard deported the crew of the trawler at dawn. | act: expelled > deported
            The office disputed the report about the trawler. | The office clarified the report about the trawler. | act: disputed > clarified
            The second loan is pending resubmission by the harbour. | The second loan is pending by the harbour. | act: pending resubmission > pending
            The loan for the harbour was approved at noon. | The loan for the harbour was released at noon. | act: approved > released
            Work on the harbour wall was paused at noon. | Work on the harbour wall was terminated at noon. | act: paused > terminated
            The office waived some harbour fees for the fleet. | The office waived harbour fees for the fleet. | quantifier: some harbour > harbour
            The office waived most fees for the fishing fleet. | The office waived all fees for the fishing fleet. | quantifier: most fees > all fees
            Work on the harbour wall is currently halted there. | Work on the harbour wall is indefinitely halted there. | duration: currently > indefinitely
            Work on the harbour wall was temporarily halted there. | Work on the harbour wall was halted there. | duration: temporarily > halted
            The agency stopped its patrols in Norway after the storm. | The agency stopped its patrols after the storm. | scope: in Norway > patrols
            A harbour official said the wall would hold. | Harbour officials said the wall would hold. | speaker: official > officials
            Reuters reported that the harbour wall had failed. | Reports surfaced that the harbour wall had failed. | speaker: Reuters > Reports surfaced
            He called the work \u201can uphill battle\u201d for the harbour. | He called the work \u201can uphill struggle\u201d for the harbour. | quotation: an uphill battle > an uphill struggle
            Norway attacked Sweden over the herring quota. | Sweden attacked Norway over the herring quota. | role: Norway attacked Sweden > Sweden attacked Norway
            """)
    void aChangeIsToldWithTheWordsOfBothSides(String original, String copy, String change) {
        assertThat(told(original, copy))
                .contains(change.replace("negation:", "polarity:").replace("role:", "roles:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # original | an innocent rewording
            The ministry paid $5.2M for the new pier in spring. | In spring the ministry spent 5.2 million dollars on the new pier.
            Twelve boats were searched near the pier. | Near the pier 12 boats were searched.
            Some 2,977 crates of fish were lost in the fire. | Nearly 3,000 crates of fish were lost in the blaze.
            The guard closed the pier on Tuesday night. | On Tuesday night the pier was shut by the guard.
            The pier was closed in March 2024 by the guard. | The pier was shut by the guard on March 9, 2024.
            Mayor Ida Kessel closed the old pier herself. | Mrs. Kessel, the mayor, shut the old pier herself.
            Norwegian boats left the pier before the storm. | Boats from Norway left the pier ahead of the storm.
            The Harbour Safety Office closed the pier at night. | The HSO closed the pier at night.
            The council did not approve the plan for the pier. | The council refused to approve the plan for the pier.
            The guard found no weapons on the fishing boats. | The guard did not find weapons on the fishing boats.
            The council will approve the loan for the pier. | The council said it would approve the loan for the pier.
            The council plans to approve the loan for the pier. | The council is set to approve the loan for the pier.
            Work on the harbour wall was paused at noon. | Work on the harbour wall was suspended at noon.
            The office granted a waiver for harbour fees. | The office granted an exemption for harbour fees.
            The office waived some harbour fees for the fleet. | The office waived several harbour fees for the fleet.
            Work on the harbour wall was temporarily halted there. | Work on the harbour wall was provisionally halted there.
            The agency stopped its patrols in Norway after the storm. | In Norway, the agency ended its patrols after the storm.
            A harbour official said the wall would hold. | One official of the harbour said that the wall would hold.
            Reuters reported that the harbour wall had failed. | The harbour wall had failed, Reuters reported.
            He called the work \u201can uphill battle\u201d for the harbour. | "An uphill battle" for the harbour, he called the work.
            \u201cWe can\u2019t do it alone,\u201d the harbour master said. | \u201cWe cannot do it alone,\u201d said the harbour master.
            Norway attacked Sweden over the herring quota. | Sweden was attacked by Norway over the herring quota.
            """)
    void anInnocentRewordingIsNoChange(String original, String copy) {
        assertThat(told(original, copy)).isEmpty();
    }

    @Test
    void amountsInDifferentStatesThatTheCopyAddedUpAreTold() {
        List<String> told = told(
                "The office granted $5.2 million to the harbour, and $2.5 million is pending resubmission.",
                "The office granted more than $7 million to the harbour.");

        assertThat(told).anyMatch(each -> each.startsWith("figure: ") && each.endsWith("more than $7 million"));
    }

    @Test
    void aRelativeDateIsCountedFromTheDayOfPublication() {
        String original = "The guard closed the pier of Harwick on Thursday after the storm.";
        String right = "The guard closed the pier of Harwick on February 13 after the storm.";
        String wrong = "The guard closed the pier of Harwick on February 12 after the storm.";

        assertThat(told(document(original, Optional.of("2025-02-14")), document(right, Optional.of("2025-02-15"))))
                .isEmpty();
        assertThat(told(document(original, Optional.of("2025-02-14")), document(wrong, Optional.of("2025-02-15"))))
                .containsExactly("date: Thursday > February 12");
    }

    @Test
    void aBentNameIsToldWhereverTheCopyHasIt() {
        List<String> told = told(
                document(
                        "The visit of President Claudia Sheinbaum to the harbour lasted an hour.\n\nThe rain went on.",
                        Optional.empty()),
                document(
                        "The rain went on.\n\nNobody from the Sinbaum administration answered questions of the press.",
                        Optional.empty()));

        assertThat(told).contains("name: Sheinbaum > Sinbaum");
    }

    @Test
    void whatATranslationLeavesBehindIsTold() {
        assertThat(told(
                        "The ship left the harbour at night and reached the island.",
                        "The ship left the harbour at night und reached theisland. Masu."))
                .contains("residue: - > Masu", "residue: - > und", "residue: - > theisland");
        assertThat(told(
                        "The ship left the harbour at night and reached the island.",
                        "The ship left the \u6e2f harbour at night and reached the island."))
                .contains("residue: - > \u6e2f");
        assertThat(told(
                        "The ship of Juan de la Vega left the harbour.",
                        "The ship of Juan de la Vega left the harbour."))
                .isEmpty();
    }

    @Test
    void aSentenceThatOnlyOneSideHasIsToldWhenItCarriesAFact() {
        String added = "Minister Olga Brandt granted 14 licences to foreign trawlers.";
        String idle = "It was a quiet evening all in all, and later still it was quieter.";

        assertThat(told("The wall held.", "The wall held.\n\n" + added)).containsExactly("added: - > " + added);
        assertThat(told("The wall held.\n\n" + added, "The wall held.")).containsExactly("lost: " + added + " > -");
        assertThat(told("The wall held.", "The wall held.\n\n" + idle)).isEmpty();
    }

    @Test
    void furnitureIsNotCompared() {
        String text = "The guard searched 12 boats at the pier of Harwick.\n\nRelated: Norway pays 900 million";
        Furniture related = new Furniture(new Span(text.indexOf("Related"), text.length()), Furniture.Kind.RELATED);

        assertThat(told(
                        document("The guard searched 12 boats at the pier of Harwick.", Optional.empty()),
                        document(text, Optional.empty(), related)))
                .isEmpty();
    }

    @Test
    void aCopyDatedBeforeWhatItsOriginalShowsIsImpossible() {
        String text = "The guard searched the boats at the pier of Harwick on March 6, 2025.";

        assertThat(told(document(text, Optional.empty()), document(text, Optional.of("2025-01-24"))))
                .containsExactly("impossible date: March 6, 2025 > " + text);
        assertThat(told(document(text, Optional.empty()), document(text, Optional.of("2025-03-06"))))
                .isEmpty();
    }

    @Test
    void aDateAheadBindsNobody() {
        String text = "The guard will search the boats at the pier of Harwick on March 6, 2025.";

        assertThat(told(document(text, Optional.empty()), document(text, Optional.of("2025-01-24"))))
                .isEmpty();
    }

    @Test
    void sentencesInAnotherOrderAreFound() {
        String one = "Minister Olga Brandt granted 14 licences to foreign trawlers.";
        String other = "The guard of Harwick lost two engines in the storm.";
        String third = "Children sang at the lighthouse until the ferry came.";

        Comparison comparison = CHANGES.between(
                document(one + "\n\n" + other + "\n\n" + third, Optional.empty()),
                document(other + "\n\n" + third + "\n\n" + one, Optional.empty()));

        assertThat(comparison.counts()).isEqualTo(new Comparison.Counts(3, 3, 2, 1, 0));
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void aLongTextIsComparedAsFarAsTheLimitAllows() {
        String sentence = "The guard searched a boat at the pier.\n\n";
        Document text = document(sentence.repeat(Article.MOST_SENTENCES + 200), Optional.empty());

        assertThat(CHANGES.between(text, text).counts().ofOriginal()).isEqualTo(Article.MOST_SENTENCES);
    }
}
