package io.zhijia.framework;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** When a framework got the strands of a version. */
record Change(int version, LocalDate on, MemberId by) {}
