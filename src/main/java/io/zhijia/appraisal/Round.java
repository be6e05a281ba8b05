package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.BALLOTS_RUN;
import static io.zhijia.appraisal.AppraisalRefusal.FIXED;
import static io.zhijia.appraisal.AppraisalRefusal.GROUP_RATES_NOTHING;
import static io.zhijia.appraisal.AppraisalRefusal.NOBODY_IS_RATED;
import static io.zhijia.appraisal.AppraisalRefusal.NOBODY_RATES;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_COMBINED;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_REPORTED;
import static io.zhijia.appraisal.AppraisalRefusal.OBJECT_TELLS;
import static io.zhijia.appraisal.AppraisalRefusal.RATED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.RATED_BY_NOBODY;
import static io.zhijia.appraisal.AppraisalRefusal.RATES_NOTHING;
import static io.zhijia.appraisal.AppraisalRefusal.REPORTED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.SOURCE_MISSING;
import static io.zhijia.appraisal.AppraisalRefusal.STANDS_IN_THE_PLAN;
import static io.zhijia.appraisal.AppraisalRefusal.TOO_MANY_OBJECTS;
import static io.zhijia.appraisal.AppraisalRefusal.WEIGHTS_ARE_NOT_100;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.BallotId;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.survey.SurveyId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A round of appraisal: several objects, rated by one or several groups.
 *
 * @param number of the year it was begun in, from 1: what others cite it by
 * @param uses what its result may be used for, named beforehand
 * @param personnelWeight how much the personnel's own assessment (人事部门考核) counts of a hundred; 0 where it is not combined
 * @param forms where they are not the usual ones
 * @param decided when the last ballot was announced
 * @param reportedTo to whom the result was reported; empty before
 */
