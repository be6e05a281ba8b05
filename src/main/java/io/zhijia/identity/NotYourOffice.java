package io.zhijia.identity;

import io.zhijia.refusal.Refusal;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says who may take a step to somebody who may not. */
final class NotYourOffice {

    static Refusal to(Permission step) {
        return refusal(step.word(), step.grant().inUnion());
    }

    static Refusal butOneOf(Set<Office> enough) {
        return refusal("identity.step.THIS", enough);
    }

    private static Refusal refusal(String step, Set<Office> enough) {
        return new Refusal(IdentityRefusal.NOT_YOUR_OFFICE, word(step), whoMay(enough));
    }

    private static MessageSourceResolvable whoMay(Set<Office> enough) {
        return enough.equals(Office.OF_THE_UNION)
                ? word("identity.office.ANY")
                : enough.stream()
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
