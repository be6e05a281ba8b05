package io.zhijia.planreader;

/**
 * A heading, or a numbered point of the prose (措施), with all that stands under it.
 *
 * @param level 1 for the uppermost of its plan
 * @param heading with its number, without closing punctuation
 */
public record ReadSection(int level, String heading, int from, int to) {}
