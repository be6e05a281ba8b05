package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * Whether somebody elected may sit (代表资格审查).
 *
 * @param reason why not; may be empty for whoever passed
 */
record Review(boolean isPassed, String reason, MemberId by, LocalDate on) {}
