package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Merge;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;

class LexiconRowsTest {
    private static TableFile file(String rows) {
        return new TableFile(
                "my.tsv", rows.replace('|', '\n').replace(';', '\t').lines().toList());
    }

    private static List<String> moves(String rows, String text) {
        Loaded<Reader> reader = Reader.extended(List.of(file(rows)), ActorTable.standard());
        return Readings.moves(reader.orElseThrow(problems -> new IllegalArgumentException(problems.toString()))
                .apply(Readings.document(text))
                .claims());
    }

    private static Optional<Problems> problems(String rows) {
        return switch (LexiconRows.extended(List.of(file(rows)))) {
            case Loaded.Ready<List<Entry>> ready -> Optional.empty();
            case Loaded.Refused<List<Entry>>(Problems problems) -> Optional.of(problems);
        };
    }

    @Test
    void theShippedRowsPassTheChecksThatAUsersRowsPass() {
        Problems problems = new Problems();
        Merge.requireDistinct(LexiconRows.shipped(), problems);
        LexiconRows.requireSense(LexiconRows.shipped(), LexiconRows.shipped(), problems);
        assertThat(problems).hasToString("");
        assertThat(LexiconRows.shipped()).hasSizeGreaterThan(4_000);
    }

    @Test
    void aReaderIsBuiltOnceForTheProcess() {
        assertThat(Reader.shipped()).isSameAs(Reader.shipped());
        assertThat(Lexicon.shipped()).isSameAs(Lexicon.shipped());
    }

    @Test
    void aVerbOfSayingOfTheUsersOwnNamesASpeaker() {
        String text = "The mayor crooned that the bridge was closed.";
        Reader own = Reader.extended(List.of(file("[speech]|croon;say")), ActorTable.standard())
                .orElseThrow(problems -> new IllegalArgumentException(problems.toString()));
        assertThat(Readings.READER.apply(Readings.document(text)).attributions())
                .isEmpty();
        assertThat(own.apply(Readings.document(text)).attributions()).hasSize(1);
    }

    @Test
    void aVerbAndANounOfTheUsersOwnMakeAClaim() {
        String text = "The council iceboxed the kerbside levy.";
        assertThat(moves("[nouns]", text)).isEmpty();
        assertThat(moves("[verbs]|icebox;rule;measure/suspended|[nouns]|rule;kerbside levy", text))
                .containsExactly("measure/suspended");
    }

    @Test
    void aRowOfTheUserStandsForTheShippedOne() {
        String text = "The council lifted the curfew.";
        assertThat(moves("[verbs]", text)).containsExactly("measure/lifted");
        assertThat(moves("[verbs]|lift;rule;measure/narrowed", text)).containsExactly("measure/narrowed");
        assertThat(moves("[verbs]|lift;*;-", text)).isEmpty();
        assertThat(moves("[verbs]|!lift;rule", text)).isEmpty();
        assertThat(moves("[verbs]|!lift", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[verbs]|icebox;rul;measure/lifted # 2: column 2 (object): no object 'rul': write rule",
                "[verbs]|icebox;subject:bil;measure/lifted # 2: column 2 (object): no class of nouns 'bil': write bill",
                "[verbs]|icebox;rule;lifted # 2: column 3 (move): 'lifted' is no move:"
                        + " write lane/act, such as measure/suspended",
                "[verbs]|icebox;rule;mesure/lifted # 2: column 3 (move): no lane 'mesure': write measure",
                "[verbs]|icebox;rule;measure/lift # 2: column 3 (move): lane measure has no act 'lift':"
                        + " write one of blocked, lifted, narrowed, ordered, proposed, suspended, upheld",
                "[verbs]|icebox;rule;measure/granted # 2: column 3 (move): lane measure has no act 'granted':"
                        + " write one of blocked, lifted, narrowed, ordered, proposed, suspended, upheld,"
                        + " or the lane that has it: waiver",
                "[verbs]|icebox;rule;measure/lifted;subject=actor # 2: column 4 (roles): 'subject=actor' is no role:"
                        + " write slot>role, such as subject>actor",
                "[verbs]|icebox;rule;measure/lifted;subject>acter # 2: column 4 (roles): no role 'acter': write actor",
                "[verbs]|icebox;rule;measure/lifted;subjct>actor # 2: column 4 (roles): no slot 'subjct': write subject",
                "[verbs]|icebox;rule;measure/lifted;on>object on>actor # 2: column 4 (roles):"
                        + " the slot 'on' stands twice: give each slot one role",
                "[verbs]|icebox;rule;measure/lifted;;planed: later # 2: column 5 (meaning): no modality 'planed':"
                        + " write planned, or no colon there",
                "[verbs]|Icebox;rule;measure/lifted # 2: column 1 (verb): 'Icebox' has capitals:"
                        + " write icebox: any case of the text fits it",
                "[verbs]|put in place ~;rule;measure/lifted # 2: column 1 (verb): 'put in place ~' has ~ in the wrong place:"
                        + " write ~ once, between words, for the object",
                "[verbs]|lifted;rule;measure/lifted # 2: column 1 (verb): 'lifted' is a form of lift:"
                        + " write lift: its forms are found by themselves",
                "[nominals]|iceboxing;icebox # 2: column 2 (verb): no row of [verbs] has the verb 'icebox':"
                        + " write a verb of that table, or give it a row under [verbs]",
                "[statives]|kerb;complement;measure/ordered # 2: column 2 (context): no context 'complement':"
                        + " write complement:on, or another preposition",
                "[statives]|class:rules;any;measure/ordered # 2: column 1 (noun): no class of nouns 'rules': write rule",
                "[speech]|quip;says # 2: column 2 (kind): no kind of saying 'says': write say",
                "[governors]|itch to;planed;subject # 2: column 2 (modality): no modality 'planed': write planned",
                "[phrases]|~ on ice;work/stopped # 2: column 1 (phrase): '~ on ice' is no term:"
                        + " write words apart by one space; ~ stands for others, but not first; <be> for a form of be;"
                        + " . at the end of an idiom for the end of its clause",
                "[verbs]|icebox;rule;measure/lifted|icebox;rule;measure/suspended # 3:"
                        + " this row stands already at my.tsv:2: delete one of them"
            })
    void aWrongCellIsNamedWithTheRemedy(String rows, String problem) {
        assertThat(problems(rows)).hasValueSatisfying(found -> assertThat(found).hasToString("my.tsv:" + problem));
    }
}
