/**
 * The staff congress (教代会、职代会) and the congress of members (工代会): its terms and sittings, who sits in it, what was
 * prepared when.
 *
 * <p>Pages: {@code /congress} (terms with their sittings), {@code /congress/terms/{id}} (constituencies, delegations, how the
 * delegates are made up beside what the rules would have), {@code …/delegates} (Word and Excel), {@code …/training}
 * (who has been trained), {@code …/bodies} (presidium, special committees), {@code
 * /congress/sittings/{id}} (what is to be prepared by when), {@code …/hall} (agenda, papers in drafts, quorum, votes counted by
 * two, minutes and sign-in sheet in Word), {@code …/attendance} and {@code …/check-in} (at the door, by phone), {@code …/opinions}
 * (what delegations think before the vote, 预审), {@code …/projector} (what the wall shows, who speaks;
 * the wall itself is {@code /projector/{token}}, for whoever has the address), {@code
 * /congress/resolutions} (wording and what came of them), {@code /congress/rules} (each rule with its source, and what the
 * union settled for itself; a sitting keeps those it was called under). A term is prepared → in term → overdue → ended by the next; a
 * sitting is prepared → opened → closed, or cancelled. Delegates are dated facts: elected, left, replaced, recalled; their
 * make-up is checked and warned about, never stopped. Everybody reads; chair and secretary keep.
 *
 * <p>Other modules ask {@link io.zhijia.congress.CongressDirectory} who is a delegate on a day, with a vote or without, of
 * which delegation, and who heads it. A plan item 召开教代会 starts a sitting.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "archive",
            "decision",
            "document",
            "extraction",
            "identity",
            "memberfile",
            "membership",
            "messaging",
            "particulars",
            "planning",
            "privacy",
            "refusal",
            "review",
            "schoolcalendar",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.congress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
