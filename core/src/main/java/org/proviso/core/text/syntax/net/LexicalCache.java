package org.proviso.core.text.syntax.net;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What was worked out for words, kept while they are in use: two generations, of which the older is given up when the younger
 * is full and words were missed often enough for that to be worth it, so that old memory does not fill with what was given up. Holds
 * at most {@code 2 × generation} words, and a few more while threads race. Safe to share between threads.
 */
final class LexicalCache {
    private final int generation;
    private final int patience;
    private final Function<String, float[][]> work;
    private final AtomicInteger missed = new AtomicInteger();
    private volatile Map<String, float[][]> young = new ConcurrentHashMap<>();
    private volatile Map<String, float[][]> old = new ConcurrentHashMap<>();

    /** @param patience words that are missed before a full generation becomes the old one */
    LexicalCache(int generation, int patience, Function<String, float[][]> work) {
        this.generation = generation;
        this.patience = patience;
        this.work = work;
    }

    float[][] get(String form) {
        float[][] known = young.get(form);
        if (known != null) {
            return known;
        }
        float[][] earlier = old.get(form);
        float[][] value = earlier == null ? work.apply(form) : earlier;
        if (young.size() < generation) {
            young.put(form, value);
        } else if (earlier == null && missed.incrementAndGet() >= patience) {
            missed.set(0);
            old = young;
            young = new ConcurrentHashMap<>();
        }
        return value;
    }
}
