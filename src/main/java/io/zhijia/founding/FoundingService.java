package io.zhijia.founding;

import io.zhijia.account.FirstAccount;
import io.zhijia.identity.Actor;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.membership.RegisterService;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a union: all of it or nothing. */
@Service
@Transactional
class FoundingService {

    private final FirstAccount account;
    private final UnionService union;
    private final RegisterService register;
    private final OfficeService offices;
    private final Clock clock;

    FoundingService(
            FirstAccount account, UnionService union, RegisterService register, OfficeService offices, Clock clock) {
        this.account = account;
        this.union = union;
        this.register = register;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The founder acts with the offices that are given to them here.
     *
     * @param oneMore beside unions that are here already; else a second first one is refused
     */
    void found(Actor founder, String name, UnitKind kind, String login, String password, boolean oneMore) {
        if (oneMore) {
            account.openAnother(founder, login, password);
        } else {
            account.open(founder, login, password);
        }
        union.found(founder, name, kind);
        register.joinAsFounder(founder, login);
        founder.offices().getOrDefault(founder.union().value(), Set.<Office>of()).stream()
                .sorted()
                .forEach(office -> offices.appoint(
                        founder, founder.member(), office, founder.union(), Set.of(), LocalDate.now(clock)));
    }
}
