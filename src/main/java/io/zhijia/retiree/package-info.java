/**
 * The register of retirees (离退休人员) and the yearly check of what it says (信息核对).
 *
 * <p>Pages: {@code /members/retirees} (a list as of a day; Excel), {@code /members/retirees/{member}} (one card),
 * {@code /members/retirees/coming} (who reaches the legal age, to be confirmed by a person), {@code /members/retirees/checks}
 * and below: one check for each year, its progress, and a page for the phone for each person on it. Who is retired since
 * when and in which group is the register's; a card adds what only retirees have. Address, telephone, relative, health-care
 * level and allowances are sealed and open to those who say what for, which the person sees.
 *
 * <p>Somebody on a check: not asked yet → unchanged, moved, not reached or said to have died; can be answered anew until the
 * check is closed. A death is never entered from here, it waits for chair and secretary. Leaders see their own group,
 * contact persons their own people. Announces {@link io.zhijia.retiree.RetireesChecked}.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "memberday",
            "membership",
            "messaging",
            "planning",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.retiree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
