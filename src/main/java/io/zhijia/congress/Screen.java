package io.zhijia.congress;

/**
 * What the wall of the hall shows.
 *
 * @param item of the agenda, the one that is dealt with; 0 before the first
 * @param minutes how long one may speak
 * @param page of its paper, from 1
 */
record Screen(Shows shows, int item, int minutes, int page) {

    static final Screen AT_FIRST = new Screen(Shows.TITLE, 0, 5, 1);

    /** What it can show. */
    enum Shows {
        /** 会标 */
        TITLE,
        /** 签到码 */
        CHECK_IN,
        /** 议程 */
        AGENDA,
        /** 当前议题、发言人 */
        ITEM,
        /** 议题材料的正文 */
        PAPER,
        /** 到会人数 */
        QUORUM,
        /** 表决结果 */
        RESULT,
        /** 黑屏 */
        BLANK;

        /** Message key of its name. */
        String word() {
            return "congress.shows." + name();
        }
    }

    Screen showing(Shows what) {
        return new Screen(what, item, minutes, 1);
    }

    Screen at(int number) {
        return new Screen(Shows.ITEM, number, minutes, 1);
    }

    Screen limitedTo(int most) {
        return new Screen(shows, item, most, page);
    }

    /** Forward or back, as far as there are pages. */
    Screen turned(int by, int pages) {
        return new Screen(shows, item, minutes, Math.clamp(page + (long) by, 1, Math.max(1, pages)));
    }
}
