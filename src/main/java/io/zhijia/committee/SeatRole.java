package io.zhijia.committee;

/** What somebody is in a body. */
enum SeatRole {
    HEAD,
    DEPUTY,
    MEMBER;

    /** Message key of its name. */
    String word() {
        return "committee.role." + name();
    }
}
