package io.zhijia.consent;

import org.jspecify.annotations.Nullable;

/**
 * One purpose as it stands for one person.
 *
 * @param open their latest consent that was not withdrawn; null if there is none
 * @param isGood whether it holds today; if not, it was to words that no longer count
 */
record PurposeLine(
        Purpose purpose, PurposeText text, @Nullable Consent open, boolean isGood) {}
