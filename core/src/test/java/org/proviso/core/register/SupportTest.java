package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.Sketch.Saying.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;

final class SupportTest {
    private static final Party MERIDIAN = new Party("Meridian Wire", Optional.of(new ActorId("outlet:meridian-wire")));

    private final Sketch sketch = new Sketch();

    @BeforeEach
    void fourPapersAndOneEntry() {
        sketch.document("herald", "2025-03-03");
        sketch.document("times", "2025-03-04");
        sketch.document("reprint", "2025-03-05");
        sketch.document("echo", "2025-03-06");
        sketch.open(1, Lane.WAIVER);
    }

    private Entry entry() {
        return sketch.register().entry(Sketch.entry(1)).orElseThrow();
    }

    private Support support() {
        return sketch.register().support(entry());
    }

    private List<Support.Voice> voices() {
        return support().origins().stream().map(Support.Origin::voice).toList();
    }

    private List<String> informants() {
        return support().informants().stream().map(Informant::label).toList();
    }

    private static Support.Voice text(String document) {
        return new Support.Voice.Text(Sketch.id(document));
    }

    private static Quantity euros(int amount) {
        return new Quantity(BigDecimal.valueOf(amount), "EUR", Quantity.Approx.EXACT);
    }

    private void meridiansOwn() {
        sketch.document(
                "wire",
                Optional.of(new PublicationDate(
                        new Edtf("2025-03-01"), PublicationDate.Grounds.METADATA, Optional.empty())),
                Optional.of("https://www.meridianwire.example/ferries"));
    }

    @Test
    void aDocumentOfWhichItCannotBeToldIsNamedAndNoSecondOrigin() {
        sketch.copy("echo", "herald", Event.Relation.UNDECIDED);
        sketch.file(1, that("herald", "waiver/granted"), that("echo", "waiver/granted"));

        assertThat(voices()).containsExactly(text("herald"));
        assertThat(support().origins().getFirst().pages())
                .containsExactly(
                        new Support.Page(Sketch.id("herald"), Event.Relation.ORIGINAL),
                        new Support.Page(Sketch.id("echo"), Event.Relation.UNDECIDED));
    }

    @Test
    void twoPapersThatOnlyCiteOneOutletAreOneOrigin() {
        sketch.file(
                1,
                that("herald", "waiver/granted").by(MERIDIAN),
                that("times", "waiver/granted").by("an official").to("Meridian Wire"));

        assertThat(voices()).containsExactly(new Support.Voice.Cited("Meridian Wire"));
        assertThat(support().documents()).containsExactly(Sketch.id("herald"), Sketch.id("times"));
        assertThat(informants()).containsExactly("1 anonymous official");
    }

    @Test
    void whoCitesAnOutletCountsToItsOwnReportWhereTheEntryHasIt() {
        meridiansOwn();
        sketch.file(
                1,
                that("herald", "waiver/granted").to("Meridian"),
                that("wire", "waiver/granted").by("an official").to("Meridian Wire"));

        assertThat(voices()).containsExactly(text("wire"));
    }

    @Test
    void aPaperThatAlsoSpeaksForItselfIsAnOrigin() {
        sketch.file(
                1,
                that("herald", "waiver/granted").by(MERIDIAN),
                that("times", "waiver/granted").by(MERIDIAN),
                that("times", "waiver/pending"));

        assertThat(voices()).containsExactly(new Support.Voice.Cited("Meridian Wire"), text("times"));
    }

    @Test
    void copiesMakeNoMoreInformantsOfOne() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.file(
                1,
                that("herald", "waiver/granted").by("one senior official"),
                that("reprint", "waiver/granted").by("officials"),
                that("times", "waiver/granted").by("two aides familiar with the plan"));

