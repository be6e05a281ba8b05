package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Map;

/** What delegates proposed, told by whoever keeps proposals: the assembly knows nothing of them. */
public interface DelegateProposals {

    /** How many somebody stands under, and how many they seconded. */
    record Written(int proposed, int seconded) {

        public static final Written NOTHING = new Written(0, 0);
    }

    /** Sent in between these days, both with them; whoever did nothing is not among them. */
    Map<MemberId, Written> between(WithinUnion by, LocalDate first, LocalDate last);
}
