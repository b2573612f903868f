package org.proviso.core.text.syntax.net;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;

/**
 * The network at work: words to tags, and to a tree by greedy transitions over what two recurrent layers saw of them (after
 * Kiperwasser and Goldberg 2016, https://aclanthology.org/Q16-1023/). Time and memory are linear in the number of words. Safe
 * to share between threads.
 */
public final class Network {
    /** More threads at once than this have arrays made anew each time. */
    private static final int MOST_IDLE = 64;

    private final Choices choices;
    private final Encoder encoder;
    private final BiConsumer<List<String>, Tags> amend;
    private final BlockingQueue<Buffers> idle = new ArrayBlockingQueue<>(MOST_IDLE);

    /** @param amend puts tags of a sentence's words right that can be none of these, before a tree is made */
    public Network(Model model, BiConsumer<List<String>, Tags> amend) {
        this.amend = amend;
        this.choices = Choices.of(model);
        this.encoder = new Encoder(model);
    }

    /** The tags of one sentence. */
    public Tags tag(List<String> forms) {
        Buffers buffers = taken();
        try {
            Tags tags = encoder.tags(encoder.firstLayer(forms, buffers), forms.size());
            amend.accept(forms, tags);
            return tags;
        } finally {
            giveBack(buffers);
        }
    }

    /** What the network says of one sentence. */
    public record Analysis(Tags tags, Arcs arcs) {}

    /** The tags and the tree of one sentence. */
    public Analysis parse(List<String> forms) {
        Buffers buffers = taken();
        try {
            return parse(forms, buffers);
        } finally {
            giveBack(buffers);
        }
    }

    /** Where as many lie there already, these are left to the collector. */
    private void giveBack(Buffers buffers) {
        boolean kept = idle.offer(buffers);
        assert kept || idle.remainingCapacity() == 0;
    }

    private Buffers taken() {
        Buffers known = idle.poll();
        return known == null ? encoder.buffers() : known;
    }

    private Analysis parse(List<String> forms, Buffers buffers) {
        Encoder.Tagged tagged = encoder.tagged(
                encoder.firstLayer(forms, buffers), forms.size(), buffers, tags -> amend.accept(forms, tags));
        Chooser chooser = new Chooser(choices, tagged.slots());
        Configuration state = new Configuration(forms.size());
        while (!state.isDone()) {
            Action action = chooser.action(state);
            int relation = Configuration.NONE;
            if (action != Action.SHIFT) {
                relation = chooser.relation(state.head(action), state.slot(0));
            }
            state.take(action, relation);
        }
        return new Analysis(tagged.tags(), new Arcs(state.heads(), state.relations()));
    }
}