        assertThat(informants()).containsExactly("1 anonymous official", "2 anonymous aides");
    }

    @Test
    void whereTheTextIsNotAtHandTheCopyWithFewestInformantsTells() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.copy("echo", "herald", Event.Relation.REWRITE);
        sketch.copy("herald", "lost");
        sketch.copy("reprint", "lost");
        sketch.copy("echo", "lost");
        sketch.file(
                1,
                that("reprint", "waiver/granted").by("several officials"),
                that("echo", "waiver/granted").by("a senior official"));

        assertThat(informants()).containsExactly("1 anonymous official");
    }

    @Test
    void namedInformantsCountOnceWhoeverNamesThem() {
        Party holm = new Party("Ana Holm", Optional.of(new ActorId("person:ana-holm")));
        sketch.file(
                1,
                that("herald", "waiver/granted").by(holm),
                that("times", "waiver/granted").by(holm));

        assertThat(informants()).containsExactly("1 Ana Holm");
    }

    @Test
    void whatOnlyACopySaysIsMarkedAndNoSupport() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.file(
                1,
                that("herald", "waiver/granted").of(euros(5)),
                that("reprint", "waiver/granted").of(euros(7)));
        Register register = sketch.register();

        assertThat(register.altered(entry()))
                .containsExactly(entry().filings().getLast().id());
        assertThat(register.transitions(entry()).getLast().support().origins()).isEmpty();
        assertThat(register.transitions(entry()).getLast().support().altered()).containsExactly(Sketch.id("reprint"));
        assertThat(voices()).containsExactly(text("herald"));
    }

    @Test
    void whatAReportTellsBesidesWhatItRetellsIsItsOwnAndNotAltered() {
        sketch.copy("reprint", "herald", Event.Relation.RETOLD);
        sketch.file(
                1,
                that("herald", "waiver/granted").of(euros(5)),
                that("reprint", "waiver/granted").of(euros(5)),
                that("reprint", "waiver/denied").of(euros(7)));
        Register register = sketch.register();

        assertThat(register.altered(entry())).isEmpty();
        assertThat(voices()).as("one voice for what both tell").containsExactly(text("herald"));
        assertThat(register.transitions(entry()))
                .filteredOn(transition -> transition.act() == Act.DENIED)
                .singleElement()
                .satisfies(told -> assertThat(told.support().origins()).hasSize(1));
    }

    @Test
    void anotherCopyWithTheSameAlterationConfirmsNothing() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.copy("echo", "herald", Event.Relation.NEAR);
        sketch.file(1, that("reprint", "waiver/granted"), that("echo", "waiver/granted"));

        assertThat(sketch.register().altered(entry())).hasSize(2);
        assertThat(support().origins()).isEmpty();
    }

    @Test
    void whatTheTextSaysInTheSameWordsInAnotherEntryIsNotAltered() {
        sketch.document("twin", "2025-03-05");
        sketch.copy("twin", "herald", Event.Relation.NEAR);
        sketch.open(2, Lane.WAIVER);
        sketch.file(2, that("herald", "waiver/granted").saying("The ferries are exempt."));
        sketch.file(1, that("twin", "waiver/granted").saying("the ferries are exempt"));

        assertThat(sketch.register().altered(entry())).isEmpty();
    }

    @Test
    void nothingIsCalledAlteredWhereTheTextIsNotAtHandOrNobodyKnowsWhichIsFirst() {
        sketch.document("undated", Optional.empty());
        sketch.copy("undated", "herald", Event.Relation.REWRITE);
        sketch.copy("reprint", "lost", Event.Relation.REWRITE);
        sketch.copy("echo", "herald", Event.Relation.JUDGED);
        sketch.file(
                1,
                that("undated", "waiver/granted"),
                that("reprint", "waiver/granted"),
                that("echo", "waiver/granted"));

        assertThat(sketch.register().altered(entry())).isEmpty();
        assertThat(sketch.register()
                        .state(entry(), LocalDate.parse("2030-01-01"))
                        .label())
                .isEqualTo("granted");
    }

    @Test
    void aCopyThatLeavesTheAmountOutIsNotAltered() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.file(1, that("herald", "waiver/granted").of(euros(4)), that("reprint", "waiver/granted"));

        assertThat(sketch.register().altered(entry())).isEmpty();
    }

    @Test
    void anAlteredClaimIsShownBesideWhatItsTextSays() {
        sketch.copy("reprint", "herald", Event.Relation.REWRITE);
        sketch.file(
                1,
                that("herald", "waiver/granted").of(euros(4)).saying("Norland was granted 4 euros"),
                that("reprint", "waiver/granted").of(euros(9)).saying("Norland was granted 9 euros"));
        Register register = sketch.register();
        Filing copy = entry().filings().getLast();

        assertThat(register.altered(entry())).containsExactly(copy.id());
        assertThat(register.inText(entry(), copy).orElseThrow().evidence().exact())
                .isEqualTo("Norland was granted 4 euros");
    }

    /** "Strait Press reported that": a paper that no table knows, by its name; its own text says at its head whose it is. */
    @Test
    void whoCitesAPaperAddsNothingToThatPapersReport() {
        Party strait = new Party("Strait Press", Optional.of(new ActorId("org:strait-press")));
        sketch.documentOf("wire", "Strait Press");
        sketch.file(
                1,
                that("wire", "waiver/granted"),
                that("herald", "waiver/granted").by(strait));

        assertThat(voices()).containsExactly(text("wire"));
    }
}
