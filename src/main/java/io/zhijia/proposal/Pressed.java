package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * That somebody was urged about a case, or it was reported upward, as its page and its paper tell it.
 *
 * @param facts what the words say in their gaps
 * @param reply what was said to it; empty for none
 */
record Pressed(LocalDate on, String word, List<Object> facts, String reply) {}
