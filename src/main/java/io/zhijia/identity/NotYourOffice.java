package io.zhijia.identity;

import io.zhijia.refusal.Refusal;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says who may take a step to somebody who may not. */
final class NotYourOffice {

    static Refusal to(Permission step, Grant here) {
        return new Refusal(IdentityRefusal.NOT_YOUR_OFFICE, word(step.word()), whoMay(here));
    }

    private static MessageSourceResolvable whoMay(Grant grant) {
        return grant.isToAnyOfficer()
                ? word("identity.office.ANY")
                : grant.inUnion().stream()
                        .sorted()
                        .map(office -> word(office.word()))
                        .reduce((before, next) -> word("identity.office.or", before, next))
                        .orElseThrow();
    }

    private static MessageSourceResolvable word(String key, Object... facts) {
        return new DefaultMessageSourceResolvable(new String[] {key}, facts);
    }

    private NotYourOffice() {}
}
