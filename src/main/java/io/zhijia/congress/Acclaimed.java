package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;

/**
 * An item nobody objected to (无异议鼓掌通过): nobody was counted, only who was there.
 *
 * @param entitled 应到
 * @param present 实到
 */
record Acclaimed(int item, int entitled, int present, MemberId by, LocalDateTime at) {}
