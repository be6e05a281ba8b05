package io.zhijia.archive;

import io.zhijia.identity.MemberId;

/**
 * That a piece of work is announced once more with other figures: its entry is corrected, and keeps what it said.
 *
 * @param number higher with each telling; one that is not higher than what was heard before changes nothing
 * @param why it is told again
 * @param by who says so, with {@code name} as it is today
 */
public record Retelling(int number, String why, MemberId by, String name) {}
