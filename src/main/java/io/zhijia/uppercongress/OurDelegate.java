package io.zhijia.uppercongress;

import io.zhijia.identity.MemberId;

/**
 * One of ours there.
 *
 * @param votes with how many; none if nominated
 */
record OurDelegate(MemberId member, int votes) {}
