package io.zhijia.decision;

/**
 * What came of a count, with the arithmetic that shows it.
 *
 * @param base how many the share is taken of
 * @param needed the smallest number that would be enough
 * @param got how many there were
 */
public record Verdict(DecisionRule rule, int base, int needed, int got) {

    public boolean isMet() {
        return got >= needed;
    }

    /** Message key of the sentence for people who came; see {@link #facts}. */
    public String wordOfPeople() {
        return isMet() ? "decision.people.enough" : "decision.people.short";
    }

    /** Message key of the sentence for votes; see {@link #facts}. */
    public String wordOfVotes() {
        return isMet() ? "decision.votes.passed" : "decision.votes.failed";
    }

    /**
     * For either sentence.
     *
     * @param baseName the base in words
     * @param shareName the share in words
     */
    public Object[] facts(String baseName, String shareName) {
        return new Object[] {baseName, base, shareName, needed, got};
    }
}
