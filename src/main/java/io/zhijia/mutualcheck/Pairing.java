package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.CHECKED_TWICE;
import static io.zhijia.mutualcheck.MutualCheckRefusal.CHECKS_ITSELF;
import static io.zhijia.mutualcheck.MutualCheckRefusal.EACH_OTHER;
import static io.zhijia.mutualcheck.MutualCheckRefusal.TOO_FEW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who checks whom. */
record Pairing(Map<UnionId, UnionId> checks) {

    private static final int FEWEST = 3;

    /** In a ring: each the next one, the last the first. */
    static Pairing ring(List<UnionId> unions) {
        var checks = new LinkedHashMap<UnionId, UnionId>();
        for (int at = 0; at < unions.size(); at++) {
            checks.put(unions.get(at), unions.get((at + 1) % unions.size()));
        }
        return new Pairing(checks);
    }

    /** Nobody themselves, nobody the one that checks them, nobody checked by two. */
    Pairing mustBeFair(Map<UnionId, String> names) {
        refuseIf(checks.size() < FEWEST, TOO_FEW, FEWEST);
        var seen = new HashSet<UnionId>();
        checks.forEach((checker, checked) -> {
            refuseIf(checker.equals(checked), CHECKS_ITSELF, names.getOrDefault(checker, ""));
            refuseIf(!seen.add(checked), CHECKED_TWICE, names.getOrDefault(checked, ""));
            refuseIf(
                    checker.equals(checks.get(checked)),
                    EACH_OTHER,
                    names.getOrDefault(checker, ""),
                    names.getOrDefault(checked, ""));
        });
        return this;
    }
}
