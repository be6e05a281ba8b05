package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;

/** Counted by one person, to be counted once more by another, who does not see it. */
record FirstCount(Papers papers, MemberId by) {}
