package org.proviso.core.text.syntax.net;

import java.util.Locale;

/** What the network sees of one word. Each feature's values are listed in the model; a value that is not is unknown. */
public enum Feature {
    /** The form in small letters, digits as 0. */
    WORD(64, 2),
    ENDING_3(24, 3),
    ENDING_2(12, 3),
    OPENING_3(16, 3),
    OPENING_1(8, 3),
    /** The pattern of capitals, small letters, digits and marks: {@code Xxx}, {@code X.X.}, {@code dd,ddd}. */
    SHAPE(12, 3),
    /** The form again, with a vector learnt from unlabelled text and kept as it was. */
    COMPANY(64, 8);

    private static final int LONGEST_SHAPE = 6;
    /** The start of longer forms has to do: nothing that long is a word. */
    private static final int LONGEST_FORM = 60;

    private final int width;
    private final int atLeast;

    Feature(int width, int atLeast) {
        this.width = width;
        this.atLeast = atLeast;
    }

    /** Numbers in the feature's vector. */
    public int width() {
        return width;
    }

    /** How often a value stands in the training text, at least, to have a vector of its own. */
    public int atLeast() {
        return atLeast;
    }

    /** The numbers of a whole word. */
    public static int totalWidth() {
        int total = 0;
        for (Feature feature : values()) {
            total += feature.width;
        }
        return total;
    }

    /**
     * This feature's value.
     *
     * @param normal the form's {@link #normal}
     */
    public String of(String form, String normal) {
        return switch (this) {
            case WORD, COMPANY -> normal;
            case ENDING_3 -> ending(normal, 3);
            case ENDING_2 -> ending(normal, 2);
            case OPENING_3 -> normal.substring(0, Math.min(3, normal.length()));
            case OPENING_1 -> normal.substring(0, Math.min(1, normal.length()));
            case SHAPE -> shape(form);
        };
    }

    private static String ending(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    /** Small letters, straight marks, digits as 0: what hardly matters to grammar is made equal. */
    public static String normal(String form) {
        String lower = (form.length() > LONGEST_FORM ? form.substring(0, LONGEST_FORM) : form).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        boolean number = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = plain(lower.charAt(i));
            number &= c == '0';
            plain.append(c);
        }
        if (number && plain.length() > 2) {
            return plain.length() == 4 ? "0000" : "000";
        }
        String normal = plain.toString();
        return switch (normal) {
            case "''", "``" -> "\"";
            case "---", "----", "-----" -> "--";
            default -> normal;
        };
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '`' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> '0';
            default -> c;
        };
    }

    /** Runs of one kind count twice at most. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder(LONGEST_SHAPE);
        char last = 0;
        int run = 0;
        for (int i = 0; i < form.length() && shape.length() < LONGEST_SHAPE; i++) {
            char kind = kind(form.charAt(i));
            run = kind == last ? run + 1 : 0;
            if (run < 2) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        } else if (Character.isLowerCase(c)) {
            return 'x';
        } else if (Character.isDigit(c)) {
            return 'd';
        }
        return plain(c);
    }
}
