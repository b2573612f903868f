package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;

/** What is paused, what a document is made under, what it tells in passing, and which matters those make. */
class ThingsTest {
    private static final StrandFits FITS = new StrandFits();

    private static Claim claim(String document, int start, String move, String object, String words) {
        return Claims.claim(document, start, move)
                .by("United States")
                .object(object)
                .words(words)
                .build();
    }

    private static Longs things(String move, String object, String words) {
        return Things.of(Keyed.of(List.of(claim("one", 0, move, object, words)), Claims::countryOf)
                .getFirst());
    }

    private static Strand strand(String title, Claim... claims) {
        List<Keyed> keyed = Keyed.of(List.of(claims), Claims::countryOf);
        return Strand.of(
                keyed, Home.of(List.of(keyed)), TitleAims.NONE, Setting.of(List.of(keyed), Optional.of(title)));
    }

    /** Several things that have nothing in common, each told by somebody else. */
    private static List<Claim> other(String document) {
        List<String> objects = List.of(
                "a lighthouse",
                "barge inspections",
                "the village orchard",
                "an opera festival",
                "glass bottles",
                "beekeeping");
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            claims.add(Claims.claim(document, 1000 * (i + 1), "work/started")
                    .by("Office number " + i)
                    .object(objects.get(i))
                    .words("the office began work on " + objects.get(i))
                    .build());
        }
        return claims;
    }

    private static Strand titled(String title, Claim... claims) {
        List<Keyed> keyed = Keyed.of(List.of(claims), Claims::countryOf);
        long home = Home.of(List.of(keyed));
        return Strand.of(
                keyed, home, TitleAims.of(Optional.of(title), home), Setting.of(List.of(keyed), Optional.of(title)));
    }

    @Test
    void aProgrammeThatTheTitleNamesIsWhatItIsAboutPausedOrNot() {
        Claim paused =
                claim("one", 0, "measure/suspended", "refugee admissions", "the country suspends refugee admissions");
        Claim number = claim(
                "two", 0, "commitment/made", "refugee admissions of 400 persons", "refugee admissions of 400 persons");
        Strand pause = titled("Pausing Refugee Admissions", paused);
        Strand determination = titled("Determination on Refugee Admissions", number);
        assertThat(determination.aims()).isEqualTo(pause.aims());
        assertThat(titled("Feast of the Lighthouse", number).aims().isEmpty()).isTrue();
        // of loans the pause is one matter, and what else is done another
        Claim loans =
                claim("three", 0, "commitment/made", "student loans of 40 persons", "student loans of 40 persons");
        assertThat(titled("Student Loans", loans).aims().isEmpty()).isTrue();
    }

    @Test
    void thatDebtsAreForgivenIsOneProgrammeInWhateverWords() {
        Claim relief = claim(
                "one", 0, "measure/proposed", "relief of student debt", "the country announces relief of student debt");
        Claim cancelled = claim(
                "two", 0, "money/cut", "student loans of 40 persons", "student loans of 40 persons were cancelled");
        Claim anything = claim("three", 0, "commitment/made", "help for borrowers", "the country will help borrowers");
        Strand one = titled("Statement on Student Debt Relief", relief);
        Strand two = titled("The Country Cancels Student Loans", cancelled);
        assertThat(one.aims().isEmpty()).isFalse();
        assertThat(two.aims()).isEqualTo(one.aims());
        assertThat(FITS.fit(two, one)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(titled("Student Loan Forgiveness", anything).aims())
                .as("what all claims of a document are about, its title says")
                .isEqualTo(one.aims());
        // not the pause of paying them back, nor other debts
        Claim paused = claim(
                "four",
                0,
                "measure/suspended",
                "repayment of student loans",
                "the country pauses repayment of student loans");
        assertThat(titled("Pausing Student Loans", paused).aims().shared(one.aims()))
                .isZero();
        Claim medical = claim("six", 0, "measure/proposed", "relief of medical debt", "relief of medical debt");
        assertThat(titled("Medical Debt Relief", medical).aims().shared(one.aims()))
                .isZero();
    }

    @Test
    void aTitleNamesAProgrammeByANameOfItsOwn() {
        Claim one = claim("one", 0, "arrangement/concluded", "an agreement on lamp oil", "an agreement on lamp oil");
        Strand harbour = titled("Second Deal to Bring Most-Gladly-Sold Prices to Harbours", one);
        Strand other = titled("Extending LampRx to Islands", one);
        assertThat(harbour.strong()).isEqualTo(Longs.of(Hashes.of("mgs")));
        assertThat(other.strong()).isEqualTo(Longs.of(Hashes.of("lamprx")));
        assertThat(titled("ICYMI: Extending Lamps to Islands", one).strong().isEmpty())
                .isTrue();
        assertThat(ObjectWords.terms("the Most-Gladly-Sold rule and the United States-Mexico-Canada accord"))
                .contains("mgs")
                .doesNotContain("smc");
    }

    @Test
    void whatIsSaidToStopIsPausedWhateverTheClaimIsAbout() {
        Longs aid = things("measure/suspended", "all foreign aid", "the country suspends all foreign aid");
        String authorities = "exercise all authorities";
        assertThat(things("commitment/sought", authorities, "shall exercise all authorities and halt all foreign aid"))
                .isEqualTo(aid);
        assertThat(things("commitment/sought", authorities, "shall stop the harbour works that foreign aid built")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aThingIsWhatIsSaidToBePausedWhateverItIsCalled() {
        Longs aid = things("measure/suspended", "all foreign aid", "the country suspends all foreign aid");
        assertThat(aid.isEmpty()).isFalse();
        assertThat(things("measure/ordered", "a pause", "it ordered a pause on foreign development assistance"))
                .isEqualTo(aid);
        assertThat(things("money/withheld", "development assistance funds", "development assistance funds are held"))
                .isEqualTo(aid);
        assertThat(things("measure/suspended", "student loan payments", "it suspends student loan payments"))
                .isNotEqualTo(aid);
    }

    @Test
    void whatIsNotPausedIsNone() {
        assertThat(things("money/paid", "foreign aid", "the country pays foreign aid")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aLawIsNotTheThingThatItsNameSays() {
        assertThat(things(
                                "measure/suspended",
                                "the limits of the Foreign Assistance Act",
                                "it suspends the limits of the Foreign Assistance Act")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void pausesOfOneThingFitAcrossTheYearsWhateverElseIsSaid() {
        Strand first = strand(
                "Relief for Borrowers",
                claim("one", 0, "measure/suspended", "student loan payments", "it suspends student loan payments"));
        Strand later = strand(
                "Third Extension Granted",
                claim("two", 0, "measure/ordered", "the student debt pause", "it extends the student debt pause"));
        Strand other = strand(
                "Third Extension Granted",
                claim("three", 0, "measure/ordered", "the eviction pause", "it extends the eviction pause"));
        assertThat(FITS.fit(later, first)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(FITS.fit(other, first)).isLessThan(FITS.proposes());
    }

    @Test
    void whatIsToldInPassingOfAPausedThingIsAMatterOfItsOwn() {
        Claim pause = claim("article", 0, "measure/suspended", "foreign aid", "the country suspended foreign aid");
        List<Claim> all = new ArrayList<>(List.of(pause));
        all.addAll(other("article"));
        Filed register = new Filed();
        register.take(Claims.submission("article", all));
        assertThat(all.subList(1, all.size()))
                .allSatisfy(claim -> assertThat(register.matter(claim)).isNotEqualTo(register.matter(pause)));
        assertThat(register.matterTitle(pause)).isEqualTo("Foreign aid pause");
        Filed alone = new Filed();
        alone.take(Claims.submission("article", List.of(pause, all.get(1))));
        assertThat(alone.matter(all.get(1))).isEqualTo(alone.matter(pause));
    }

    @Test
    void aProgrammeThatAShortReportNamesInPassingIsAMatterOfItsOwn() {
        Claim title = claim("readout", 0, "measure/lifted", "Title 77", "the two spoke of the end of Title 77");
        List<Claim> all = new ArrayList<>(other("readout"));
        all.add(title);
        Filed register = new Filed();
        register.take(Claims.submission("readout", all));
        assertThat(all.subList(1, all.size() - 1))
                .allSatisfy(claim -> assertThat(register.matter(claim)).isEqualTo(register.matter(all.getFirst())));
        assertThat(register.matterTitle(title)).isEqualTo("Title 77");
        assertThat(register.matter(title)).isNotEqualTo(register.matter(all.getFirst()));
    }

    @Test
    void whereAMemorandumIsPublishedSaysNothingOfWhatItIsAbout() {
        Claim publish = claim(
                "memo",
                300,
                "publicity/announced",
                "this memorandum in the Harbour Register",
                "you are directed to publish this memorandum in the Harbour Register");
        Claim barges = claim("memo", 0, "waiver/granted", "barge inspections", "barge inspections are waived");
        assertThat(strand("Barges", barges, publish).weak().isEmpty()).isTrue();
        assertThat(strand("Barges", barges, publish).words())
                .isEqualTo(strand("Barges", barges).words());
    }

    @Test
    void wordsOfTheSameThingLeadToStrandsOfOtherYears() {
        Strand one =
                strand("One", claim("one", 0, "work/started", "lighthouse beekeeping", "lighthouse beekeeping began"));
        assertThat(one.blocks(new long[] {2, 3}).shared(one.blocks(new long[] {90, 91})))
                .isPositive();
        Strand general = strand("One", claim("one", 0, "work/started", "national policy", "national policy"));
        assertThat(general.blocks(new long[] {2, 3}).shared(general.blocks(new long[] {90, 91})))
                .isZero();
    }

    @Test
    void aLawThatSomethingIsDoneUnderIsNotWhatItIsAbout() {
        assertThat(cited("the authority under section 5(a) of the Harbour Safety Act to waive fees"))
                .isTrue();
        assertThat(cited("pursuant to the Harbour Safety Act, the fees are waived"))
                .isTrue();
        assertThat(cited("the Harbour Safety Act is signed")).isFalse();
        assertThat(cited("funds under the Harbour Safety Act and changes to the Harbour Safety Act"))
                .isFalse();
        assertThat(cited("the Harbour fees are waived")).isFalse();
    }

    @Test
    void aProgrammeIsNoLaw() {
        Claim claim = claim("one", 0, "waiver/granted", "efforts", "efforts under the RVP programme");
        assertThat(Laws.isOnlyCited("rvp", claim)).isFalse();
        Claim cited = claim("one", 0, "waiver/granted", "fees", "fees under the Harbour Act (12 U.S.C. 34) (HAOA)");
        assertThat(Laws.isOnlyCited("haoa", cited)).isTrue();
    }

    private static boolean cited(String words) {
        return Laws.isOnlyCited("harbour safety act", claim("one", 0, "waiver/granted", words, words));
    }

    @Test
    void whoHasToDoWithAThingIsNotTheThing() {
        assertThat(things(
                        "measure/suspended",
                        "permits of foreign aid groups",
                        "the country suspends permits of foreign aid groups"))
                .isEqualTo(Longs.NONE);
    }
}
