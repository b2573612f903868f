package org.proviso.core.resolve.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Numbers on a line fit when they are near. */
class LeadersTest {
    private static final Fits<Long> NEAR = new Fits<>() {
        @Override
        public double fit(Long node, Long earlier) {
            return -Math.abs(node - earlier);
        }

        @Override
        public double joins() {
            return -2;
        }

        @Override
        public double stays() {
            return -3;
        }

        @Override
        public double proposes() {
            return -4;
        }
    };

    private final MemoryNodeIndex<Long> index = new MemoryNodeIndex<>();
    private final Leaders<Long> leaders = new Leaders<>(index, NEAR);

    /** A number that is its own id; smaller ones come first. */
    private void add(long number) {
        leaders.add(new Node<>(new Rank(number, 0, number), Longs.of(7), number));
    }

    private Place place(long number) {
        return index.node(number).orElseThrow().place();
    }

    private static Verdict verdict(long one, long other, Verdict.Kind kind, long number) {
        return new Verdict(one, other, kind, number);
    }

    @Test
    void aGroupIsFoundByAnyMemberThatIsNotTooFarFromWhatOpensIt() {
        add(10);
        add(12);
        add(13);
        add(15);
        assertThat(place(12).into()).isEqualTo(10);
        assertThat(place(13)).isEqualTo(new Place(10, 12, Place.Grounds.FIT, 13));
        assertThat(place(15).grounds()).isEqualTo(Place.Grounds.ALONE);
        assertThat(place(15).proposed()).isEqualTo(10);
    }

    @Test
    void whatFollowsAMemberFollowsItWhateverOpensTheGroup() {
        Leaders<Long> following = new Leaders<>(index, new Fits<>() {
            @Override
            public double fit(Long node, Long earlier) {
                return NEAR.fit(node, earlier);
            }

            @Override
            public double joins() {
                return NEAR.joins();
            }

            @Override
            public double stays() {
                return NEAR.stays();
            }

            @Override
            public double follows() {
                return -1;
            }

            @Override
            public double proposes() {
                return NEAR.proposes();
            }
        });
        for (long number : new long[] {10, 12, 13, 14}) {
            following.add(new Node<>(new Rank(number, 0, number), Longs.of(7), number));
        }
        assertThat(place(14)).isEqualTo(new Place(10, 13, Place.Grounds.FIT, 14));
    }

    @Test
    void whatComesLateAndStandsEarlierTakesItsPlace() {
        add(12);
        add(13);
        assertThat(leaders.add(new Node<>(new Rank(11, 0, 11), Longs.of(7), 11L)))
                .extracting(moved -> moved.node().id())
                .containsExactly(11L, 12L, 13L);
        assertThat(place(13).into()).isEqualTo(11);
    }

    /** Who is placed anew: of each the bound on what fits it is asked for once. */
    private static final class Counted implements Fits<Long> {
        private final List<Long> placed = new ArrayList<>();

        @Override
        public ToDoubleFunction<Gist> most(Long node) {
            placed.add(node);
            return Fits.super.most(node);
        }

        @Override
        public double fit(Long node, Long earlier) {
            return NEAR.fit(node, earlier);
        }

        @Override
        public double joins() {
            return NEAR.joins();
        }

        @Override
        public double stays() {
            return NEAR.stays();
        }

        @Override
        public double proposes() {
            return NEAR.proposes();
        }
    }

    private List<Long> placedWith(long number, long... before) {
        Counted counted = new Counted();
        Leaders<Long> counting = new Leaders<>(index, counted);
        for (long one : before) {
            counting.add(new Node<>(new Rank(one, 0, one), Longs.of(7), one));
        }
        counted.placed.clear();
        counting.add(new Node<>(new Rank(number, 0, number), Longs.of(7), number));
        return counted.placed;
    }

    @Test
    void whatFollowsOneThatFitsItBetterIsNotPlacedAnew() {
        assertThat(placedWith(17, 20, 21)).containsExactly(17L, 20L);
        assertThat(place(21)).isEqualTo(new Place(20, 20, Place.Grounds.FIT, 21));
        assertThat(place(20).proposed()).isEqualTo(17);
    }

    @Test
    void whatMayBelongToAGroupThatDidNotChangeIsNotPlacedAnew() {
        assertThat(placedWith(20, 30, 34)).containsExactly(20L);
        assertThat(place(34).proposed()).isEqualTo(30);
    }

    @Test
    void whatMayBelongToAGroupThatMovedIsPlacedAnew() {
        assertThat(placedWith(28, 30, 34)).containsExactly(28L, 30L, 34L);
        assertThat(place(34).proposed()).isEqualTo(28);
    }

    @Test
    void nodesThatShareNoBlockAreNeverCompared() {
        add(10);
        leaders.add(new Node<>(new Rank(11, 0, 11), Longs.of(8), 11L));
        assertThat(place(11).into()).isEqualTo(11);
    }

    @Test
    void verdictsJoinPartAndAreTakenBack() {
        add(10);
        add(11);
        add(30);
        leaders.judge(verdict(30, 10, Verdict.Kind.SAME, 1));
        assertThat(place(30)).isEqualTo(new Place(10, 10, Place.Grounds.VERDICT, 30));
        leaders.judge(verdict(10, 11, Verdict.Kind.APART, 2));
        assertThat(place(11).into()).isEqualTo(11);
        leaders.forget(11, 10);
        leaders.forget(10, 30);
        assertThat(place(11).into()).isEqualTo(10);
        assertThat(place(30).into()).isEqualTo(30);
    }

    @Test
    void ofVerdictsThatContradictEachOtherInARingTheLastHolds() {
        add(10);
        add(20);
        add(30);
        leaders.judge(verdict(10, 20, Verdict.Kind.SAME, 1));
        leaders.judge(verdict(20, 30, Verdict.Kind.SAME, 2));
        leaders.judge(verdict(10, 30, Verdict.Kind.APART, 3));
        assertThat(place(30).into()).isEqualTo(30);
        leaders.judge(verdict(20, 30, Verdict.Kind.SAME, 4));
        assertThat(place(30).into()).isEqualTo(10);
    }

    @Test
    void aVerdictWaitsForANodeThatIsNotThere() {
        leaders.judge(verdict(10, 30, Verdict.Kind.SAME, 1));
        add(30);
        assertThat(place(30).into()).isEqualTo(30);
        add(10);
        assertThat(place(30).into()).isEqualTo(10);
    }

    @Test
    void aNodeIsTakenInOnce() {
        add(10);
        assertThatThrownBy(() -> add(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verdict(3, 3, Verdict.Kind.SAME, 1)).hasMessageContaining("two nodes");
    }
}
