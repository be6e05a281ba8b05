package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyRefusal.IS_ANONYMOUS;
import static io.zhijia.survey.SurveyRefusal.IS_NAMED;
import static io.zhijia.survey.SurveyRefusal.KEPT_ELSEWHERE;
import static io.zhijia.survey.SurveyRefusal.LAST_DAY_IS_PAST;
import static io.zhijia.survey.SurveyRefusal.NAMED_WITHOUT_CODES;
import static io.zhijia.survey.SurveyRefusal.NOBODY_IS_ASKED;
import static io.zhijia.survey.SurveyRefusal.NOT_CLOSED;
import static io.zhijia.survey.SurveyRefusal.NOT_OPEN;
import static io.zhijia.survey.SurveyRefusal.NOT_YET_OPEN;
import static io.zhijia.survey.SurveyRefusal.NO_QUESTIONS;
import static io.zhijia.survey.SurveyRefusal.QUESTIONS_ARE_FIXED;
import static io.zhijia.survey.SurveyRefusal.STILL_OPEN;
import static io.zhijia.survey.SurveyRefusal.TOO_MANY_QUESTIONS;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey and what may happen to it.
 *
 * @param sealedKey what its codes are signed with, sealed; there only while it is open
 * @param result counted at the closing, without small cells
 */
