package org.proviso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lines for people that fit on one screen: a head, sections of at most so many things, and at the foot how to see the rest. */
final class OneScreen {
    /** What a terminal of common height shows at once, with the command above it and the prompt below. */
    static final int HEIGHT = 40;

    private final List<String> head = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();

    /** @param led what stands above all: that an id leads elsewhere */
    OneScreen(Optional<String> led) {
        led.ifPresent(words -> {
            head(words);
            head.add("");
        });
    }

    void head(String words) {
        head.addAll(Words.hanging(words, 0, EntryText.WIDEST));
    }

    void foot(String words) {
        foot.addAll(Words.hanging(words, 0, EntryText.WIDEST));
    }

    /** Things in their order, as many as are wanted and fit, and how many more there are; nothing where there are none. */
    void section(String title, List<List<String>> things, int most) {
        List<List<String>> shown = new ArrayList<>();
        int room = room() - 2;
        for (List<String> thing : things.stream().limit(most).toList()) {
            room -= thing.size();
            if (room < 0) {
                break;
            }
            shown.add(thing);
        }
        if (!shown.isEmpty()) {
            int more = things.size() - shown.size();
            sections.add(title + (more > 0 ? " (" + shown.size() + " of " + things.size() + ")" : ""));
            shown.forEach(sections::addAll);
        }
    }

    /**
     * What stands before all sections: as many things as fit.
     *
     * @param things the most important first
     * @param order in which they are printed
     * @param spared lines that are left for others
     * @return those that are shown
     */
    <T> List<T> most(String title, List<T> things, Function<T, List<String>> words, Comparator<T> order, int spared) {
        List<T> shown = new ArrayList<>();
        int room = room() - 2 - spared;
        for (T thing : things) {
            room -= words.apply(thing).size();
            if (room < 0) {
                break;
            }
            shown.add(thing);
        }
        if (!shown.isEmpty()) {
            first.add(title + (shown.size() < things.size() ? " (" + shown.size() + " of " + things.size() + ")" : ""));
            shown.sort(order);
            shown.forEach(thing -> first.addAll(words.apply(thing)));
        }
        return shown;
    }

    private int room() {
        return HEIGHT - head.size() - first.size() - sections.size() - foot.size() - 1;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head);
        lines.addAll(first);
        lines.addAll(sections);
        lines.add("");
        lines.addAll(foot);
        return lines;
    }
}
