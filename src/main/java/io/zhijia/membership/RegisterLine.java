package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param maskedPhone 138****1234: enough to recognize, not enough to call
 */
record RegisterLine(
        MemberId id,
        String number,
        String name,
        Sex sex,
        String maskedPhone,
        @Nullable UUID department,
        @Nullable UUID unionGroup,
        LocalDate joinedOn,
        @Nullable LocalDate retiredOn,
        @Nullable LocalDate reservedOn,
        @Nullable LocalDate endedOn,
        @Nullable FactKind endedHow) {

    /** The same with nothing by which somebody else could tell who it is. */
    RegisterLine unnamed(UnaryOperator<String> cover) {
        return new RegisterLine(
                id,
                "",
                cover.apply(name),
                sex,
                "",
                department,
                unionGroup,
                joinedOn,
                retiredOn,
                reservedOn,
                endedOn,
                endedHow);
    }

    /** Since when it stands so; null while in service. */
    @Nullable LocalDate standingSince() {
        return endedOn != null ? endedOn : retiredOn != null ? retiredOn : reservedOn;
    }

    /** Message key of where the membership stands. */
    String standing() {
        return endedHow != null
                ? endedHow.word()
                : retiredOn != null
                        ? "membership.retired"
                        : reservedOn != null ? "membership.reserved" : "membership.inService";
    }
}
