package org.proviso.core.text.syntax.net;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for words, kept while they are in use: two generations, of which the older is given up when the younger
 * is full. Holds at most {@code 2 × generation} words, and a few more while threads race. Safe to share between threads.
 */
final class LexicalCache {
    private final int generation;
    private final Function<String, float[][]> work;
    private volatile Map<String, float[][]> young = new ConcurrentHashMap<>();
    private volatile Map<String, float[][]> old = new ConcurrentHashMap<>();

    LexicalCache(int generation, Function<String, float[][]> work) {
        this.generation = generation;
        this.work = work;
    }

    float[][] get(String form) {
        float[][] known = young.get(form);
        if (known != null) {
            return known;
        }
        float[][] earlier = old.get(form);
        float[][] value = earlier == null ? work.apply(form) : earlier;
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(form, value);
        return value;
    }
}