record Survey(
        UnionId union,
        SurveyId id,
        Plan plan,
        List<Question> questions,
        SurveyState state,
        MemberId madeBy,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate toldOn,
        @Nullable String sealedKey,
        @Nullable Result result,
        int version) {

    /** Whether answers have names. */
    enum Mode {
        /** 匿名 */
        ANONYMOUS,
        /** 记名 */
        NAMED;

        /** Message key of its name. */
        String word() {
            return "survey.mode." + name();
        }
    }

    /**
     * What is asked whom and when.
     *
     * @param about why, and what becomes of it
     * @param series name that several surveys share to be seen side by side; empty for none
     */
    record Plan(
            String title,
            String about,
            Preset preset,
            Mode mode,
            Whom whom,
            LocalDate first,
            LocalDate last,
            String series) {

        Plan until(LocalDate day) {
            return new Plan(title, about, preset, mode, whom, first, day, series);
        }
    }

    /** More than anybody answers. */
    static final int MOST_QUESTIONS = 40;

    static Survey drafted(UnionId union, Plan plan, List<Question> questions, MemberId by, LocalDate today) {
        refuseIf(plan.last().isBefore(today) || plan.last().isBefore(plan.first()), LAST_DAY_IS_PAST, plan.last());
        return new Survey(union, SurveyId.next(), plan, questions, SurveyState.DRAFT, by, null, null, null, null, 0);
    }

    /** Whether another module's page opens, closes and reads it. */
    boolean isKeptElsewhere() {
        return plan.whom().place().isPresent();
    }

    /** Refuses steps and readers of the surveys' own pages. */
    Survey mustBeKeptHere() {
        refuseIf(isKeptElsewhere(), KEPT_ELSEWHERE);
        return this;
    }

    /** Page on which whoever keeps it finds it. */
    String place() {
        return plan.whom().place().orElse("/surveys/" + id);
    }

    boolean isAnonymous() {
        return plan.mode() == Mode.ANONYMOUS;
    }

    boolean takesAnswers(LocalDate today) {
        return state == SurveyState.OPEN && !today.isBefore(plan.first()) && !today.isAfter(plan.last());
    }

    /** Whether everything is in and it wants to be closed. */
    boolean isOver(LocalDate today) {
        return state == SurveyState.OPEN && today.isAfter(plan.last());
    }

    Survey planned(Plan other, LocalDate today) {
        mustBeADraft();
        refuseIf(other.last().isBefore(today) || other.last().isBefore(other.first()), LAST_DAY_IS_PAST, other.last());
        return with(other, questions);
    }

    Survey asking(Question more) {
        mustBeADraft();
        refuseIf(questions.size() >= MOST_QUESTIONS, TOO_MANY_QUESTIONS, MOST_QUESTIONS);
        if (isAnonymous()) {
            more.mustNotAskWho();
        }
        var all = new ArrayList<>(questions);
        all.add(more);
        return with(plan, all);
    }

    /** @param at from 0; what is not there is left out already */
    Survey without(int at) {
        mustBeADraft();
        var left = new ArrayList<>(questions);
        if (at >= 0 && at < left.size()) {
            left.remove(at);
        }
        return with(plan, left);
    }

    /** One place up. */
    Survey raised(int at) {
        mustBeADraft();
        var all = new ArrayList<>(questions);
        if (at > 0 && at < all.size()) {
            Collections.swap(all, at, at - 1);
        }
        return with(plan, all);
    }

    void mustBeADraft() {
        refuseIf(state != SurveyState.DRAFT, QUESTIONS_ARE_FIXED);
    }

    /**
     * From now on nothing is changed.
     *
     * @param members how many of the union it asks
     * @param slipGroups for how many groups codes are printed
     */
    Survey opened(int members, int slipGroups, String key, LocalDate today) {
        mustBeADraft();
        refuseIf(questions.isEmpty(), NO_QUESTIONS);
        refuseIf(plan.last().isBefore(today), LAST_DAY_IS_PAST, plan.last());
        refuseIf(members + slipGroups == 0, NOBODY_IS_ASKED);
        if (isAnonymous()) {
            if (!isKeptElsewhere()) {
                questions.forEach(Question::mustNotAskWho);
            }
        } else {
            refuseIf(slipGroups > 0, NAMED_WITHOUT_CODES);
        }
        return new Survey(union, id, plan, questions, SurveyState.OPEN, madeBy, null, null, key, null, version);
    }

    /** Open until a later day; an earlier one changes nothing. */
    Survey lasting(LocalDate day) {
        refuseIf(state != SurveyState.OPEN, NOT_OPEN);
        return day.isAfter(plan.last()) ? with(plan.until(day), questions) : this;
    }

    void mustTakeAnswers(LocalDate today) {
        refuseIf(state == SurveyState.DRAFT || today.isBefore(plan.first()), NOT_YET_OPEN, plan.first());
        refuseIf(!takesAnswers(today), NOT_OPEN);
    }

    void mustBeAnonymous() {
        refuseIf(!isAnonymous(), IS_NAMED);
    }

    void mustBeNamed() {
        refuseIf(isAnonymous(), IS_ANONYMOUS);
    }

    /** @param everybodyAnswered nobody is waited for any more */
    Survey closed(Result counted, boolean everybodyAnswered, LocalDate today) {
        refuseIf(state != SurveyState.OPEN, NOT_OPEN);
        refuseIf(!isOver(today) && !everybodyAnswered, STILL_OPEN, plan.last());
        return new Survey(union, id, plan, questions, SurveyState.CLOSED, madeBy, today, null, null, counted, version);
    }

    /** Everybody may read the results. */
    Survey told(LocalDate today) {
        refuseIf(state != SurveyState.CLOSED, NOT_CLOSED);
        return new Survey(union, id, plan, questions, SurveyState.TOLD, madeBy, closedOn, today, null, result, version);
    }

    Result counted() {
        if (result == null) {
            throw new Refusal(NOT_CLOSED);
        }
        return result;
    }

    /** As whoever changes it saw it; saving fails if it is another by now. */
    Survey asReadAt(int seen) {
        return new Survey(union, id, plan, questions, state, madeBy, closedOn, toldOn, sealedKey, result, seen);
    }

    Survey sealedAgain(String key) {
        return new Survey(union, id, plan, questions, state, madeBy, closedOn, toldOn, key, result, version);
    }

    private Survey with(Plan other, List<Question> asked) {
        return new Survey(
                union, id, other, List.copyOf(asked), state, madeBy, closedOn, toldOn, sealedKey, result, version);
    }
}
