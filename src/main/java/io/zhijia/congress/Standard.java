package io.zhijia.congress;

import io.zhijia.decision.Certainty;

/**
 * The value of a rule, and where it comes from.
 *
 * @param source where it is written: a message key, or in words
 */
record Standard(int value, Certainty certainty, String source) {}
