package io.zhijia.congress;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.decision.Share;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.union.UnionGroup;
import io.zhijia.union.UnionGroups;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up school's sixth congress: elected two years ago, three sittings held, the fourth in preparation. */
@Component
class DemoCongress {

    private static final int SEATS = 30;

    private final TermService service;
    private final Terms terms;
    private final ConstituencyService constituencies;
    private final DelegateService delegates;
    private final SittingService sittings;
    private final Sittings book;
    private final HallService agenda;
    private final OpinionService opinions;
    private final TrainingService trainings;
    private final Hall hall;
    private final Resolutions resolutions;
    private final TermViews views;
    private final RegisterDays register;
    private final UnionGroups groups;
    private final LocalDate today;

    DemoCongress(
            TermService service,
            Terms terms,
            ConstituencyService constituencies,
            DelegateService delegates,
            SittingService sittings,
            Sittings book,
            HallService agenda,
            OpinionService opinions,
            TrainingService trainings,
            Hall hall,
            Resolutions resolutions,
            TermViews views,
            RegisterDays register,
            UnionGroups groups,
            Clock clock) {
        this.service = service;
        this.terms = terms;
        this.constituencies = constituencies;
        this.delegates = delegates;
        this.sittings = sittings;
        this.book = book;
        this.agenda = agenda;
        this.opinions = opinions;
        this.trainings = trainings;
        this.hall = hall;
        this.resolutions = resolutions;
        this.views = views;
        this.register = register;
        this.groups = groups;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var people =
                register.on(by, today).stream().filter(PersonOnDay::isInService).toList();
        if (people.size() < SEATS) {
            return; // the rules of small demonstrations are tested elsewhere
        }
        var begins = today.minusYears(2).withDayOfYear(95);
        var term = service.begin(by, AssemblyKind.STAFF_CONGRESS, 6, 5, begins, Region.NATIONAL, people.size());
        constituencies.divideByGroups(by, term, SEATS, "%s代表团");
        elect(demo, term, people, begins);
        trained(demo, term, begins.minusDays(6));
        held(demo, term, begins);
        var next = sittings.call(
                by, term, 4, today.plusDays(18).atTime(14, 0), "报告厅", "教师减负与课后服务", WorkArea.CONGRESS, null);
        sittings.tick(by, next, PreparationStep.LEADING_GROUP, today.minusDays(40), "党支部会议确定，书记任组长");
        agenda.add(by, next, "学校工作报告", "林校长", Handling.HEAR);
        agenda.add(by, next, "教职工考核办法（草案）", "副校长", Handling.PASS);
        var first = views.one(by, term).delegations().getFirst();
        opinions.say(by, next, 2, first.id(), Stance.WITH_CHANGES, "第三条“工作量”请写明怎样折算。");
        sittings.tick(by, next, PreparationStep.PLAN, today.minusDays(36), "");
        sittings.tick(by, next, PreparationStep.PROPOSALS_CALLED, today.minusDays(12), "通知已发各代表团");
    }

    private void elect(DemoUnion demo, TermId term, List<PersonOnDay> people, LocalDate begins) {
        var by = demo.secretary();
        var on = begins.minusDays(20);
        var byGroup = byGroup(demo, people);
        for (var place : views.one(by, term).constituencies()) {
            var elected = whom(demo, place, byGroup);
            for (int i = 0; i < elected.size(); i++) {
                var leads = i == 0 && place.seats() > 4;
                delegates.seat(
                        by,
                        term,
                        new Election(
                                elected.get(i), Part.DELEGATE, place.id(), !leads, leads, on, votes(place, i), null));
            }
            if (!elected.isEmpty()) {
                constituencies.head(by, term, place.delegation(), elected.getFirst(), begins);
            }
        }
        replace(demo, term, people);
    }

    /** As many as it has seats; those whom everybody knows come first. */
    private static List<MemberId> whom(DemoUnion demo, Constituency place, Map<String, List<MemberId>> byGroup) {
        var known = Set.of(
                demo.liNa().member(),
                demo.wangQiang().member(),
                demo.chenJing().member(),
                demo.secretary().member());
        return byGroup.getOrDefault(place.name(), List.of()).stream()
                .sorted(Comparator.comparingInt(one -> known.contains(one) ? 0 : 1))
                .limit(place.seats())
                .toList();
    }

    private Map<String, List<MemberId>> byGroup(DemoUnion demo, List<PersonOnDay> people) {
        var names = groups.all(demo.secretary()).stream()
                .collect(Collectors.toMap(group -> group.id().value(), UnionGroup::name));
        return people.stream()
                .filter(person -> person.group() != null)
                .collect(Collectors.groupingBy(
                        person -> names.getOrDefault(Objects.requireNonNull(person.group()), ""),
                        Collectors.mapping(PersonOnDay::id, Collectors.toList())));
    }

