package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.core.resolve.groups.Fits;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/** How well two strands fit, by the weights of {@code matter-scores.tsv}. */
@SuppressWarnings("EnumOrdinal") // looked up millions of times, in arrays that no file knows
final class StrandFits implements Fits<Strand> {
    private static final int MOST_AMOUNTS = 2;
    private static final int MOST_WORDS = 4;

    /** What a word weighs that few documents have. */
    private static final double RARE = 1;

    /** With a smaller part of the one title in the other document than a quarter, they are about different things. */
    private static final double HARDLY_MET = .25;

    private static final double DAYS_OF_A_YEAR = 365;
    private static final double MOST_YEARS = 4;

    private static final double[] WEIGHTS = read();

    /** A line of {@code matter-scores.tsv}. */
    enum Trait {
        JOINS,
        STAYS,
        TERM,
        TERM_SHARE,
        NAME,
        NAME_SHARE,
        WORD_SHARE,
        WORDS,
        AMOUNT,
        PARTY,
        PARTIES_APART,
        AIM,
        AIMS_APART,
        TITLES_MET,
        PAUSE_OPEN,
        ONE_MEASURE,
        DENIED,
        ONE_FORM,
        YEARS_APART,
        STORY,
        STORY_WORDS,
        STORY_AMOUNT,
        STORY_COUNTRY,
        STORY_ABROAD,
        STORY_YEAR,
        STORY_UNDATED,
        STORY_FREE,
        STORY_FULL,
        STORY_SITE;

