package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.Map;

/** Two people changed the same item: who was first, and where what was typed differs from what is kept now. */
record ItemConflict(String who, String when, List<ItemDifference> differences, Map<MemberId, String> names) {}
