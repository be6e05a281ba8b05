package io.zhijia.membership;

/**
 * How many members are in service: neither retired nor reserved, who have no vote (R1.36).
 *
 * @param women how many of them
 */
public record HeadCount(int members, int women) {}
