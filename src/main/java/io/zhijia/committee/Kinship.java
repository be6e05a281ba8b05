package io.zhijia.committee;

/** What somebody declares to be to the unit's principal; close relatives sit in no committee of the union (工会法第十条). */
enum Kinship {
    NONE,
    CLOSE;

    /** Message key of its name. */
    String word() {
        return "committee.relative." + (this == CLOSE);
    }
}
