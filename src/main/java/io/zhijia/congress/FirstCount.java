package io.zhijia.congress;

import io.zhijia.identity.MemberId;

/**
 * Entered by one person, to be entered once more by another.
 *
 * @param openly why hands were counted of a matter of interest; empty otherwise
 */
record FirstCount(int item, Count count, MemberId by, String openly) {}
