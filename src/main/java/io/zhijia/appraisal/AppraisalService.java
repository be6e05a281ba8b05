package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalRefusal.ASSESSMENTS_MISSING;
import static io.zhijia.appraisal.AppraisalRefusal.GROUP_TOO_SMALL;
import static io.zhijia.appraisal.AppraisalRefusal.SOURCE_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceId;
import io.zhijia.ballot.BallotDesk;
import io.zhijia.ballot.BallotDesk.Appraisal;
import io.zhijia.ballot.BallotDesk.Grading;
import io.zhijia.ballot.BallotId;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.roll.RollDirectory;
import io.zhijia.roll.RollId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a round: whom it rates, who rates them, the ballots, and what becomes of the result. */
@Service
@Transactional
class AppraisalService {

    private final Rounds rounds;
    private final SelfReports reports;
    private final Assessments assessments;
    private final BallotDesk ballots;
    private final WordsService words;
    private final RollDirectory rolls;
    private final AudienceDirectory audiences;
    private final PeoplePicker people;
    private final IdentityService names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppraisalService(
            Rounds rounds,
            SelfReports reports,
            Assessments assessments,
            BallotDesk ballots,
            WordsService words,
            RollDirectory rolls,
            AudienceDirectory audiences,
            PeoplePicker people,
            IdentityService names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.assessments = assessments;
        this.ballots = ballots;
        this.words = words;
        this.rolls = rolls;
        this.audiences = audiences;
        this.people = people;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Round> all(Actor actor) {
        return rounds.all(actor.union());
    }

    @Transactional(readOnly = true)
    Round get(Actor actor, RoundId id) {
        return rounds.get(actor.union(), id);
    }

    /** Sent twice it begins one. */
    RoundId begin(Actor actor, RoundId id, String title, Region region, @Nullable PlanItemId planItem, Set<Use> uses) {
        actor.must(KEEP_APPRAISALS);
        var year = LocalDate.now(clock).getYear();
        var number = rounds.nextNumber(actor.union(), year);
        if (!rounds.exists(actor.union(), id)) {
            rounds.save(Round.begun(actor.union(), id, year, number, title, region, planItem, uses));
        }
        return id;
    }

    /** One that was never voted on. */
    void remove(Actor actor, RoundId id) {
        var round = kept(actor, id);
        round.mustBeRemovable();
        round.objects().forEach(object -> reports.removeAll(actor.union(), id, object.no()));
        rounds.remove(round);
    }

    void nameUses(Actor actor, RoundId id, Set<Use> uses) {
        rounds.save(kept(actor, id).usedFor(uses));
    }

    /** Members by name or staff number, who will read the own result; of namesakes the number says which. */
    void rate(Actor actor, RoundId id, ObjectKind kind, List<String> typed) {
        var round = kept(actor, id);
        for (var name : typed) {
            var member = kind.isPerson() ? people.pickIfHere(actor, name).orElse(null) : null;
            round = round.rates(kind, member == null ? name : names.name(actor, member), member);
        }
        rounds.save(round);
    }

    void leaveOut(Actor actor, RoundId id, int object) {
        rounds.save(kept(actor, id).withoutObject(object));
        reports.removeAll(actor.union(), id, object);
    }

    void addGroup(
            Actor actor,
            RoundId id,
            String name,
            Raters raters,
            @Nullable UUID source,
            int weight,
            Set<ObjectKind> rates) {
        rounds.save(kept(actor, id).ratedBy(name, raters, source, weight, rates));
    }

    void leaveOutGroup(Actor actor, RoundId id, int group) {
        rounds.save(kept(actor, id).withoutGroup(group));
    }

    void ask(Actor actor, RoundId id, Form form) {
        rounds.save(kept(actor, id).askedBy(form));
    }

    /**
     * Orders a ballot for each group that has none, or whose ballot is void.
     *
     * @param withWords whether those who vote are asked for words too, apart from the grades
     */
    void vote(
            Actor actor,
            RoundId id,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            boolean withWords) {
        var round = kept(actor, id);
        round.mustBeReady(tellers);
        var ordered = new HashMap<Integer, BallotId>();
        for (var group : round.groups()) {
            var held = group.ballot();
            if (held == null || ballots.isVoid(actor, held)) {
                ordered.put(
                        group.no(),
                        ballots.appraise(actor, order(actor, round, group, isRemote, opens, closes, tellers)));
            }
        }
        rounds.save(round.voted(ordered));
        if (withWords) {
            words.ask(actor, id, LocalDate.ofInstant(closes, clock.getZone()));
        }
    }

    private Appraisal order(
            Actor actor,
            Round round,
            RaterGroup group,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers) {
        var roll = group.raters() == Raters.ROLL ? new RollId(source(group)) : null;
        var named = group.raters() == Raters.AUDIENCE ? named(actor, group) : List.<MemberId>of();
        if (group.raters() != Raters.DELEGATES) {
            var voters = roll == null ? named.size() : rolls.voters(actor, roll).size();
            refuseIf(voters < Weighing.K, GROUP_TOO_SMALL, group.name(), voters);
        }
        return new Appraisal(
                round.groups().size() == 1 ? round.title() : round.title() + "·" + group.name(),
                round.region(),
                roll,
                named,
                isRemote,
                opens,
                closes,
                tellers,
                gradings(round, group));
    }

    private List<MemberId> named(Actor actor, RaterGroup group) {
        return audiences.on(actor, new AudienceId(source(group)), LocalDate.now(clock)).stream()
                .map(PersonOnDay::id)
                .toList();
    }

    private static UUID source(RaterGroup group) {
        var source = group.source();
        if (source == null) {
            throw new Refusal(SOURCE_MISSING);
        }
        return source;
    }

    private static List<Grading> gradings(Round round, RaterGroup group) {
        return round.objects(group).stream()
                .flatMap(object -> {
                    var form = round.form(object.kind());
                    return form.questions().stream()
                            .map(question -> new Grading(object.name() + "：" + question, form.grades(question)));
                })
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Round> by(WithinUnion union, BallotId ballot) {
        return rounds.by(union.union(), ballot);
    }

    /** With the last of its ballots a round has its result, and goes on record; heard twice it is decided once. */
    void decide(Actor actor, RoundId id) {
        var round = rounds.get(actor.union(), id);
        if (round.stage() != Stage.VOTING) {
            return;
        }
        var sheets = round.groups().stream()
                .flatMap(group -> Optional.ofNullable(group.ballot()).stream())
                .flatMap(ballot -> ballots.graded(actor, ballot).stream())
                .toList();
        if (sheets.size() == round.groups().size()) {
            var decided = round.decided(LocalDate.now(clock));
            rounds.save(decided);
            events.publishEvent(AppraisalHeld.of(
                    decided,
                    sheets.stream()
                            .mapToInt(sheet -> sheet.numbers().returned())
                            .toArray(),
                    Objects.requireNonNull(decided.decided())));
        }
    }

    /** To the party organization, the personnel department, the congress. */
    void report(Actor actor, RoundId id, String to) {
        var round = kept(actor, id);
        mustBeAssessed(round);
        rounds.save(round.reported(to.strip()));
    }

    /** Where the personnel's assessment counts, it is there for everybody before anything is reported. */
    private void mustBeAssessed(Round round) {
        if (!round.isCombined() || !round.stage().isDecided()) {
            return;
        }
        var assessed = assessments.of(round.union(), round.id()).stream()
                .map(Assessment::object)
                .toList();
        var missing = round.objects().stream()
                .filter(object -> object.kind().isPerson() && !assessed.contains(object.no()))
                .map(Rated::name)
                .toList();
        refuseIf(!missing.isEmpty(), ASSESSMENTS_MISSING, String.join("、", missing));
    }

    void file(Actor actor, RoundId id) {
        rounds.save(kept(actor, id).filed());
    }

    private Round kept(Actor actor, RoundId id) {
        actor.must(KEEP_APPRAISALS);
        return rounds.get(actor.union(), id);
    }
}
