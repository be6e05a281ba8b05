package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringPermission.KEEP_CONDUCT;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;
import static io.zhijia.scoring.ScoringRefusal.HEARING_MISSING;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceFilter;
import io.zhijia.audience.AudienceFilter.Serving;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.scoring.Breach.Account;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of conduct: who has acknowledged them, and what is said to have been done against them (APR-11). A report is read
 * by nobody but who keeps them; what is found true counts in the assessment of the days on which it happened.
 */
@Service
@Transactional
class ConductService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Office> KEEPERS = Set.of(Office.CHAIR, Office.SECRETARY);

    private final Breaches breaches;
    private final Schemes schemes;
    private final AudienceDirectory audiences;
    private final IdentityService people;
    private final OfficeService offices;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    ConductService(
            Breaches breaches,
            Schemes schemes,
            AudienceDirectory audiences,
            IdentityService people,
            OfficeService offices,
            Seals seals,
            Audit audit,
            Clock clock) {
        this.breaches = breaches;
        this.schemes = schemes;
        this.audiences = audiences;
        this.people = people;
        this.offices = offices;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who has acknowledged a scheme.
     *
     * @param mine whether whoever looks has
     * @param missing names of those in service who have not; nobody's but for who keeps schemes
     */
    record Acknowledged(boolean mine, int count, List<String> missing) {}

    @Transactional(readOnly = true)
    Acknowledged acknowledged(Actor actor, SchemeId id) {
        var all = breaches.acknowledged(actor.union(), id);
        var missing = actor.may(KEEP_SCORING)
                ? audiences.on(actor, AudienceFilter.serving(Serving.IN_SERVICE, null), today()).stream()
                        .filter(person -> !all.contains(person.id()))
                        .map(PersonOnDay::name)
                        .toList()
                : List.<String>of();
        return new Acknowledged(all.contains(actor.member()), all.size(), missing);
    }

    /** Read, and promised to keep. */
    void acknowledge(Actor actor, SchemeId id) {
        schemes.get(actor.union(), id).mustBeInForce();
        breaches.acknowledge(actor.union(), id, actor.member(), today());
    }

    /** A report as it is listed. */
    record Line(Breach breach, String about, String reportedBy) {}

    /** Every report for who hears them, but for those about themselves; without its account. */
    @Transactional(readOnly = true)
    List<Line> all(Actor actor) {
        actor.must(KEEP_CONDUCT);
        var isFor = isFor(actor);
        return lines(
                actor,
                breaches.all(actor.union(), actor.member()).stream()
                        .filter(isFor)
                        .toList());
    }

    /** What this person reported. */
    @Transactional(readOnly = true)
    List<Line> own(Actor actor) {
        return lines(actor, breaches.reportedBy(actor.union(), actor.member()));
    }

    private List<Line> lines(Actor actor, List<Breach> some) {
        var names = people.names(
                actor,
                some.stream()
                        .flatMap(one -> Stream.of(one.about(), one.reportedBy()))
                        .distinct()
                        .toList());
        return some.stream()
                .map(one ->
                        new Line(one, names.getOrDefault(one.about(), ""), names.getOrDefault(one.reportedBy(), "")))
                .toList();
    }

    /** Reports nobody has heard yet, that this person may hear. */
    @Transactional(readOnly = true)
    List<Breaches.Waiting> waiting(Actor actor) {
        if (!actor.may(KEEP_CONDUCT)) {
            return List.of();
        }
        var isFor = isFor(actor);
        return breaches.waiting(actor.union()).stream()
                .filter(one -> isFor.test(one) && !hasPart(actor, one))
                .toList();
    }

    /** Whoever acts for somebody hears nothing that is about them, nor decides what they reported. */
    private static boolean isAboutWhoIsAway(Actor actor, Report report) {
        return !isKeeperThemselves(actor) && actor.standsInFor(report.about());
    }

    private static boolean hasPart(Actor actor, Report report) {
        return report.isOf(actor.member()) || (!isKeeperThemselves(actor) && actor.standsInFor(report.reportedBy()));
    }

    /** In an office of one's own, whatever is done for others besides. */
    private static boolean isKeeperThemselves(Actor actor) {
        return actor.offices().getOrDefault(actor.union().value(), Set.of()).stream()
                .filter(KEEPERS::contains)
                .anyMatch(office -> actor.standsIn().stream()
                        .noneMatch(one -> one.office() == office
                                && one.body().equals(actor.union().value())));
    }

    /** Everything is for chair and secretaries; what none of them may decide is for the auditors. */
    private Predicate<Report> isFor(Actor actor) {
        if (actor.holdsOneOf(KEEPERS, actor.union())) {
            return one -> !isAboutWhoIsAway(actor, one);
        }
        var keepers = offices.all(actor).stream()
                .filter(holding -> KEEPERS.contains(holding.office())
                        && holding.body().equals(actor.union().value())
                        && holding.isHeldOn(today()))
                .map(OfficeHolding::member)
                .toList();
        return one -> keepers.stream().allMatch(one::isOf);
    }

    /** In confidence; every member may, and the log does not tell who did. */
    void report(
            Actor actor, BreachId id, SchemeId scheme, MemberId about, String rule, LocalDate day, Account account) {
        Breach.mustBeProven(account);
        breaches.add(Breach.reported(
                schemes.get(actor.union(), scheme),
                id,
                about,
                rule,
                day,
                seals.forWriting(actor).seal(Secret.CONDUCT, JSON.writeValueAsString(account)),
                actor.member(),
                today()));
    }

    /** A report in clear. */
    record Read(Line line, Scheme scheme, Account account, boolean mayHear) {}

    /**
     * Reading it is logged.
     *
     * @throws NoSuchElementException also of a report that is about whoever looks, or for others to hear
     */
    Read read(Actor actor, BreachId id) {
        actor.must(KEEP_CONDUCT);
        var breach = breaches.get(actor.union(), id);
        if (breach.about().equals(actor.member()) || !isFor(actor).test(breach)) {
            throw new NoSuchElementException("No report " + id + " for this person");
        }
        return new Read(
                lines(actor, List.of(breach)).getFirst(),
                schemes.get(actor.union(), breach.scheme()),
                account(actor, breach),
                breach.heard() == null && !hasPart(actor, breach));
    }

    private Account account(Actor actor, Breach breach) {
        var logged = audit.reading(actor, "scoring.step.read", breach.about(), Set.of(Secret.CONDUCT), "", "核实反映");
        return JSON.readValue(
                seals.forReading(actor).open(Secret.CONDUCT, breach.account()).clear(logged), Account.class);
    }

    /** What was found, after the person was heard. */
    void hear(Actor actor, BreachId id, int version, boolean isFound, int deduction, String hearing) {
        actor.must(KEEP_CONDUCT);
        refuseIf(hearing.isBlank(), HEARING_MISSING);
        var breach = breaches.get(actor.union(), id);
        if (!isFor(actor).test(breach)) {
            throw new NoSuchElementException("Report " + id + " is for others to hear");
        }
        refuseIf(hasPart(actor, breach), ScoringRefusal.OWN_BREACH);
        var heard = account(actor, breach).heard(hearing.strip());
        breaches.save(breach.asReadAt(version)
                .heard(
                        schemes.get(actor.union(), breach.scheme()),
                        isFound,
                        deduction,
                        seals.forWriting(actor).seal(Secret.CONDUCT, JSON.writeValueAsString(heard)),
                        actor.member(),
                        today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
