package org.proviso.core.text;

/**
 * A date in the text before it is resolved.
 *
 * @param isWritten its own digits or names say what it is ("July 12"), so that its digits count nothing
 */
record DatePoint(int start, int end, DateMeaning meaning, boolean isWritten) {
    static DatePoint written(int start, int end, DateMeaning meaning) {
        return new DatePoint(start, end, meaning, true);
    }

    static DatePoint relative(int start, int end, DateMeaning meaning) {
        return new DatePoint(start, end, meaning, false);
    }

    DatePoint startingAt(int earlier) {
        return new DatePoint(earlier, end, meaning, isWritten);
    }

    DatePoint with(int laterEnd, DateMeaning other) {
        return new DatePoint(start, laterEnd, other, isWritten);
    }
}
