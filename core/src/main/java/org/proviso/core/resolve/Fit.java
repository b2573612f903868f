package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/** How well two claims of one lane fit: the weights that hold, added up as {@code scores.tsv} says. */
final class Fit {
    /** So many words make a likeness of wording. */
    private static final int FEWEST_WORDS = 3;

    static final double NEARLY_SAME = .75;

    /** What a word weighs that few documents have. */
    private static final double RARE = 1;

    private static final Longs MEASURE_KINDS = Hashes.of(Tables.cells(Fit.class, "measure-kinds.tsv", 2).stream()
            .map(List::getFirst)
            .toList());

    private final boolean within;
    private final boolean explained;
    private final LongToDoubleFunction rarity;
    private final List<Held> held = new ArrayList<>(0);
    private double score;

    /** How far, from 0 to 1, what two documents' claims say tells that they speak of one thing; 1 within a document. */
    private double sure = 1;

    /** The country that acts most in both documents; {@link Aims#NOWHERE} where there is none such, and within one. */
    private long home = Aims.NOWHERE;

    private record Held(Weight weight, double value) {
        String words() {
            return String.format(Locale.ROOT, "%s %+.2f", weight.words(), value);
        }
    }

    /**
     * How a claim stands to an earlier one of its document.
     *
     * @param last how much it tells, from 0 to 1, that the earlier is in the entry of the lane that the document told last
     * @param main how much it tells that the earlier is in the entry of the lane that the document told most of so far
     * @param near it stands near it
     * @param overlaps their evidence overlaps
     * @param sequel it goes on about what the document told last of the lane, which is the earlier one
     * @param bygone one tells of a year that is past, and the other of a later one: "a similar ban in 2022"
     * @param crowd how much the document tells of the lane: 0 for as much as of one thing, 1 for e times as much
     * @param rarity how much a word of the document tells, by how many of its claims have it
     */
    record Situation(
            double last,
            double main,
            boolean near,
            boolean overlaps,
            boolean sequel,
            boolean bygone,
            double crowd,
            LongToDoubleFunction rarity) {}

    /**
     * How two documents stand to each other.
     *
     * @param ours what the claim's document is about
     * @param others what the other claim's is about
     * @param likeness how like their words are, from 0 to 1
     * @param story how far they are surely of one story, as {@link Setting#story} says
     * @param titlesApart whether they are about different things by their titles
     * @param oneForm whether they are in one form of words
     * @param yearly whether they are the same of two years
     * @param crowd how many claims they make: 0 for as many as news does, 1 for e times as many
     * @param apart how far they are apart in time: 0 for days in which one thing is news, 1 for twice as many or more
     * @param aged the same for the months that a story may go on; of one site's documents, which are alike, as {@code apart}
     * @param brief whether both are short, and may be filled in moulds
     */
    record Settings(
            Setting ours,
            Setting others,
            double likeness,
            double story,
            boolean titlesApart,
            boolean oneForm,
            boolean yearly,
            double crowd,
            double apart,
            double aged,
            boolean brief) {
        static Settings of(Setting one, Setting other) {
            return new Settings(
                    one,
                    other,
                    one.likeness(other),
                    one.story(other) * (1 - apart(one.daysFrom(other), Weight.STORY_DAYS)),
                    one.isApartFrom(other),
                    one.isInOneFormWith(other),
                    one.isOfAnotherYearThan(other),
                    crowd(Math.sqrt((double) one.claims() * other.claims())),
                    apart(one.daysFrom(other), Weight.UNMET_DAYS),
                    apart(one.daysFrom(other), one.isOfSiteOf(other) ? Weight.UNMET_DAYS : Weight.STORY_DAYS),
                    Math.max(one.claims(), other.claims()) <= Weight.BRIEF.value(false));
        }

        /** The same for documents of two stories. */
        Settings ofNoStory() {
            return new Settings(ours, others, likeness, 0, titlesApart, oneForm, yearly, crowd, apart, aged, brief);
        }

        private static double apart(long days, Weight least) {
            return Math.clamp(days / least.value(false) - 1, 0, 1);
        }

        private static double crowd(double claims) {
            return Math.log(Math.max(1, claims / Weight.CROWD.value(false)));
        }

        /** The country that acts most in both, or in one where in the other none does; {@link Aims#NOWHERE} when there is none such. */
        long home() {
            long known = ours.home() == Aims.NOWHERE ? others.home() : ours.home();
            return others.home() == Aims.NOWHERE || others.home() == known ? known : Aims.NOWHERE;
        }

        /** How far titles that are apart count: outlets give one thing titles of their own while it is news. */
        double titles() {
            return ours.isOfSiteOf(others) ? 1 : Math.max(aged, Weight.TITLES_LEAST.value(false));
        }

        /** Whether nothing tells them apart, and one may be the other published again. */
        boolean copies() {
            return ours.equals(others) && apart == 0;
        }

        /** One document published twice: the same title while it is news. */
        boolean oneText() {
            return apart == 0 && ours.hasTitleOf(others);
        }
    }

