package io.zhijia.decision;

/**
 * What was counted, for one question.
 *
 * @param entitled all who have a vote in this body, whether they came or not
 * @param present those who were there
 * @param returned papers that came back, or hands that were raised for, against or to abstain
 * @param valid those of them that count
 * @param inFavor those of them in favor
 */
public record Tally(int entitled, int present, int returned, int valid, int inFavor) {

    public Tally {
        if (inFavor < 0 || valid < inFavor || returned < valid || present < returned || entitled < present) {
            throw new IllegalArgumentException(
                    "Not a count: %d entitled, %d present, %d returned, %d valid, %d in favor"
                            .formatted(entitled, present, returned, valid, inFavor));
        }
    }

    /** Whether somebody came, of those who are entitled; nobody is asked anything yet. */
    public static Tally attendance(int entitled, int present) {
        return new Tally(entitled, present, present, present, present);
    }

    int of(Base base) {
        return switch (base) {
            case ALL_MEMBERS, ALL_DELEGATES, CONSTITUENCY, ENTITLED -> entitled;
            case PRESENT -> present;
            case RETURNED -> returned;
            case VALID -> valid;
        };
    }
}
