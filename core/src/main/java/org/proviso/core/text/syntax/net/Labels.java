package org.proviso.core.text.syntax.net;

import java.util.List;
import org.proviso.core.text.PartOfSpeech;

/**
 * What the network can say of a word; a label's number is its place in its list.
 *
 * @param relations as CoNLL-U writes them: {@code nsubj:pass}
 */
public record Labels(List<PartOfSpeech> universalTags, List<String> pennTags, List<String> relations) {
    public Labels {
        universalTags = List.copyOf(universalTags);
        pennTags = List.copyOf(pennTags);
        relations = List.copyOf(relations);
    }
}