    /** @param explained whether what was added is remembered, for the reason */
    private Fit(boolean within, boolean explained, LongToDoubleFunction rarity) {
        this.within = within;
        this.explained = explained;
        this.rarity = rarity;
    }

    /** A claim against an earlier one of its document; nothing when they can never be one. */
    static Optional<Fit> within(Facet claim, Facet earlier, Situation situation) {
        boolean amounts = claim.hasOtherQuantityThan(earlier) && !situation.sequel;
        if (amounts
                || areOthers(claim, earlier)
                || areMeasuresApart(claim, earlier)
                || areOfTwoCountries(claim, earlier)) {
            return Optional.empty();
        }
        Fit fit = new Fit(true, true, situation.rarity);
        fit.compare(claim, earlier);
        fit.pointBack(claim, earlier, situation);
        fit.add(Weight.BARE_SAYING, !situation.sequel && BareSayings.isToldAnew(claim, earlier) ? 1 : 0);
        fit.add(Weight.SEQUEL, situation.sequel ? 1 : 0);
        fit.add(Weight.BYGONE, situation.bygone ? 1 : 0);
        fit.add(Weight.ANSWER_OPEN, isOpenAnswer(claim, earlier) ? 1 : 0);
        boolean apart = areApart(claim.topic(), earlier.topic());
        fit.add(apart ? Weight.LAST_APART : Weight.LAST_OF_LANE, situation.last);
        fit.add(apart ? Weight.MAIN_APART : Weight.MAIN_OF_LANE, situation.main);
        fit.add(Weight.NEAR, situation.near ? 1 : 0);
        fit.add(Weight.EVIDENCE_OVERLAPS, situation.overlaps ? 1 : 0);
        fit.add(Weight.CROWDED, situation.crowd);
        return Optional.of(fit);
    }

    /** "Pakistan eases its ban; the Philippines bring back a tariff": measures of two countries are two. */
    private static boolean areOfTwoCountries(Facet claim, Facet earlier) {
        return claim.lane() == Lane.MEASURE && claim.owner().match(earlier.owner()) == Side.Match.DIFFERENT;
    }

    /** A ban and a quota, a curfew and a state of emergency: told near each other by one authority, they are two measures. */
    private static boolean areMeasuresApart(Facet claim, Facet earlier) {
        return claim.lane() == Lane.MEASURE
                && areOthers(
                        ofMeasures(claim.topic().kinds()),
                        ofMeasures(earlier.topic().kinds()));
    }

    /** Two demands that say what they ask for, and have no word of it in common. */
    static boolean areDemandsApart(Facet claim, Facet earlier) {
        return isDemand(claim) && isDemand(earlier) && areApart(claim.topic(), earlier.topic());
    }

    private static Longs ofMeasures(Longs kinds) {
        return Longs.of(kinds.stream().filter(MEASURE_KINDS::contains));
    }

    private void pointBack(Facet claim, Facet earlier, Situation situation) {
        if (claim.namesNothing()) {
            add(Weight.POINTS_BACK_LAST, situation.last);
            add(Weight.POINTS_BACK_MAIN, situation.main);
            add(
                    Weight.POINTS_BACK_KIND,
                    claim.topic().kinds().shared(earlier.topic().kinds()) > 0 ? 1 : 0);
        }
    }

