package io.zhijia.fileset;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** That a part does not apply this year (不适用), and why. */
record Waiver(String reason, MemberId by, LocalDate on) {}
