package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.GRANT_AS_IT_IS;
import static io.zhijia.identity.IdentityRefusal.GRANT_DECISION_MISSING;
import static io.zhijia.identity.IdentityRefusal.GRANT_FIXED;
import static io.zhijia.identity.IdentityRefusal.GRANT_IN_A_GROUP;
import static io.zhijia.identity.IdentityRefusal.GRANT_OF_THE_CHAIR;
import static io.zhijia.identity.IdentityRefusal.GRANT_TO_LOOK_ONLY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * Where a union differs from what the program gives (本会的调整): one office may take one step more, or one less.
 *
 * @param step message key of the step
 * @param given whether it is given; else it is taken away
 * @param decision number or date of the decision behind it
 * @param by name of whoever entered it
 */
public record OwnGrant(
        UnionId union, String step, Office office, boolean given, String decision, String by, LocalDate on) {

    /** Refuses what no union may settle for itself, and what would change nothing. */
    static OwnGrant checked(Actor actor, Permission step, Office office, boolean given, String decision, LocalDate on) {
        refuseIf(!step.mayDiffer(), GRANT_FIXED);
        refuseIf(office == Office.CHAIR, GRANT_OF_THE_CHAIR);
        refuseIf(office == Office.GROUP_LEADER, GRANT_IN_A_GROUP);
        refuseIf(given && Office.OF_VIEWERS.contains(office) && !step.isLooking(), GRANT_TO_LOOK_ONLY);
        refuseIf(step.grant().inUnion().contains(office) == given, GRANT_AS_IT_IS);
        refuseIf(decision.strip().length() < 2, GRANT_DECISION_MISSING);
        return new OwnGrant(actor.union(), step.word(), office, given, decision.strip(), actor.signature(), on);
    }
}
