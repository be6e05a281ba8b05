package io.zhijia.transfer;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import java.util.Map;
import java.util.Set;

/**
 * Who acts where an announcement or the clock completes what an officer, or the union's own rule, decided before; the
 * officer may have left the office since.
 */
final class OnBehalf {

    static final String SILENCE = "到期默许";

    static Actor of(UnionId union, MemberId decided, String name) {
        return new Actor(union, decided, name, Map.of(union.value(), Set.of(Office.SECRETARY)));
    }

    static Actor ofSilence(UnionId union) {
        return of(union, Transfer.NOBODY, SILENCE);
    }

    private OnBehalf() {}
}