    /**
     * A claim against one of another document; nothing when they can never be one.
     *
     * @param settings how the two documents stand to each other
     */
    static Optional<Fit> across(Facet claim, Facet other, Settings settings) {
        return canNeverMeet(claim, other) || isAdrift(claim, other, settings)
                ? Optional.empty()
                : Optional.of(new Fit(false, true, Rarity::of).across(settings, claim, other));
    }

    /** The same as no more than its score; not a number when they can never be one. */
    static double scoreAcross(Facet claim, Facet other, Settings settings) {
        return canNeverMeet(claim, other) || isAdrift(claim, other, settings)
                ? Double.NaN
                : new Fit(false, false, Rarity::of).across(settings, claim, other).score;
    }

    private Fit across(Settings settings, Facet claim, Facet other) {
        sure = isNumbered(claim, other) || claim.isBetweenTheSame(other)
                ? 1
                : Math.max(
                        settings.story, Math.min(1, common(claim.topic(), other.topic()) / Weight.SURE.value(false)));
        home = settings.home();
        compare(claim, other);
        add(Weight.CONTEXT, settings.likeness);
        ofOneStory(claim, other, settings.story);
        boolean bare = claim.isBareSaying() || other.isBareSaying();
        add(Weight.BARE_SAYING, bare && !BareSayings.areTied(claim, other) ? 1 : 0);
        add(Weight.ISSUE_OTHER, settings.ours.heading().isOtherIssueThan(settings.others.heading()) ? 1 : 0);
        add(Weight.PROMISED_LATER, claim.lane() == Lane.COMMITMENT ? settings.aged : 0);
        add(Weight.THIN, settings.aged * thinness(claim.topic(), other.topic()));
        add(Weight.CROWDED, settings.crowd);
        add(Weight.TITLES_APART, settings.titlesApart ? settings.titles() : 0);
        add(Weight.UNMET, unmet(settings, claim.topic().all(), other.topic().all()));
        return this;
    }

    /**
     * In one story who does the same is likely to do one thing, however little is said of what: "the ban was lifted". But what two
     * countries do is two.
     */
    private void ofOneStory(Facet claim, Facet other, double story) {
        Side.Match who = claim.owner().match(other.owner());
        if (story <= 0 || who == Side.Match.DIFFERENT || areOfOtherKinds(claim.topic(), other.topic())) {
            return;
        }
        boolean act = claim.act() == other.act();
        boolean actor = who == Side.Match.SAME;
        boolean doer = actor || (act && who != Side.Match.UNLIKE);
        add(Weight.STORY, story);
        add(Weight.STORY_OPEN, doer && isOpen(claim, other) ? story : 0);
        add(Weight.STORY_ACT, act ? story : 0);
        add(Weight.STORY_ACTOR, actor ? story : 0);
        add(Weight.STORY_DAY, claim.isOfDayOf(other) ? story : 0);
    }

    /** One says nothing of what it is about, and neither what tells them apart. */
    private static boolean isOpen(Facet claim, Facet other) {
        boolean silent =
                claim.topic().words().isEmpty() || other.topic().words().isEmpty();
        return silent
                && !areOthers(claim.topic().kinds(), other.topic().kinds())
                && claim.hasQuantity() == other.hasQuantity();
    }

    /** A curfew and a tax are two, whatever the story. */
    private static boolean areOfOtherKinds(Topic claim, Topic other) {
        return areOthers(
                ofMeasures(claim.kinds().with(claim.told().kinds())),
                ofMeasures(other.kinds().with(other.told().kinds())));
    }

    /** How far what two claims have in common falls short of two rare words. */
    private static double thinness(Topic claim, Topic other) {
        return Math.max(0, 1 - claim.all().shared(other.all()) / Weight.THIN_FULL.value(false));
    }

    /** How far, beyond what is usual, one claim says what neither the other says nor its document speaks of: the one of which less is met. */
    private static double unmet(Settings settings, Words claim, Words other) {
        double most = Math.max(
                claim.shareWithout(other, settings.others.all()), other.shareWithout(claim, settings.ours.all()));
        return Math.max(0, most - Weight.UNMET_FREE.value(false)) * settings.aged;
    }

