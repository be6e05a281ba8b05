package io.zhijia.committee;

/** What somebody is in a body, the highest first. */
enum SeatRole {
    HEAD,
    DEPUTY,
    /** 常务委员 */
    STANDING,
    MEMBER;

    /** Whether the law guards this seat until the end of the term (工会法第十八条). */
    boolean leads() {
        return this == HEAD || this == DEPUTY;
    }

    /** Message key of its name: the union's committee has a chair, other bodies have a head. */
    String word(CommitteeKind kind) {
        return "committee.role." + name() + (kind == CommitteeKind.UNION && leads() ? ".UNION" : "");
    }
}
