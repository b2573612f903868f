package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Merge;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;

class ActorRowsTest {
    private static TableFile file(String rows) {
        return new TableFile(
                "my.tsv", rows.replace('/', '\n').replace(';', '\t').lines().toList());
    }

    private static ActorTable actors(String rows) {
        return ActorTable.extended(List.of(file(rows)))
                .orElseThrow(problems -> new IllegalArgumentException(problems.toString()));
    }

    private static List<String> named(ActorTable actors, String text) {
        return NameFinder.over(actors).find(text, Sentences.of(text)).stream()
                .map(name -> name.party().name()
                        + name.party().id().map(id -> " " + id.value()).orElse(""))
                .toList();
    }

    @Test
    void theShippedRowsPassTheChecksThatAUsersRowsPass() {
        ActorRows shipped = ActorRows.shipped();
        List<Entry> rows = new ArrayList<>(shipped.authorities());
        rows.addAll(shipped.people());
        rows.addAll(shipped.outlets());
        Problems problems = new Problems();
        Merge.requireDistinct(rows, problems);
        ActorRows.requireOneMeaning(rows, problems);
        assertThat(problems).hasToString("");
    }

    @Test
    void aBodyOfTheUsersIsFoundByItsNamesAndItsAcronymInCapitals() {
        ActorTable actors = actors("[authorities]/ke-lake-board;Lake Victoria Water Board;LVWB|Water Board;A;KE");
        assertThat(named(
                        actors,
                        "The LVWB spoke. The Lake Victoria Water Board agreed. A water board met in lvwb hall."))
                .containsExactly(
                        "Lake Victoria Water Board body:ke-lake-board", "Lake Victoria Water Board body:ke-lake-board");
        assertThat(actors.countryOf(new ActorId("body:ke-lake-board"))).contains(new ActorId("country:KE"));
    }

    @Test
    void aPersonOfTheUsersIsFoundByTheShortName() {
        ActorTable actors = actors("[people]/Wanjiru Otieno;KE;governor;Otieno;W. Otieno");
        assertThat(named(actors, "On Monday Otieno lifted the ban."))
                .containsExactly("Wanjiru Otieno person:wanjiru-otieno");
    }

    @Test
    void aRowWithAShippedIdAddsItsNamesAndSaysThePlainName() {
        ActorTable actors = actors("[authorities]/unhcr;UN refugee office;Blue Helmets Annex;A");
        assertThat(actors.party("Blue Helmets Annex").map(Party::name)).contains("UN refugee office");
        assertThat(actors.party("UNHCR").map(Party::name)).contains("UN refugee office");
        assertThat(actors.nameOf(new ActorId("body:unhcr"))).contains("UN refugee office");
    }

    @Test
    void aNameThatShipsMeansWhatTheUserSays() {
        ActorTable actors = actors("[authorities]/ke-world-court;Kisumu Court;World Court;A;KE");
        assertThat(actors.party("World Court").flatMap(Party::id)).contains(new ActorId("body:ke-world-court"));
        ActorTable without = actors("[outlets]/!Reuters");
        assertThat(without.party("Reuters")).isEmpty();
    }

    @Test
    void aPersonWhoShipsKeepsTheSurnameWhenTheUserAddsANickname() {
        ActorTable actors = actors("[people]/Donald Trump;US;president;;The Don");
        assertThat(named(actors, "Trump lifted the ban, The Don said."))
                .containsExactly("Donald Trump person:donald-trump", "Donald Trump person:donald-trump");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[authoritys]/x;Y;;A # 1: no heading '[authoritys]': write [authorities]",
                "[authorities]/Lake Board;Lake Board;;A # 2: column 1 (id): no id 'Lake Board':"
                        + " write lake-board, and never change it",
                "[authorities]/lake-board;Lake Board;;B # 2: column 4 (kind): no kind 'B':"
                        + " write A for an authority, O for another organisation",
                "[authorities]/lake-board;Lake Board;;A;Kenya # 2: column 5 (country): no country 'Kenya': write KE",
                "[authorities]/lake-board;Lake Board;;A;ke # 2: column 5 (country): no country 'ke': write KE",
                "[authorities]/lake-board;Lake Board;;A;ZZ # 2: column 5 (country): no country 'ZZ':"
                        + " write its two letters of ISO 3166-1, such as MX",
                "[authorities]/lake-board;Lake Board;the board;A # 2: column 3 (aliases): 'the board' has no capital:"
                        + " write it as texts do; a name in small letters would be found in ordinary words",
                "[authorities]/lake-board;Lake Board;LB|;A # 2: column 3 (aliases): an empty name between bars:"
                        + " put one | between two names, none at the ends",
                "[authorities]/lake-board;Lake Board;LB;A/lake-office;Lake Office;LB;A # 3: column 3 (aliases):"
                        + " 'LB' stands also at my.tsv:2: keep it in one row",
                "[people]/Ann Moss/Ann Moss # 3: this row stands already at my.tsv:2: delete one of them",
                "[outlets]/!Reuter # 2: it takes out nothing: no shipped row of [outlets] has these cells: write !Reuters"
            })
    void aWrongCellIsNamedWithTheRemedy(String rows, String problem) {
        switch (ActorTable.extended(List.of(file(rows)))) {
            case Loaded.Ready<ActorTable> ready -> throw new AssertionError("accepted");
            case Loaded.Refused<ActorTable>(Problems problems) ->
                assertThat(problems.toString().lines()).first().isEqualTo("my.tsv:" + problem);
        }
    }
}
