package io.zhijia.election;

import io.zhijia.identity.MemberId;

/**
 * Somebody who stands.
 *
 * @param by who recommended them: groups, the committee
 * @param kinship what was declared
 * @param part what groups are to have a fair share (R4.06)
 */
record Candidate(Post post, MemberId member, String name, String by, Kinship kinship, Part part) {

    /** What a candidate is to the unit's principal. */
    enum Kinship {
        NONE,
        PRINCIPAL,
        RELATIVE;

        /** Message key of its name. */
        String word() {
            return "election.kinship." + name();
        }
    }

    /**
     * As whoever recommends them says.
     *
     * @param isFrontline 一线职工
     * @param isModel 劳动模范、先进工作者
     */
    record Part(boolean isFrontline, boolean isModel) {
        static final Part NONE = new Part(false, false);
    }
}