    /** Other lanes, other amounts, other parties, and a demand and its answer are never one entry. */
    static boolean canNeverMeet(Facet claim, Facet other) {
        return claim.hasOtherQuantityThan(other) || areOthers(claim, other);
    }

    /** The same, whatever their amounts. */
    private static boolean areOthers(Facet claim, Facet other) {
        return claim.isOfAnotherThan(other)
                || claim.paysOthersThan(other)
                || claim.lane() != other.lane()
                || isDemand(claim) != isDemand(other)
                || claim.isWithOthersThan(other);
    }

    /**
     * What two documents say of them has too little in common to tell which thing it is: "this work", "$1 billion"; or each is of its own
     * document: "publish this memorandum", "the Secretary shall report".
     */
    private static boolean isAdrift(Facet claim, Facet other, Settings settings) {
        if (claim.topic().named().own() && other.topic().named().own()) {
            return !settings.copies();
        }
        if (isDoneTwice(claim.topic(), other.topic(), settings)) {
            return !isNumbered(claim, other) || areClausesOfTwoTimes(claim.topic(), other.topic(), settings);
        }
        if (settings.yearly) {
            return !isNumbered(claim, other);
        }
        if (settings.oneForm) {
            return !isNumbered(claim, other) && isOfTheForm(claim.topic(), other.topic());
        }
        if (Moulds.tellApart(claim, other, settings)) {
            return true;
        }
        double least = Weight.ANCHOR.value(false);
        return settings.story == 0
                && settings.likeness < Weight.SETTING.value(false)
                && named(claim, other) < least
                && common(claim.topic(), other.topic()) < least
                && likeness(claim.topic().evidence(), other.topic().evidence()) < Weight.ANCHOR_FORM.value(false);
    }

    /** Each document does what it says, by a clause of its own; or each has it for news, its title says it in the same words, and they are far apart in time. */
    private static boolean isDoneTwice(Topic claim, Topic other, Settings settings) {
        return claim.told().clause() && other.told().clause()
                ? settings.ours.isTitled() && settings.others.isTitled() && !settings.oneText()
                : settings.apart > 0
                        && settings.ours.hasInTitle(claim.evidence())
                        && settings.others.hasInTitle(other.evidence())
                        && areAlike(claim.evidence(), other.evidence());
    }

    /** Clauses of two orders that months lie between: what both cite ("Order 12, as amended, is revised") is no act of both. */
    private static boolean areClausesOfTwoTimes(Topic claim, Topic other, Settings settings) {
        return settings.apart > 0 && claim.told().clause() && other.told().clause();
    }

    /** Nearly all words of each stand in the other. */
    private static boolean areAlike(Words some, Words others) {
        return some.shared(others) >= NEARLY_SAME * Math.max(some.weight(), others.weight());
    }

    /** What two documents in one form say in the same words, or with no rare word in common, is part of the form: "observe this day". */
    private static boolean isOfTheForm(Topic claim, Topic other) {
        double rarest =
                Math.max(claim.words().rarestShared(other.all()), other.words().rarestShared(claim.all()));
        return rarest < Weight.ANCHOR_FORM.value(false) || likeness(claim.evidence(), other.evidence()) > 0;
    }

    /** A number that is not round, or a term, is the same. */
    static boolean isNumbered(Facet claim, Facet other) {
        boolean number =
                claim.amount().hasNumberOf(other.amount()) && !claim.amount().round();
        return number || claim.topic().terms().shared(other.topic().terms()) > 0;
    }

    /** 1 when a term, a number that is not round, the counterpart and the kind, or both sides of an arrangement are the same. */
    private static double named(Facet claim, Facet other) {
        boolean kind = claim.topic().kinds().shared(other.topic().kinds()) > 0
                && claim.target().match(other.target()) == Side.Match.SAME;
        return isNumbered(claim, other) || kind || claim.isBetweenTheSame(other) ? 1 : 0;
    }

