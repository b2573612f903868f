package org.proviso.core.text.syntax.net;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The network at work: words to tags, and to a tree by greedy transitions over what two recurrent layers saw of them (after
 * Kiperwasser and Goldberg 2016, https://aclanthology.org/Q16-1023/). Time and memory are linear in the number of words. Safe
 * to share between threads.
 */
public final class Network {
    private final Choices choices;
    private final Encoder encoder;
    private final BiConsumer<List<String>, Tags> amend;

    /** @param amend puts tags of a sentence's words right that can be none of these, before a tree is made */
    public Network(Model model, BiConsumer<List<String>, Tags> amend) {
        this.amend = amend;
        this.choices = Choices.of(model);
        this.encoder = new Encoder(model);
    }

    /** The tags of one sentence. */
    public Tags tag(List<String> forms) {
        Tags tags = encoder.tags(encoder.firstLayer(forms), forms.size());
        amend.accept(forms, tags);
        return tags;
    }

    /** What the network says of one sentence. */
    public record Analysis(Tags tags, Arcs arcs) {}

    /** The tags and the tree of one sentence. */
    public Analysis parse(List<String> forms) {
        Encoder.Tagged tagged =
                encoder.tagged(encoder.firstLayer(forms), forms.size(), tags -> amend.accept(forms, tags));
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
