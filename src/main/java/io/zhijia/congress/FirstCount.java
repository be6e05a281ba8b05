package io.zhijia.congress;

import io.zhijia.identity.MemberId;

/** Entered by one person, to be entered once more by another. */
record FirstCount(int item, Count count, MemberId by) {}
