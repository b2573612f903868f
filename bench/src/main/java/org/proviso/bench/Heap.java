package org.proviso.bench;

/** Memory of this virtual machine. */
final class Heap {
    private static final int COLLECTIONS = 3;
    private static final double MEGABYTE = 1 << 20;

    private Heap() {}

    /** What lives on the heap after garbage is collected, in MB. */
    static double liveMegabytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
