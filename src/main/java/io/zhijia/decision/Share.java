package io.zhijia.decision;

/**
 * A share of a number of people or papers, in whole numbers: two thirds or more, more than half (民法典第一千二百五十九条：以上
 * 包括本数，超过不包括本数).
 *
 * @param comparison whether the share itself is enough
 */
public record Share(Comparison comparison, int numerator, int denominator) {

    /** 半数以上：the half is enough. */
    public static final Share HALF_OR_MORE = atLeast(1, 2);

    /** 过半数：the half is not enough. */
    public static final Share MORE_THAN_HALF = moreThan(1, 2);

    /** 三分之二以上 */
    public static final Share TWO_THIRDS = atLeast(2, 3);

    /** 四分之三以上 */
    public static final Share THREE_QUARTERS = atLeast(3, 4);

    /** 以上 and 超过 are two different things. */
    public enum Comparison {
        /** 以上，含本数 */
        AT_LEAST,
        /** 超过，不含本数 */
        MORE_THAN
    }

    public Share {
        if (numerator < 1
                || denominator < numerator
                || (comparison == Comparison.MORE_THAN && numerator == denominator)) {
            throw new IllegalArgumentException(comparison + " " + numerator + "/" + denominator + " can never be met");
        }
    }

    public static Share atLeast(int numerator, int denominator) {
        return new Share(Comparison.AT_LEAST, numerator, denominator);
    }

    public static Share moreThan(int numerator, int denominator) {
        return new Share(Comparison.MORE_THAN, numerator, denominator);
    }

    /**
     * The smallest number that is enough.
     *
     * @param base how many there are in all; of nobody one is needed, so that nobody decides nothing
     */
    public int needed(int base) {
        var parts = Math.multiplyExact((long) base, numerator);
        var whole = parts / denominator;
        var enough = comparison == Comparison.AT_LEAST && parts % denominator == 0 ? whole : whole + 1;
        return Math.toIntExact(Math.max(1, enough));
    }

    public boolean isMetBy(int number, int base) {
        return number >= needed(base);
    }

    /** Message key of how it is read: {@code {0}} of {@code {1}} parts. */
    public String word() {
        return "decision.share." + comparison;
    }
}
