/**
 * One person whom the register has twice (重复登记的合并).
 *
 * <p>Pages: {@code /members/duplicates} (pairs that look like one person; what was merged and can be undone),
 * {@code /members/duplicates/comparison}. Field by field the secretary chooses which entry is right; dated facts of both
 * are kept. The other entry leaves every list but is not deleted: its address leads to the kept one.
 *
 * <p>What other modules hold about the person follows in the same transaction: they name their columns as
 * {@code identity.PersonColumns}. For 30 days it can be undone, and every row goes back from where it came; then the
 * sealed copy of both entries is forgotten. Chair and secretary do it, and it is written in the log.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "identity",
            "memberfile",
            "membership",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.membermerge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