    /** What the words of one object weigh that the other claim has. */
    private static double common(Topic claim, Topic other) {
        return Math.max(claim.words().shared(other.all()), other.words().shared(claim.all()));
    }

    /** Of the words of both evidences the weight of the rarest, when nearly all of the one stand in the other. */
    private static double likeness(Words claim, Words other) {
        double shared = claim.shared(other);
        double lighter = Math.min(claim.weight(), other.weight());
        return shared >= NEARLY_SAME * lighter ? claim.rarestShared(other) : 0;
    }

    private static boolean isDemand(Facet claim) {
        return claim.lane() == Lane.COMMITMENT && claim.act() == Act.SOUGHT;
    }

    /** Both refuse, of the same parties, and one does not say what: "Mexico made no promise". */
    private static boolean isOpenAnswer(Facet claim, Facet other) {
        return claim.lane() == Lane.COMMITMENT
                && claim.act() == Act.REFUSED
                && other.act() == Act.REFUSED
                && (claim.namesNothing() || other.namesNothing())
                && isSame(claim.actor(), other.actor())
                && isSame(claim.counterpart(), other.counterpart());
    }

    double score() {
        return score;
    }

    String reason() {
        String parts = held.stream().map(Held::words).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s = %.2f (joins at %.2f)", parts, score, Weight.JOINS.value(within));
    }

    private void compare(Facet claim, Facet other) {
        quantity(claim, other);
        object(claim.topic(), other.topic());
        words(claim.topic().evidence(), other.topic().evidence());
        add(
                Weight.OBJECT_OTHER,
                claim.topic().named().other() != other.topic().named().other() ? 1 : 0);
        actor(atHome(claim.owner(), other.owner()));
        counterpart(claim.target().match(other.target()));
        boolean crossed = isSame(claim.actor(), other.counterpart()) && isSame(claim.counterpart(), other.actor());
        add(Weight.PARTIES_CROSSED, crossed ? 1 : 0);
        add(Weight.ACT_SAME, claim.act() == other.act() ? 1 : 0);
        add(Weight.YEARS_DIFFERENT, claim.year() != 0 && other.year() != 0 && claim.year() != other.year() ? 1 : 0);
        add(Weight.of(claim.lane()), 1);
    }

    static boolean isSame(Side one, Side other) {
        Side.Match match = one.match(other);
        return match == Side.Match.SAME || match == Side.Match.PERSON || match == Side.Match.COUNTRY;
    }

    private void quantity(Facet claim, Facet other) {
        if (claim.amount().hasNumberOf(other.amount())) {
            boolean found = within || !claim.amount().round();
            add(Weight.QUANTITY_EQUAL, found ? 1 : Math.max(sure, Weight.ROUND_LEAST.value(false)));
            add(Weight.QUANTITY_ROUND, claim.amount().round() ? 1 : 0);
            add(Weight.QUANTITY_ALONE, areApart(claim.topic(), other.topic()) ? 1 : 0);
        } else if (claim.hasQuantity() != other.hasQuantity()) {
            add(Weight.QUANTITY_ONE_SIDED, 1);
        }
    }

    /** Both say what they are about, and neither with a word that the other has. */
    static boolean areApart(Topic claim, Topic other) {
        return !claim.words().isEmpty()
                && !other.words().isEmpty()
                && claim.words().count(other.all()) == 0
                && other.words().count(claim.all()) == 0;
    }

    private void object(Topic claim, Topic other) {
        add(
                Weight.OBJECT_ELSEWHERE,
                areOthers(claim.named().countries(), other.named().countries()) ? 1 : 0);
        add(Weight.OBJECT_TERM, claim.terms().shared(other.terms()) > 0 ? 1 : 0);
        add(
                Weight.OBJECT_OTHER_NAME,
                areOthers(claim.named().names(), other.named().names()) ? 1 : 0);
        add(Weight.ORDER_OTHER, areOthers(claim.told().orders(), other.told().orders()) ? 1 : 0);
        add(Weight.PLACE_OTHER, areOthers(claim.told().places(), other.told().places()) ? 1 : 0);
        objectWords(claim.words(), other.words());
        add(
                Weight.OBJECT_IN_WORDS,
                Math.max(part(claim.words(), other.evidence()), part(other.words(), claim.evidence())));
        kind(claim.kinds(), other.kinds());
        add(Weight.KIND_TOLD, claim.told().kinds().shared(other.told().kinds()) > 0 ? 1 : 0);
    }

