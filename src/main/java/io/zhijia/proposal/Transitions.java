package io.zhijia.proposal;

import static io.zhijia.proposal.Need.ANSWER;
import static io.zhijia.proposal.Need.CALL_OPEN;
import static io.zhijia.proposal.Need.CARRIED_OUT;
import static io.zhijia.proposal.Need.COUNTERSIGNED;
import static io.zhijia.proposal.Need.CO_HANDLERS;
import static io.zhijia.proposal.Need.DEPARTMENT;
import static io.zhijia.proposal.Need.DISSATISFIED;
import static io.zhijia.proposal.Need.FIRST_DISPUTE;
import static io.zhijia.proposal.Need.FIRST_EXTENSION;
import static io.zhijia.proposal.Need.FIRST_REVIEW;
import static io.zhijia.proposal.Need.FIRST_ROUND;
import static io.zhijia.proposal.Need.HAND_BACK_WINDOW;
import static io.zhijia.proposal.Need.INSTRUCTION;
import static io.zhijia.proposal.Need.LEAD_CASE;
import static io.zhijia.proposal.Need.NOBODY_THERE;
import static io.zhijia.proposal.Need.NOTHING_MERGED_IN;
import static io.zhijia.proposal.Need.NOT_DISSATISFIED;
import static io.zhijia.proposal.Need.NO_DISPUTE;
import static io.zhijia.proposal.Need.OWN_LAST_STEP;
import static io.zhijia.proposal.Need.RATED;
import static io.zhijia.proposal.Need.REASON;
import static io.zhijia.proposal.Need.SECONDERS;
import static io.zhijia.proposal.Need.SECOND_ROUND;
import static io.zhijia.proposal.Role.CLOCK;
import static io.zhijia.proposal.Role.COMMITTEE;
import static io.zhijia.proposal.Role.CO_HANDLER;
import static io.zhijia.proposal.Role.FOLLOWER;
import static io.zhijia.proposal.Role.HANDLER;
import static io.zhijia.proposal.Role.HEAD;
import static io.zhijia.proposal.Role.INVITED;
import static io.zhijia.proposal.Role.JOINT_PROPOSER;
import static io.zhijia.proposal.Role.LEADER;
import static io.zhijia.proposal.Role.PRESIDIUM;
import static io.zhijia.proposal.Role.PROPOSER;
import static io.zhijia.proposal.Stage.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every arrow there is: what may follow on what, by whom, and what it needs (PROPOSALS, section 3). */
final class Transitions {

    private static final Set<Path> BOTH = EnumSet.allOf(Path.class);
    private static final Set<Path> CASES = EnumSet.of(Path.CASE);
    private static final Set<Path> SUGGESTIONS = EnumSet.of(Path.SUGGESTION);

    /** Given to somebody who has not handed it back: they can be replaced. */
    static final Set<Stage> WITH_SOMEBODY = EnumSet.of(
            ASSIGNED,
            RECEIVED,
            HANDLING,
            COUNTERSIGNING,
            SIGN_OFF,
            ANSWERED,
            RATING,
            SECOND_HANDLING,
            ASSESSMENT,
            CLOSED,
            Stage.FOLLOW_UP);

    /** No answer is waiting to be rated: until then a joint proposer may leave. */
    private static final Set<Stage> NOT_TO_BE_RATED = EnumSet.of(
            DRAFT,
            SECONDING,
            HEAD_REVIEW,
            SUBMITTED,
            SCREENING,
            RETURNED,
            DOCKETED,
            SUGGESTION,
            ASSIGNED,
            HANDED_BACK,
            RECEIVED,
            HANDLING,
            COUNTERSIGNING,
            SIGN_OFF,
            SECOND_HANDLING);

    static final List<Transition> ALL = List.copyOf(new Table()
            .writing()
            .headsReview()
            .screening()
            .assigning()
            .handling()
            .answering()
            .rating()
            .followingUp()
            .arrows);

    private Transitions() {}

    /** Written down in the order of the work. */
    private static final class Table {

        private final List<Transition> arrows = new ArrayList<>();

