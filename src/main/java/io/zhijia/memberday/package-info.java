/**
 * People's days (会员的日子): birthdays, years of service that are celebrated, the legal retirement age ahead.
 *
 * <p>Pages: {@code /members/days} (a month of them; Excel) and {@code /members/days/rules} (which years are celebrated, and
 * the steps by which the retirement age rises). The month calendar and 今天 show them too. Officers are told of everybody,
 * a group leader of the group, everybody else of themselves; the union's calendar address for telephones never has them.
 *
 * <p>A day of retirement is a proposal worked out from birth, sex and post: whether and when somebody retires is entered in
 * the register by a person. The rules are data of the union, kept by chair and secretary. No states, no events.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "identity",
            "memberfile",
            "membership",
            "messaging",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.memberday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
