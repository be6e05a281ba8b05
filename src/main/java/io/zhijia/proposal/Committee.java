package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who sits at the table where proposals are screened and given to departments, for what they are to be told. */
@Component
class Committee {

    private final OfficeService offices;

    Committee(OfficeService offices) {
        this.offices = offices;
    }

    /** Each once, whatever offices they hold on that day. */
    Stream<MemberId> members(WithinUnion by, LocalDate day) {
        var screens = ProposalPermission.SCREEN_PROPOSALS.grant().inUnion();
        return offices.all(by).stream()
                .filter(held -> screens.contains(held.office())
                        && held.body().equals(by.union().value())
                        && held.isHeldOn(day))
                .map(OfficeHolding::member)
                .distinct();
    }
}
