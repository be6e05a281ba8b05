package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;

/**
 * An item put on the agenda after the sitting had adopted it (临时增加的议题).
 *
 * @param agreed who agreed to it: the presidium (主席团), or the sitting by a vote
 */
record LateItem(int item, String agreed, MemberId by, LocalDateTime at) {}
