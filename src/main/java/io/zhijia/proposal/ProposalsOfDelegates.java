package io.zhijia.proposal;

import io.zhijia.congress.DelegateProposals;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the assembly how much its delegates proposed and seconded. */
@Service
@Transactional(readOnly = true)
class ProposalsOfDelegates implements DelegateProposals {

    private final WrittenBy written;

    ProposalsOfDelegates(WrittenBy written) {
        this.written = written;
    }

    @Override
    public Map<MemberId, Written> between(WithinUnion by, LocalDate first, LocalDate last) {
        return written.between(by.union(), first, last);
    }
}
