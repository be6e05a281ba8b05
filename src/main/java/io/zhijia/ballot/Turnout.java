package io.zhijia.ballot;

/**
 * How many have a vote, and by which way how many have come for it; never what became of it.
 *
 * @param passes 领票
 * @param papers 发出的纸质票
 */
record Turnout(int entitled, int passes, int papers) {

    /** 发出 */
    int issued() {
        return passes + papers;
    }

    /**
     * Each way is counted and told for itself: few papers of one say how these few voted, however many came the other way.
     *
     * @param phones papers in the box
     */
    boolean tellsOfFew(int phones, int few) {
        return phones + papers < few || (phones > 0 && phones < few) || (papers > 0 && papers < few);
    }
}
