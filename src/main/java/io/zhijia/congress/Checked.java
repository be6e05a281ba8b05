package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * The union looked whether a resolution was really carried out.
 *
 * @param number of the progress it looked into
 */
record Checked(int number, boolean holds, String finding, MemberId by, LocalDate on) {}
