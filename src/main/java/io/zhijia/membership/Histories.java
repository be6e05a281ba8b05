package io.zhijia.membership;

import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** Whether facts about a membership can all be true. */
public final class Histories {

    /** Name of the reason why they cannot; none if they can. */
    public static Optional<String> mistake(List<MembershipFact> facts) {
        try {
            Standings.of(facts);
            return Optional.empty();
        } catch (Refusal no) {
            return Optional.of(no.reason().name());
        }
    }

    private Histories() {}
}
