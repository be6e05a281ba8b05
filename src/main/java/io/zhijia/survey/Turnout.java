package io.zhijia.survey;

/**
 * How many were asked and how many answered.
 *
 * @param members on the roll
 * @param took of these took a code or answered
 * @param slips printed
 * @param returned answers
 */
record Turnout(int members, int took, int slips, int returned) {

    int sent() {
        return members + slips;
    }

    /** In per cent, half up to a whole one. */
    int percent() {
        return sent() == 0 ? 0 : Math.round(returned * 100f / sent());
    }

    boolean isComplete() {
        return sent() > 0 && returned >= sent();
    }
}