        Table writing() {
            stay(EnumSet.of(DRAFT), Step.REWORD, PROPOSER);
            go(EnumSet.of(SECONDING, RETURNED), Step.REWORD, SECONDING, CASES, EnumSet.of(PROPOSER));
            go(WRITTEN, Step.INVITE, SECONDING, CASES, EnumSet.of(PROPOSER), CALL_OPEN);
            stay(EnumSet.of(SECONDING), Step.SECOND, INVITED, CALL_OPEN);
            stay(EnumSet.of(SECONDING), Step.REFUSE_TO_SECOND, INVITED, CALL_OPEN);
            go(WRITTEN, Step.INVITE_JOINT, SECONDING, CASES, EnumSet.of(PROPOSER), CALL_OPEN);
            stay(EnumSet.of(SECONDING), Step.JOIN, INVITED, CALL_OPEN);
            stay(EnumSet.of(SECONDING), Step.REFUSE_TO_JOIN, INVITED, CALL_OPEN);
            stay(NOT_TO_BE_RATED, Step.LEAVE, JOINT_PROPOSER, REASON);
            go(EnumSet.of(SECONDING), Step.LAPSE, DRAFT, CASES, EnumSet.of(CLOCK));
            go(WRITTEN, Step.SUBMIT, SUBMITTED, CASES, EnumSet.of(PROPOSER, COMMITTEE), SECONDERS);
            go(WRITTEN, Step.SUBMIT_TO_HEAD, HEAD_REVIEW, CASES, EnumSet.of(PROPOSER), SECONDERS);
            go(
                    EnumSet.of(
                            DRAFT, SECONDING, HEAD_REVIEW, SUBMITTED, SCREENING, RETURNED, MERGED, DISPUTED, DOCKETED),
                    Step.WITHDRAW,
                    WITHDRAWN,
                    CASES,
                    EnumSet.of(PROPOSER),
                    REASON,
                    NOTHING_MERGED_IN);
            go(EnumSet.of(SUGGESTION), Step.WITHDRAW, WITHDRAWN, SUGGESTIONS, EnumSet.of(PROPOSER), REASON);
            return this;
        }

        Table headsReview() {
            go(EnumSet.of(HEAD_REVIEW), Step.PASS_ON, SUBMITTED, CASES, EnumSet.of(HEAD));
            go(EnumSet.of(HEAD_REVIEW), Step.RETURN, RETURNED, CASES, EnumSet.of(HEAD), REASON);
            go(EnumSet.of(HEAD_REVIEW), Step.PASS_UNREVIEWED, SUBMITTED, CASES, EnumSet.of(CLOCK));
            go(
                    EnumSet.of(HEAD_REVIEW, SECONDING, RETURNED),
                    Step.TAKE_UP,
                    SUBMITTED,
                    CASES,
                    EnumSet.of(COMMITTEE),
                    REASON,
                    NOBODY_THERE);
            return this;
        }

