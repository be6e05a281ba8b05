package io.zhijia.membership;

import io.zhijia.identity.MemberId;

/**
 * Two entries of the register that may be one person.
 *
 * @param likeness message key of what they have in common
 */
public record Twin(MemberId one, MemberId other, String likeness) {}
