/**
 * Proposals (提案) of the staff congress, from the call to the archive, and suggestions (意见建议) that grew out of them.
 *
 * <p>Pages: {@code /proposals} (what was proposed and what came of it, for everybody), {@code /proposals/calls/{id}} (a call
 * with its {@link io.zhijia.proposal.Rules}: write, or type in a paper form), {@code /proposals/{id}} (one proposal: texts,
 * people, whose turn it is, the next step), {@code /proposals/screening} (the committee's meeting on one page). {@link
 * io.zhijia.proposal.Course} is the state machine and knows nothing else: {@link io.zhijia.proposal.Transitions} lists every
 * arrow from a {@link io.zhijia.proposal.Stage} by a {@link io.zhijia.proposal.Step}, as what {@link
 * io.zhijia.proposal.Role} it is taken and what it {@link io.zhijia.proposal.Need needs}. {@link
 * io.zhijia.proposal.Proposal#moved} takes any step: the service says as what somebody acts and which needs are met, the
 * rest follows, and is written down. Texts ({@link io.zhijia.proposal.Wording}) and steps taken are only ever added.
 * Assignment, answers and ratings have tables of their own beside the proposal. A plan item 征集提案 starts a call,
 * 提案答复 takes up what the last call brought. What a union cannot decide goes to the one above as its proposers agreed to
 * it, and the answer comes back ({@link io.zhijia.proposal.Forwarding}, {@code /proposals/forwarded}); the one above counts
 * what is proposed below and sees no rows ({@code /proposals/below}).
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "almanac",
            "archive",
            "congress",
            "document",
            "extraction",
            "identity",
            "membership",
            "messaging",
            "money",
            "orgtree",
            "planning",
            "refusal",
            "review",
            "schoolcalendar",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
