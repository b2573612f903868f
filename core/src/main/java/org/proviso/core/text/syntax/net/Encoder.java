package org.proviso.core.text.syntax.net;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** From words to what the two recurrent layers see of each, and to tags on the way. Safe to share between threads. */
final class Encoder {
    /** Words whose products are kept a generation: 6 KB each. */
    private static final int CACHED = 4_096;
    /** Words that are worked out in vain before others make room: about two million words of text. */
    private static final int PATIENCE = 100_000;
    /** Of one word: one for each slot, one as head and one as dependent. */
    static final int SHARES = Configuration.SLOTS + 2;

    private static final float[] NOTHING = {};

    private final Model model;
    private final Sizes sizes;
    private final Recurrence first;
    private final Recurrence second;
    private final float[][] wordRows;
    private final float[][] lexicalRows;
    private final float[][] tagRows;
    private final float[][] secondRows;
    private final float[] secondBias;
    private final float[][] universalRows;
    private final float[][] pennRows;
    private final float[][] slotRows;
    private final float[] before;
    private final float[] behind;
    private final LexicalCache cache = new LexicalCache(CACHED, PATIENCE, this::lexical);

    Encoder(Model model) {
        this.model = model;
        this.sizes = model.sizes();
        this.first = new Recurrence(sizes.hidden(), Recurrence.FIRST_BLOCKS, model.get(Part.FIRST_PEEPHOLE));
        this.second = new Recurrence(sizes.hidden(), Recurrence.SECOND_BLOCKS, model.get(Part.SECOND_PEEPHOLE));
        this.wordRows = model.get(Part.WORD).apart();
        this.lexicalRows = sideBySide(
                        List.of(model.get(Part.INPUT), model.get(Part.INPUT_BEFORE), model.get(Part.INPUT_BEHIND)))
                .apart();
        this.tagRows = model.get(Part.TAG).apart();
        this.secondRows = lengthened(
                sideBySide(List.of(model.get(Part.SECOND), model.get(Part.TAG))).apart());
        this.secondBias = sideBySide(List.of(model.get(Part.SECOND_BIAS), model.get(Part.TAG_BIAS)))
                .values();
        this.universalRows = model.get(Part.UNIVERSAL_TAG).apart();
        this.pennRows = model.get(Part.PENN_TAG).apart();
        this.slotRows = model.get(Part.SLOT).apart();
        this.before = edge(0, Part.INPUT_BEFORE);
        this.behind = edge(1, Part.INPUT_BEHIND);
    }

    private static Tensor sideBySide(List<Tensor> parts) {
        Tensor whole = new Tensor(
                parts.getFirst().rows(),
                parts.stream().mapToInt(Tensor::columns).sum());
        int at = 0;
        for (Tensor part : parts) {
            for (int row = 0; row < part.rows(); row++) {
                System.arraycopy(part.values(), part.row(row), whole.values(), whole.row(row) + at, part.columns());
            }
            at += part.columns();
        }
        return whole;
    }