        double value() {
            return WEIGHTS[ordinal()];
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public double fit(Strand node, Strand earlier) {
        double[] traits = traits(node, earlier);
        double fit = 0;
        for (int i = 0; i < traits.length; i++) {
            fit += WEIGHTS[i] * traits[i];
        }
        return fit;
    }

    /** A matter may last for years. */
    @Override
    public double fitOpener(Strand node, Strand opener) {
        double[] traits = traits(node, opener);
        return fit(node, opener) - Trait.YEARS_APART.value() * traits[Trait.YEARS_APART.ordinal()];
    }

    @Override
    public double joins() {
        return Trait.JOINS.value();
    }

    @Override
    public double stays() {
        return Trait.STAYS.value();
    }

    /** What may be one matter, and is not, is never told: nothing is proposed, and nobody is placed anew for it. */
    @Override
    public double proposes() {
        return joins();
    }

    String reason(Strand node, Strand earlier) {
        List<String> parts = new ArrayList<>();
        double[] traits = traits(node, earlier);
        for (Trait trait : Trait.values()) {
            double times = traits[trait.ordinal()];
            if (times != 0) {
                parts.add(String.format(Locale.ROOT, "%s %+.2f", trait.words(), trait.value() * times));
            }
        }
        return String.format(
                Locale.ROOT, "%s = %.2f (joins at %.2f)", String.join(", ", parts), fit(node, earlier), joins());
    }

    /** How often each trait holds, by its ordinal; thresholds never do. */
    private static double[] traits(Strand node, Strand earlier) {
        double[] traits = new double[Trait.values().length];
        int terms = node.strong().shared(earlier.strong());
        int aims = node.aims().shared(earlier.aims());
        int names = node.weak().shared(earlier.weak());
        traits[Trait.TERM.ordinal()] = Math.min(1.0, terms);
        traits[Trait.TERM_SHARE.ordinal()] = share(node.strong(), earlier.strong());
        traits[Trait.NAME.ordinal()] = Math.min(1.0, names);
        traits[Trait.NAME_SHARE.ordinal()] = share(node.weak(), earlier.weak());
        traits[Trait.WORDS.ordinal()] = Math.min(MOST_WORDS, node.words().shared(earlier.words()));
        traits[Trait.WORD_SHARE.ordinal()] = node.words().shared(earlier.words())
                / Math.max(RARE, Math.min(node.words().weight(), earlier.words().weight()));
        traits[Trait.AMOUNT.ordinal()] = Math.min(MOST_AMOUNTS, node.amounts().shared(earlier.amounts()));
        aims(node, earlier, aims, traits);
        traits[Trait.PARTY.ordinal()] = aims > 0 || node.parties().meet(earlier.parties()) ? 1 : 0;
        boolean oneMeasure = isOfOneMeasure(node, earlier);
        traits[Trait.PARTIES_APART.ordinal()] =
                aims == 0 && !oneMeasure && node.parties().areApartFrom(earlier.parties()) ? 1 : 0;
        traits[Trait.TITLES_MET.ordinal()] = node.setting().titlesMet(earlier.setting());
        traits[Trait.ONE_MEASURE.ordinal()] = oneMeasure ? 1 : 0;
        traits[Trait.DENIED.ordinal()] =
                node.parties().meet(earlier.parties()) && node.sayings().areOfOneDenial(earlier.sayings()) ? 1 : 0;
        traits[Trait.ONE_FORM.ordinal()] = aims == 0 && node.setting().isInOneFormWith(earlier.setting()) ? 1 : 0;
        traits[Trait.YEARS_APART.ordinal()] =
                aims > 0 && terms == 0 && names == 0 && traits[Trait.TITLES_MET.ordinal()] < HARDLY_MET
                        ? yearsApart(node, earlier)
                        : 0;
        traits[Trait.STORY.ordinal()] = story(node, earlier);
        return traits;
    }

    /** How far, from 0 to 1, both are most of what two documents of one story tell; measures on others, what is told in one form, and what one document tells apart, are another. */
    private static double story(Strand node, Strand earlier) {
        boolean others = (!node.aims().isEmpty() || !earlier.aims().isEmpty())
                && node.aims().shared(earlier.aims()) == 0;
        boolean mould = node.setting().isInOneFormWith(earlier.setting());
        boolean document = node.setting().equals(earlier.setting());
        if (others
                || mould
                || document
                || !node.made().main()
                || !earlier.made().main()) {
            return 0;
        }
        Story one = node.story();
        Story other = earlier.story();
        double sure = one.likeness(other) * Trait.STORY_WORDS.value()
                + one.bond(other)
                        * Math.min(MOST_AMOUNTS, node.amounts().shared(earlier.amounts()))
                        * Trait.STORY_AMOUNT.value()
                + (one.isOfCountryOf(other) ? Trait.STORY_COUNTRY.value() : 0)
                + (one.isAbroad(other) ? Trait.STORY_ABROAD.value() : 0)
                + one.yearsFrom(other) * Trait.STORY_YEAR.value()
                + (one.isOpen(other) ? Trait.STORY_UNDATED.value() : 0)
                + (node.setting().isOfSiteOf(earlier.setting()) ? Trait.STORY_SITE.value() : 0);
        double free = Trait.STORY_FREE.value();
        return Math.clamp((sure - free) / (Trait.STORY_FULL.value() - free), 0, 1);
    }

    /** Years between them beyond the first, so many at most. */
    private static double yearsApart(Strand node, Strand earlier) {
        double years = node.setting().daysFrom(earlier.setting()) / DAYS_OF_A_YEAR - 1;
        return Math.clamp(years, 0, MOST_YEARS);
    }

    /** Whether their titles name one measure, and one of the two does not say on whom or on what it is. */
    private static boolean isOfOneMeasure(Strand node, Strand earlier) {
        return (node.aims().isEmpty() || earlier.aims().isEmpty())
                && node.setting().namesMeasureOf(earlier.setting());
    }

    private static void aims(Strand node, Strand earlier, int shared, double[] traits) {
        traits[Trait.AIM.ordinal()] = shared == 0
                ? 0
                : (double) shared / Math.min(node.aims().size(), earlier.aims().size());
        traits[Trait.AIMS_APART.ordinal()] =
                shared == 0 && !node.aims().isEmpty() && !earlier.aims().isEmpty() ? 1 : 0;
        traits[Trait.PAUSE_OPEN.ordinal()] = isOfAPause(node) == isOfAPause(earlier) ? 0 : 1;
    }

    private static boolean isOfAPause(Strand strand) {
        return strand.aims().stream().anyMatch(Things::are);
    }

    private static double share(Longs some, Longs others) {
        int shorter = Math.min(some.size(), others.size());
        return shorter == 0 ? 0 : (double) some.shared(others) / shorter;
    }

    private static double[] read() {
        double[] weights = new double[Trait.values().length];
        for (List<String> row : Tables.cells(StrandFits.class, "matter-scores.tsv", 3)) {
            Trait trait = Trait.valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
            weights[trait.ordinal()] = Double.parseDouble(row.get(1));
        }
        return weights;
    }
}
