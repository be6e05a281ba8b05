package io.zhijia.election;

import io.zhijia.identity.MemberId;

/**
 * Somebody who stands.
 *
 * @param by who recommended them: groups, the committee
 * @param kinship what was declared
 */
record Candidate(Post post, MemberId member, String name, String by, Kinship kinship) {

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
}
