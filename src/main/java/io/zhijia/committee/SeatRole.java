package io.zhijia.committee;

/** What somebody is in a body. */
enum SeatRole {
    HEAD,
    DEPUTY,
    MEMBER;

    /** Message key of its name: the union's committee has a chair, other bodies have a head. */
    String word(CommitteeKind kind) {
        return "committee.role." + name() + (kind == CommitteeKind.UNION && this != MEMBER ? ".UNION" : "");
    }
}