record Round(
        UnionId union,
        RoundId id,
        int year,
        int number,
        String title,
        Region region,
        @Nullable PlanItemId planItem,
        Set<Use> uses,
        int personnelWeight,
        List<Rated> objects,
        List<RaterGroup> groups,
        Map<ObjectKind, Form> forms,
        Stage stage,
        @Nullable LocalDate decided,
        String reportedTo,
        int version) {

    /** One paper asks about all of them; longer ones nobody fills in with care. */
    static final int MOST_OBJECTS = 40;

    /** With the name of a group it is the title of a ballot. */
    static final int LONGEST_TITLE = 40;

    private static final int WHOLE = 100;

    static Round begun(
            UnionId union,
            RoundId id,
            int year,
            int number,
            String title,
            Region region,
            @Nullable PlanItemId planItem,
            Set<Use> uses) {
        return new Round(
                union,
                id,
                year,
                number,
                title,
                region,
                planItem,
                uses,
                0,
                List.of(),
                List.of(),
                Map.of(),
                Stage.SET_UP,
                null,
                "",
                0);
    }

    Round rates(ObjectKind kind, String name, @Nullable MemberId member) {
        mustBeOpen();
        var next = new Rated(objects.stream().mapToInt(Rated::no).max().orElse(0) + 1, kind, name, member);
        refuseIf(objects.stream().anyMatch(next::isTakenFor), RATED_ALREADY, name);
        refuseIf(objects.size() >= MOST_OBJECTS, TOO_MANY_OBJECTS, MOST_OBJECTS);
        return with(Stream.concat(objects.stream(), Stream.of(next)).toList(), groups, forms);
    }

    Round withoutObject(int no) {
        mustBeOpen();
        return with(objects.stream().filter(one -> one.no() != no).toList(), groups, forms);
    }

    Round ratedBy(String name, Raters raters, @Nullable UUID source, int weight, Set<ObjectKind> kinds) {
        mustBeOpen();
        refuseIf((source == null) != (raters == Raters.DELEGATES), SOURCE_MISSING);
        refuseIf(kinds.isEmpty(), GROUP_RATES_NOTHING);
        var no = groups.stream().mapToInt(RaterGroup::no).max().orElse(0) + 1;
        var group = new RaterGroup(no, name, raters, source, weight, kinds, null, null);
        return with(objects, Stream.concat(groups.stream(), Stream.of(group)).toList(), forms);
    }

    Round withoutGroup(int no) {
        mustBeOpen();
        return with(objects, groups.stream().filter(one -> one.no() != no).toList(), forms);
    }

    Round askedBy(Form form) {
        mustBeOpen();
        var next = new EnumMap<ObjectKind, Form>(ObjectKind.class);
        next.putAll(forms);
        next.put(form.kind(), form);
        return with(objects, groups, next);
    }

    /** Named before anybody votes; afterwards nothing is added. */
    Round usedFor(Set<Use> named) {
        mustBeOpen();
        return new Round(
                union,
                id,
                year,
                number,
                title,
                region,
                planItem,
                named,
                personnelWeight,
                objects,
                groups,
                forms,
                stage,
                decided,
                reportedTo,
                version);
    }

    /** How much the personnel's own assessment counts, settled before anybody votes (APR-05). */
    Round combinedWith(int weight) {
        mustBeOpen();
        return new Round(
                union,
                id,
                year,
                number,
                title,
                region,
                planItem,
                uses,
                weight,
                objects,
                groups,
                forms,
                stage,
                decided,
                reportedTo,
                version);
    }

    boolean isCombined() {
        return personnelWeight > 0;
    }

    /** Whether the personnel's assessment of this one may be noted now. */
    void mustTakeAssessment(Rated object) {
        refuseIf(!isCombined() || !object.kind().isPerson(), NOT_COMBINED);
        refuseIf(!stage.isDecided(), NOT_DECIDED);
        refuseIf(stage != Stage.RESULT, REPORTED_ALREADY);
    }

    private void mustBeOpen() {
        refuseIf(stage != Stage.SET_UP, FIXED);
    }

    /** Nobody votes on it yet, and no item of the plan points to it. */
    void mustBeRemovable() {
        mustBeOpen();
        refuseIf(planItem != null, STANDS_IN_THE_PLAN);
    }

    /** Whether ballots may be held with these tellers. */
    void mustBeReady(List<MemberId> tellers) {
        refuseIf(stage.isDecided(), FIXED);
        refuseIf(objects.isEmpty(), NOBODY_IS_RATED);
        refuseIf(groups.isEmpty(), NOBODY_RATES);
        var sum = groups.stream().mapToInt(RaterGroup::weight).sum();
        refuseIf(sum != WHOLE, WEIGHTS_ARE_NOT_100, sum);
        groups.stream()
                .filter(group -> objects(group).isEmpty())
                .findFirst()
                .ifPresent(group -> refuseIf(true, RATES_NOTHING, group.name()));
        objects.stream()
                .filter(object -> raters(object).isEmpty())
                .findFirst()
                .ifPresent(object -> refuseIf(true, RATED_BY_NOBODY, object.name()));
        objects.stream()
                .filter(object -> tellers.stream().anyMatch(object::is))
                .findFirst()
                .ifPresent(object -> refuseIf(true, OBJECT_TELLS, object.name()));
    }

    /** Those of its groups have their ballot now. */
    Round voted(Map<Integer, BallotId> ballots) {
        refuseIf(ballots.isEmpty(), BALLOTS_RUN);
        var ordered = groups.stream()
                .map(group -> {
                    var ballot = ballots.get(group.no());
                    return ballot == null ? group : group.on(ballot);
                })
                .toList();
        return with(objects, ordered, forms).at(Stage.VOTING, null, "");
    }

    /** Those of its groups write their words in these surveys. */
    Round asked(Map<Integer, SurveyId> surveys) {
        var asked = groups.stream()
                .map(group -> {
                    var survey = surveys.get(group.no());
                    return survey == null ? group : group.asked(survey);
                })
                .toList();
        return with(objects, asked, forms);
    }

    /** @throws NoSuchElementException if there is none of that number */
    RaterGroup group(int no) {
        return groups.stream()
                .filter(group -> group.no() == no)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No group " + no + " in " + id));
    }

    /** All its ballots were announced. */
    Round decided(LocalDate day) {
        return stage == Stage.VOTING ? at(Stage.RESULT, day, "") : this;
    }

    Round reported(String to) {
        refuseIf(!stage.isDecided(), NOT_DECIDED);
        refuseIf(stage != Stage.RESULT, REPORTED_ALREADY);
        return at(Stage.REPORTED, decided, to);
    }

    Round filed() {
        refuseIf(stage != Stage.REPORTED, NOT_REPORTED);
        return at(Stage.FILED, decided, reportedTo);
    }

    private Round with(List<Rated> rated, List<RaterGroup> raters, Map<ObjectKind, Form> asked) {
        return new Round(
                union,
                id,
                year,
                number,
                title,
                region,
                planItem,
                uses,
                personnelWeight,
                rated,
                raters,
                asked,
                stage,
                decided,
                reportedTo,
                version);
    }

    private Round at(Stage next, @Nullable LocalDate day, String to) {
        return new Round(
                union,
                id,
                year,
                number,
                title,
                region,
                planItem,
                uses,
                personnelWeight,
                objects,
                groups,
                forms,
                next,
                day,
                to,
                version);
    }

    /** @throws NoSuchElementException if nothing of that number is rated */
    Rated object(int no) {
        return objects.stream()
                .filter(object -> object.no() == no)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No object " + no + " in " + id));
    }

    Form form(ObjectKind kind) {
        return forms.getOrDefault(kind, kind.usualForm());
    }

    /** What is on the paper of a group, in its order. */
    List<Rated> objects(RaterGroup group) {
        return objects.stream()
                .filter(object -> group.rates().contains(object.kind()))
                .toList();
    }

    List<RaterGroup> raters(Rated object) {
        return groups.stream()
                .filter(group -> group.rates().contains(object.kind()))
                .toList();
    }

    List<ObjectKind> kinds() {
        return objects.stream().map(Rated::kind).distinct().sorted().toList();
    }

    boolean isDecidedIn(LocalDate from, LocalDate to) {
        return decided != null && !decided.isBefore(from) && !decided.isAfter(to);
    }

    boolean isBefore(Round other) {
        return year < other.year || (year == other.year && number < other.number);
    }

    /** How many people are rated. */
    long persons() {
        return objects.stream().filter(object -> object.kind().isPerson()).count();
    }

    /** By what it is cited. */
    String cite() {
        return "民评〔%d〕%d号".formatted(year, number);
    }

    String path() {
        return "/appraisals/" + id;
    }
}
