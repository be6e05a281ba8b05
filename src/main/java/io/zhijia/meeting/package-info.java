/**
 * Meetings (会议): notice, agenda, sign-in, minutes, decisions that become tasks.
 *
 * <p>Launched from the plan or prepared by hand. States: planned → noticed → held → filed, or cancelled with a reason.
 * At meetings of the kinds that ask for it every group says who is ill and who is in trouble, or that nobody is, before
 * the minutes can be closed; what they say only officers read, and it is in no paper. Decisions are numbered by union
 * and year without gaps; how often each kind is held is the union's to decide,
 * and a term does not end without a joint meeting unnoticed; what is decided between two sittings of the congress is
 * flagged to go before the next one. Pages: {@code /meetings}, {@code
 * /meetings/new}, {@code /meetings/decisions}, {@code /meetings/cadence}, {@code /meetings/{id}} and below. Announces
 * {@link io.zhijia.meeting.MeetingFiled}.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "congress",
            "document",
            "identity",
            "messaging",
            "planning",
            "refusal",
            "schoolcalendar",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
