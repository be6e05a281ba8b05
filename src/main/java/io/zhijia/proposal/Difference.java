package io.zhijia.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one wording changed in the one before: first clause by clause, then, within what changed, character by character.
 * Chinese needs no words for that; Latin words and numbers stay whole.
 */
final class Difference {

    /** Up to where two texts are laid against each other piece by piece; beyond, the one is gone and the other new. */
    private static final long MOST = 4_000_000;

    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？、\\n]*[，。；：！？、\\n]|[^，。；：！？、\\n]+");
    private static final Pattern SIGN = Pattern.compile("[A-Za-z]+|[0-9]+(?:\\.[0-9]+)?|\\X");

    /** What became of a part. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A part of both texts, or of one. */
    record Part(Kind kind, String text) {}

    /** In order; what is gone stands before what came for it. */
    static List<Part> between(String before, String after) {
        var parts = new ArrayList<Part>();
        var gone = new StringBuilder();
        var fresh = new StringBuilder();
        for (var clause : of(pieces(CLAUSE, before), pieces(CLAUSE, after))) {
            switch (clause.kind()) {
                case GONE -> gone.append(clause.text());
                case NEW -> fresh.append(clause.text());
                case SAME -> {
                    closer(gone, fresh, parts);
                    add(parts, clause);
                }
            }
        }
        closer(gone, fresh, parts);
        return List.copyOf(parts);
    }

    private static void closer(StringBuilder gone, StringBuilder fresh, List<Part> parts) {
        of(pieces(SIGN, gone.toString()), pieces(SIGN, fresh.toString())).forEach(part -> add(parts, part));
        gone.setLength(0);
        fresh.setLength(0);
    }

    private static List<String> pieces(Pattern as, String text) {
        return as.matcher(text).results().map(found -> found.group()).toList();
    }

    /** By their longest common subsequence. */
    private static List<Part> of(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return List.of(new Part(Kind.GONE, String.join("", before)), new Part(Kind.NEW, String.join("", after)));
        }
        var common = common(before, after);
        var parts = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                parts.add(new Part(Kind.SAME, before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new Part(Kind.GONE, before.get(i++)));
            } else {
                parts.add(new Part(Kind.NEW, after.get(j++)));
            }
        }
        return parts;
    }

    /** How much is common to what follows from each place on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, Part next) {
        if (!parts.isEmpty() && parts.getLast().kind() == next.kind()) {
            parts.add(new Part(next.kind(), parts.removeLast().text() + next.text()));
        } else if (!next.text().isEmpty()) {
            parts.add(next);
        }
    }

    private Difference() {}
}
