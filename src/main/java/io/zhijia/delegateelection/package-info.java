/**
 * Electing the delegates of a constituency (选区选举代表, BAL-10, CON-06): the notice, the candidates, the papers counted by two,
 * the result by the rule of the region, the review of qualifications, the posting, and the seats.
 *
 * <p>Pages: {@code /congress/elections} with all of them, {@code /congress/elections/{id}} with one, its notice and its result
 * in Word. An election is announced while people are recommended → listed → counted → posted → filed, or it failed and says
 * why. Rules and their arithmetic come from {@code decision}: more than half of all staff of the constituency, in Shanghai
 * two thirds of them taking part and half of them in favor. A posting lasts so many working days, is never shortened, and an
 * objection nobody answered keeps it open. Whoever was elected then sits in {@code congress}. Everybody reads and may object;
 * chair and secretary keep, tellers count. What is due waits on Today; the result goes on record ({@link
 * io.zhijia.delegateelection.DelegatesElected}).
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "congress",
            "decision",
            "document",
            "identity",
            "messaging",
            "planning",
            "refusal",
            "schoolcalendar",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.delegateelection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
