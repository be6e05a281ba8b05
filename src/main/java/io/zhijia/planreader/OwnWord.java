package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;

/**
 * Words by which a union files its own work, whatever the usual rules say (PLN-17).
 *
 * @param words as people write them
 */
public record OwnWord(String words, WorkArea area, LaunchKind launch) {}
