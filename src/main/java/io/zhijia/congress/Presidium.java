package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who presides over the staff's assembly (主席团): whom other modules tell what it has to know. */
@Service
@Transactional(readOnly = true)
public class Presidium {

    private final PresidiumSeats seats;

    Presidium(PresidiumSeats seats) {
        this.seats = seats;
    }

    /** Everybody in it on that day: of the whole term, else of the latest sitting that has one; empty where there is none. */
    public Set<MemberId> on(WithinUnion by, LocalDate day) {
        return seats.on(by.union(), day);
    }
}