    private static int votes(Constituency place, int i) {
        return Math.max(place.staff() / 2 + 1, place.staff() - 1 - i);
    }

    /** One delegate retired last year, and another was elected. */
    private void replace(DemoUnion demo, TermId term, List<PersonOnDay> people) {
        var by = demo.secretary();
        var view = views.one(by, term);
        view.voting().stream()
                .filter(line -> !line.isHead() && !line.name().equals("李娜"))
                .findFirst()
                .ifPresent(line -> {
                    var one = line.delegate();
                    delegates.leave(by, one.id(), today.minusMonths(9), Leaving.LEFT);
                    var place = view.constituencies().stream()
                            .filter(in -> in.id().equals(one.constituency()))
                            .findFirst()
                            .orElseThrow();
                    people.stream()
                            .filter(person -> view.voting().stream()
                                    .noneMatch(
                                            other -> other.delegate().member().equals(person.id())))
                            .findFirst()
                            .ifPresent(next -> delegates.seat(
                                    by,
                                    term,
                                    new Election(
                                            next.id(),
                                            Part.DELEGATE,
                                            place.id(),
                                            true,
                                            false,
                                            today.minusMonths(8),
                                            votes(place, 1),
                                            one.id())));
                });
    }

    /** All but the last few, before the first sitting. */
    private void trained(DemoUnion demo, TermId term, LocalDate on) {
        var by = demo.secretary();
        var came = views.one(by, term).voting().stream()
                .map(line -> line.delegate().id())
                .limit(SEATS - 4)
                .collect(Collectors.toSet());
        trainings.attend(by, trainings.add(by, term, on, "代表的权利和义务，提案怎样写", "报告厅", "《代表手册》"), came);
    }

    /** Long ago: nothing of it goes on record any more. */
    private void held(DemoUnion demo, TermId id, LocalDate begins) {
        var by = demo.secretary();
        var term = terms.get(by.union(), id);
        var sat = views.one(by, id).voting().size();
        var results = List.of("审议通过教职工考核办法。", "听取学校工作报告和财务报告。", "审议通过绩效工资分配方案修订稿。");
        for (int i = 0; i < results.size(); i++) {
            var at = begins.plusDays(1 + 180L * i).atTime(14, 0);
            var sitting = Sitting.prepared(term, i + 1, at, "报告厅", "", WorkArea.CONGRESS, null)
                    .closed(sat, sat - i, results.get(i), today);
            book.save(sitting);
            if (i == results.size() - 1) {
                came(by, sitting, sat - i);
                resolved(demo, sitting, sat);
            }
        }
    }

    /** The first so many of the list; the others had said that they could not. */
    private void came(Actor by, Sitting sitting, int present) {
        var all = views.one(by, sitting.term()).voting();
        for (int i = 0; i < all.size(); i++) {
            var delegate = all.get(i).delegate().id();
            hall.save(
                    by.union(),
                    sitting.id(),
                    i < present
                            ? new Attendance(delegate, Presence.PRESENT, "", sitting.at(), true)
                            : new Attendance(delegate, Presence.LEAVE, "外出学习", sitting.at(), true));
        }
    }

    private void resolved(DemoUnion demo, Sitting sitting, int sat) {
        var union = demo.union();
        var counter = demo.secretary().member();
        hall.save(union, sitting.id(), new AgendaItem(1, 1, "学校工作报告", "林校长", Handling.HEAR, "各代表团分组讨论，提出意见六条。"));
        hall.save(union, sitting.id(), new AgendaItem(2, 2, "绩效工资分配方案（修订稿）", "林校长", Handling.PASS, ""));
        hall.add(
                union,
                sitting.id(),
                new Vote(
                        2,
                        new Count(Manner.PAPER, sat - 5, 1, 2, 0),
                        sat,
                        sat - 2,
                        Base.ALL_DELEGATES,
                        sat,
                        Share.HALF_OR_MORE,
                        Share.HALF_OR_MORE.needed(sat),
                        "学校教职工代表大会规定第二十一条",
                        counter,
                        demo.liNa().member(),
                        sitting.at(),
                        null,
                        ""));
        var id = UUID.randomUUID();
        resolutions.save(new Resolution(
                union,
                id,
                sitting.id(),
                2,
                sitting.day().getYear(),
                1,
                "关于通过《绩效工资分配方案》的决议",
                "会议审议通过《绩效工资分配方案（修订稿）》，自下学期起执行。执行一学期后，由学校向教代会报告执行情况。",
                "校长办公室",
                sitting.day().plusMonths(10),
                1));
        resolutions.add(
                union,
                id,
                new Progress(1, 60, "方案已印发，第一学期按新办法发放。", counter, sitting.day().plusMonths(6)));
    }
}
