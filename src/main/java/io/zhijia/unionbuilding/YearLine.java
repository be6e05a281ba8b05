package io.zhijia.unionbuilding;

/** One year on the page: what was meant and what came of it. */
record YearLine(YearTarget target, Achieved achieved) {

    boolean isSet() {
        return target.unions() > 0 || target.members() > 0;
    }

    boolean isReached() {
        return achieved.unions() >= target.unions() && achieved.members() >= target.members();
    }
}
