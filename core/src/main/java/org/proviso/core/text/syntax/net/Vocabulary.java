package org.proviso.core.text.syntax.net;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known values of something, numbered from 1 in their order; 0 is every other. */
public final class Vocabulary {
    private final List<String> values;
    private final Map<String, Integer> numbers;

    public Vocabulary(List<String> values) {
        this.values = List.copyOf(values);
        this.numbers = HashMap.newHashMap(values.size());
        for (int i = 0; i < values.size(); i++) {
            numbers.put(values.get(i), i + 1);
        }
    }

    /** The value's number; 0 when it is not known. */
    public int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    /** All values, the one numbered 1 first. */
    public List<String> values() {
        return values;
    }

    /** Numbers, 0 among them. */
    public int size() {
        return values.size() + 1;
    }
}
