package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * A step that was done.
 *
 * @param note where it can be read, or what was settled; may be empty
 */
record Prepared(PreparationStep step, LocalDate on, MemberId by, String note) {}