        Table screening() {
            go(ON_THE_TABLE, Step.OPINE, SCREENING, CASES, EnumSet.of(COMMITTEE));
            go(ON_THE_TABLE, Step.DOCKET, DOCKETED, CASES, EnumSet.of(COMMITTEE), SECONDERS);
            go(ON_THE_TABLE, Step.MERGE, MERGED, CASES, EnumSet.of(COMMITTEE), REASON, LEAD_CASE, NOTHING_MERGED_IN);
            go(EnumSet.of(MERGED), Step.UNMERGE, SCREENING, CASES, EnumSet.of(COMMITTEE), REASON, LEAD_CASE);
            go(EnumSet.of(MERGED), Step.DISPUTE, DISPUTED, CASES, EnumSet.of(PROPOSER), REASON, FIRST_DISPUTE);
            var deciding = EnumSet.of(PRESIDIUM, COMMITTEE);
            go(EnumSet.of(DISPUTED), Step.UNMERGE, SCREENING, CASES, deciding, REASON, LEAD_CASE);
            go(EnumSet.of(DISPUTED), Step.UPHOLD, MERGED, CASES, deciding, REASON);
            stay(EnumSet.of(SUBMITTED, SCREENING, DOCKETED), Step.TAKE_IN, COMMITTEE);
            stay(EnumSet.of(SUBMITTED, SCREENING, DOCKETED), Step.LET_GO, EnumSet.of(COMMITTEE, PRESIDIUM, PROPOSER));
            leave(Step.MAKE_SUGGESTION, SUGGESTION);
            leave(Step.DECLINE, DECLINED);
            leave(Step.SEND_BACK, RETURNED);
            go(
                    EnumSet.of(SUGGESTION),
                    Step.ASK_REVIEW,
                    SCREENING,
                    SUGGESTIONS,
                    EnumSet.of(PROPOSER),
                    REASON,
                    FIRST_REVIEW);
            stay(EnumSet.of(DOCKETED, SUGGESTION, HANDED_BACK), Step.RECLASSIFY, COMMITTEE, REASON);
            stay(WITH_SOMEBODY, Step.RECLASSIFY, COMMITTEE, REASON);
            for (var stage : EnumSet.of(DOCKETED, SUGGESTION, DECLINED, RETURNED, ASSIGNED)) { // back where it was
                go(EnumSet.of(stage), Step.UNDO, stage, BOTH, EnumSet.of(COMMITTEE), REASON, OWN_LAST_STEP);
            }
            return this;
        }

        Table assigning() {
            var waiting = EnumSet.of(DOCKETED, SUGGESTION, HANDED_BACK);
            stay(waiting, Step.ASK_INSTRUCTION, COMMITTEE);
            stay(waiting, Step.INSTRUCT, LEADER, REASON);
            stay(waiting, Step.RECORD_INSTRUCTION, COMMITTEE, REASON);
            go(
                    EnumSet.of(DOCKETED),
                    Step.ASSIGN,
                    ASSIGNED,
                    CASES,
                    EnumSet.of(COMMITTEE),
                    INSTRUCTION,
                    DEPARTMENT,
                    NO_DISPUTE);
            go(
                    EnumSet.of(SUGGESTION),
                    Step.ASSIGN,
                    ASSIGNED,
                    SUGGESTIONS,
                    EnumSet.of(COMMITTEE),
                    INSTRUCTION,
                    DEPARTMENT);
            go(EnumSet.of(HANDED_BACK), Step.ASSIGN, ASSIGNED, BOTH, EnumSet.of(COMMITTEE), INSTRUCTION, DEPARTMENT);
            go(EnumSet.of(ASSIGNED), Step.RECEIVE, RECEIVED, BOTH, EnumSet.of(HANDLER));
            go(EnumSet.of(ASSIGNED), Step.RECEIVE_BY_CLOCK, RECEIVED, BOTH, EnumSet.of(CLOCK));
            go(
                    EnumSet.of(ASSIGNED, RECEIVED),
                    Step.HAND_BACK,
                    HANDED_BACK,
                    BOTH,
                    EnumSet.of(HANDLER),
                    REASON,
                    HAND_BACK_WINDOW);
            go(
                    EnumSet.of(ASSIGNED, RECEIVED, HANDLING),
                    Step.CONSENT_TO_HAND_BACK,
                    HANDED_BACK,
                    BOTH,
                    EnumSet.of(COMMITTEE),
                    REASON);
            stay(WITH_SOMEBODY, Step.REPLACE, COMMITTEE, REASON);
            return this;
        }

        Table handling() {
            var busy = EnumSet.of(RECEIVED, HANDLING, SECOND_HANDLING);
            go(busy, Step.PLAN, HANDLING, BOTH, EnumSet.of(HANDLER));
            stay(EnumSet.of(RECEIVED, HANDLING, SECOND_HANDLING, COUNTERSIGNING), Step.TALK, HANDLER);
            stay(busy, Step.PAUSE, HANDLER, REASON);
            stay(busy, Step.RESUME, EnumSet.of(HANDLER, PROPOSER));
            stay(busy, Step.EXTEND, HANDLER, REASON, FIRST_EXTENSION);
            go(EnumSet.of(HANDLING), Step.CIRCULATE, COUNTERSIGNING, CASES, EnumSet.of(HANDLER), ANSWER, CO_HANDLERS);
            stay(EnumSet.of(COUNTERSIGNING), Step.COUNTERSIGN, CO_HANDLER);
            stay(EnumSet.of(COUNTERSIGNING), Step.GO_ON_WITHOUT, CLOCK);
            return this;
        }

