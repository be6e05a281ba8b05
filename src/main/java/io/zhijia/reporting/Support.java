package io.zhijia.reporting;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reporting.ReportRefusal.AMOUNT_MISSING;
import static io.zhijia.reporting.ReportRefusal.IN_THE_FUTURE;

import io.zhijia.money.Money;
import java.time.LocalDate;

/** Support the union received (党政支持). */
record Support(SupportId id, LocalDate on, Addressee from, Kind kind, String what, Money amount) {

    /** Of what sort. */
    enum Kind {
        /** 领导到场 */
        ATTENDANCE,
        /** 经费 */
        FUNDS,
        /** 场地 */
        ROOMS,
        /** 其他 */
        OTHER;

        /** Message key of its name. */
        String word() {
            return "reporting.support." + name();
        }
    }

    static Support received(LocalDate on, Addressee from, Kind kind, String what, Money amount, LocalDate today) {
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        refuseIf(kind == Kind.FUNDS && amount.fen() <= 0, AMOUNT_MISSING);
        return new Support(SupportId.next(), on, from, kind, what, kind == Kind.FUNDS ? amount : Money.NONE);
    }
}