    private void objectWords(Words claim, Words other) {
        int shared = claim.count(other);
        if (claim.isEmpty() || other.isEmpty()) {
            add(Weight.OBJECT_OPEN, 1);
        } else if (shared == 0) {
            add(Weight.OBJECT_UNLIKE, 1);
        } else {
            boolean same = shared == claim.size() && shared == other.size();
            double rare = within ? 1 : Math.min(1, shared(claim, other) / RARE);
            add(Weight.OBJECT_SAME, same ? rare : 0);
            add(Weight.OBJECT_SHARED, share(claim, other, RARE));
        }
    }

    private static boolean areOthers(Longs some, Longs others) {
        return !some.isEmpty() && !others.isEmpty() && some.shared(others) == 0;
    }

    private void kind(Longs claim, Longs other) {
        if (claim.shared(other) > 0) {
            add(Weight.KIND_SAME, 1);
        } else if (!claim.isEmpty() && !other.isEmpty()) {
            add(Weight.KIND_DIFFERENT, 1);
        }
    }

    /** The share of the one of less weight that stands in the other; of one that weighs less than what counts in full, of that. */
    private double share(Words some, Words others, double full) {
        double lighter = Math.min(weight(some), weight(others));
        return shared(some, others) / Math.max(lighter, full);
    }

    /** The share of words that stand among others; 0 when there are none. */
    private double part(Words words, Words others) {
        return words.isEmpty() ? 0 : shared(words, others) / weight(words);
    }

    /** Within a document words also count by how many of its claims have them. */
    private double shared(Words some, Words others) {
        return within ? some.keys().shared(others.keys(), rarity) : some.shared(others);
    }

    private double weight(Words words) {
        return within ? words.keys().weight(rarity) : words.weight();
    }

    private void words(Words claim, Words other) {
        int shorter = Math.min(claim.size(), other.size());
        if (shorter >= FEWEST_WORDS) {
            double share = share(claim, other, Weight.WORDS_FULL.value(within));
            add(Weight.WORDS_SHARED, share);
            add(Weight.WORDS_NEARLY_SAME, share >= NEARLY_SAME ? 1 : 0);
        }
    }

    /** Two names of one country, where of one no country is known: "the commerce ministry" of documents of one home is of that. */
    private Side.Match atHome(Side one, Side other) {
        Side.Match match = one.match(other);
        return match == Side.Match.UNLIKE && home != Aims.NOWHERE && one.mayBeOf(home) && other.mayBeOf(home)
                ? Side.Match.COUNTRY
                : match;
    }

    private void actor(Side.Match match) {
        switch (match) {
            case SAME -> add(Weight.ACTOR_SAME, sure);
            case PERSON -> add(Weight.ACTOR_PERSON, 1);
            case COUNTRY -> add(Weight.ACTOR_COUNTRY, 1);
            case DIFFERENT -> add(Weight.ACTOR_DIFFERENT, 1);
            case UNLIKE -> add(Weight.ACTOR_UNLIKE, 1);
            case OPEN -> {
                // nothing to compare
            }
        }
    }

    private void counterpart(Side.Match match) {
        switch (match) {
            case SAME -> add(Weight.COUNTERPART_SAME, sure);
            case PERSON, COUNTRY -> add(Weight.COUNTERPART_COUNTRY, 1);
            case DIFFERENT -> add(Weight.COUNTERPART_DIFFERENT, 1);
            case UNLIKE -> add(Weight.COUNTERPART_UNLIKE, 1);
            case OPEN -> {
                // nothing to compare
            }
        }
    }

    private void add(Weight weight, double times) {
        if (times != 0) {
            double value = weight.value(within) * times;
            score += value;
            if (explained) {
                held.add(new Held(weight, value));
            }
        }
    }
}