    private static float[][] lengthened(float[][] rows) {
        float[][] longer = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            longer[row] = Arrays.copyOf(rows[row], Buffers.even(rows[row].length));
        }
        return longer;
    }

    /** Room for sentences of one thread. */
    Buffers buffers() {
        return new Buffers(sizes, first, second);
    }

    /** What an edge of the sentence adds to the word beside it. */
    private float[] edge(int which, Part part) {
        int width = sizes.word();
        float[] sum = new float[sizes.columns(part)];
        float[] edge = Arrays.copyOfRange(model.get(Part.EDGE).values(), which * width, (which + 1) * width);
        Kernels.addProduct(edge, 1, model.get(part), sum);
        return sum;
    }

    /** What a word brings: to itself, forward and backward, to the word behind it (forward), to the word before it (backward). */
    private float[][] lexical(String form) {
        float[] features = new float[Feature.totalWidth()];
        String normal = Feature.normal(form);
        int at = 0;
        for (Feature feature : Feature.values()) {
            Tensor vectors = model.vectors(feature);
            int row = model.vocabulary(feature).number(feature.of(form, normal));
            System.arraycopy(vectors.values(), vectors.row(row), features, at, feature.width());
            at += feature.width();
        }
        float[] word = model.get(Part.WORD_BIAS).values().clone();
        Kernels.addProduct(features, wordRows, word);
        Kernels.squash(word);
        float[] product = Arrays.copyOf(model.get(Part.INPUT_BIAS).values(), lexicalRows[0].length);
        Kernels.addProduct(word, lexicalRows, product);
        return new Tensor(4, product.length / 4, product).apart();
    }

    /** What the first layer shows of each word, {@code 2 × hidden} numbers; in the buffers. */
    float[] firstLayer(List<String> forms, Buffers buffers) {
        int words = forms.size();
        buffers.makeRoom(words);
        float[][][] brought = new float[words][][];
        for (int i = 0; i < words; i++) {
            brought[i] = cache.get(forms.get(i));
        }
        float[] forward = new float[before.length];
        float[] backward = new float[behind.length];
        Recurrence.Input input = new Recurrence.Input(
                words,
                i -> Kernels.sum(brought[i][0], i == 0 ? before : brought[i - 1][2], forward),
                i -> Kernels.sum(brought[i][1], i + 1 == words ? behind : brought[i + 1][3], backward),
                0,
                NOTHING);
        first.read(input, buffers.firstStep(), buffers.first());
        return buffers.first();
    }

    /** The likeliest tags. */
    Tags tags(float[] firstLayer, int words) {
        float[][] scores = new float[words][];
        for (int i = 0; i < words; i++) {
            scores[i] = model.get(Part.TAG_BIAS).values().clone();
        }
        Kernels.addProduct(firstLayer, tagRows, scores, words);
        return highest(scores, words, 0);
    }

    /** @param from where in each row the scores begin */
    private Tags highest(float[][] scores, int words, int from) {
        int[] universal = new int[words];
        int[] penn = new int[words];
        for (int i = 0; i < words; i++) {
            universal[i] = Kernels.highest(scores[i], from, sizes.universalTags());
            penn[i] = Kernels.highest(scores[i], from + sizes.universalTags(), sizes.pennTags());
        }
        return new Tags(universal, penn, scores, from + sizes.universalTags());
    }

    /**
     * What the words bring to a tree. It lies in buffers, and holds until the next sentence is worked out there.
     *
     * @param slots each word's shares in the choice of actions and relations, as {@link Part#SLOT} says: an array for each
     */
    @SuppressWarnings("ArrayRecordComponent") // as in Tags
    record Tagged(Tags tags, float[][] slots) {}

    /**
     * The same tags, and what follows from them. One product makes the scores and the sums: few columns alone cost almost as much.
     *
     * @param firstLayer in the same buffers
     * @param amend puts tags right before anything follows from them
     */
    Tagged tagged(float[] firstLayer, int words, Buffers buffers, Consumer<Tags> amend) {
        float[][] input = buffers.sums();
        for (int i = 0; i < words; i++) {
            System.arraycopy(secondBias, 0, input[i], 0, secondBias.length);
        }
        Kernels.addProduct(firstLayer, secondRows, input, words);
        Tags tags = highest(input, words, sizes.columns(Part.SECOND));
        amend.accept(tags);
        for (int i = 0; i < words; i++) {
            Kernels.addTwo(universalRows[tags.universal()[i]], pennRows[tags.penn()[i]], input[i]);
        }
        second.read(second.of(input, words, firstLayer), buffers.secondStep(), buffers.second());
        float[][] products = buffers.products();
        for (int i = 0; i < words; i++) {
            Arrays.fill(products[i], 0);
        }
        Kernels.addProduct(buffers.second(), slotRows, products, words);
        part(products, words, buffers.shares());
        return new Tagged(tags, buffers.shares());
    }

    private static void part(float[][] products, int words, float[][] shares) {
        int at = 0;
        for (int i = 0; i < words * SHARES; i++) {
            at = i % SHARES == 0 ? 0 : at;
            System.arraycopy(products[i / SHARES], at, shares[i], 0, shares[i].length);
            at += shares[i].length;
        }
    }
}
