/**
 * Electoral rolls (选民名册): who may vote, as of a day, by constituency.
 *
 * <p>Pages: {@code /members/rolls}, {@code /members/rolls/{id}} with Word and Excel. A roll is open, computed from the
 * register of its day: members in service, neither retired nor reserved (R1.36). Objections are logged and answered; one
 * that is upheld is put right in the register. Then the roll is frozen: numbered, hashed, and kept by policies of the
 * database that let nobody change or delete it. Officers see rolls, chair and secretary keep them.
 *
 * <p>Ballots ask {@link io.zhijia.roll.RollDirectory} who is on a frozen roll, and whether it is still what was frozen.
 */
@ApplicationModule(
        allowedDependencies = {"document", "identity", "membership", "privacy", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