        Table answering() {
            go(
                    EnumSet.of(HANDLING, COUNTERSIGNING),
                    Step.TO_SIGN_OFF,
                    SIGN_OFF,
                    CASES,
                    EnumSet.of(HANDLER),
                    Need.TALK,
                    ANSWER,
                    COUNTERSIGNED);
            stay(EnumSet.of(SIGN_OFF), Step.REFER_UP, EnumSet.of(LEADER, CLOCK));
            go(EnumSet.of(SIGN_OFF), Step.RETURN_ANSWER, HANDLING, CASES, EnumSet.of(LEADER), REASON);
            go(EnumSet.of(SIGN_OFF), Step.SIGN, ANSWERED, CASES, EnumSet.of(LEADER), ANSWER);
            go(EnumSet.of(HANDLING), Step.REPLY, ANSWERED, SUGGESTIONS, EnumSet.of(HANDLER), Need.TALK, ANSWER);
            var answered = EnumSet.of(ANSWERED, RATING, ASSESSMENT, CLOSED, FOLLOW_UP);
            stay(answered, Step.CORRECT, HANDLER, REASON);
            stay(EnumSet.of(ANSWERED, RATING, ASSESSMENT, CLOSED, FOLLOW_UP, ARCHIVED), Step.PUBLISH, COMMITTEE);
            return this;
        }

        Table rating() {
            var out = EnumSet.of(ANSWERED, RATING);
            var decided = EnumSet.of(COMMITTEE, CLOCK, JOINT_PROPOSER);
            go(out, Step.RATE, RATING, BOTH, EnumSet.of(JOINT_PROPOSER));
            go(out, Step.CLOSE, CLOSED, CASES, decided, RATED, NOT_DISSATISFIED);
            go(out, Step.CLOSE, CLOSED, SUGGESTIONS, decided, RATED);
            go(out, Step.HANDLE_AGAIN, SECOND_HANDLING, CASES, decided, RATED, DISSATISFIED, FIRST_ROUND);
            go(out, Step.TO_ASSESSMENT, ASSESSMENT, CASES, decided, RATED, DISSATISFIED, SECOND_ROUND);
            go(EnumSet.of(ASSESSMENT), Step.ASSESS, CLOSED, CASES, EnumSet.of(COMMITTEE), REASON);
            return this;
        }

        Table followingUp() {
            go(EnumSet.of(CLOSED), Step.FOLLOW_UP, FOLLOW_UP, BOTH, EnumSet.of(COMMITTEE, CLOCK));
            stay(EnumSet.of(FOLLOW_UP), Step.PROGRESS, EnumSet.of(HANDLER, FOLLOWER));
            go(EnumSet.of(CLOSED, FOLLOW_UP), Step.ARCHIVE, ARCHIVED, BOTH, EnumSet.of(COMMITTEE), CARRIED_OUT);
            return this;
        }

        /** Away from the committee's table, with a reason. */
        private void leave(Step step, Stage to) {
            go(ON_THE_TABLE, step, to, CASES, EnumSet.of(COMMITTEE), REASON, NOTHING_MERGED_IN);
        }

        private void stay(Set<Stage> where, Step step, Role by, Need... needs) {
            stay(where, step, EnumSet.of(by), needs);
        }

        private void stay(Set<Stage> where, Step step, Set<Role> by, Need... needs) {
            where.forEach(stage -> go(EnumSet.of(stage), step, stage, BOTH, by, needs));
        }

        private void go(Set<Stage> from, Step step, Stage to, Set<Path> paths, Set<Role> by, Need... needs) {
            from.forEach(stage -> arrows.add(new Transition(stage, step, to, by, paths, Set.of(needs))));
        }
    }
}
