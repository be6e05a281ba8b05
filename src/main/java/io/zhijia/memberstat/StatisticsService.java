package io.zhijia.memberstat;

import static io.zhijia.memberstat.StatisticsPermission.KEEP_STATISTICS;
import static io.zhijia.memberstat.StatisticsPermission.SEE_STATISTICS;
import static io.zhijia.memberstat.StatisticsRefusal.IN_THE_FUTURE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceDirectory.People;
import io.zhijia.audience.AudienceFilter;
import io.zhijia.audience.AudienceFilter.Serving;
import io.zhijia.identity.Actor;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Movement;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.membership.Sex;
import io.zhijia.memberstat.Span.Scale;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts, and what has to be said for it. */
@Service
@Transactional
class StatisticsService {

    private static final int[][] AGES = {{0, 35}, {36, 45}, {46, 55}, {56, 200}};

    private final AudienceDirectory audiences;
    private final RegisterDays register;
    private final Headcounts headcounts;
    private final SchoolCalendar calendar;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    StatisticsService(
            AudienceDirectory audiences,
            RegisterDays register,
            Headcounts headcounts,
            SchoolCalendar calendar,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.audiences = audiences;
        this.register = register;
        this.headcounts = headcounts;
        this.calendar = calendar;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Statistics of(Actor actor, LocalDate day, Scale scale, Locale language) {
        actor.must(SEE_STATISTICS);
        refuseIf(day.isAfter(LocalDate.now(clock)), IN_THE_FUTURE);
        var span = Span.of(scale, day, calendar.of(actor));
        var people = audiences.people(actor, day, true);
        var inService = people.count(AudienceFilter.serving(Serving.IN_SERVICE, null));
        return new Statistics(
                span,
                totals(people, language),
                ages(people, inService),
                groups(actor, people, inService),
                movements(register.between(actor, span.first(), span.last())),
                headcounts.staff(actor.union(), day).orElse(null),
                inService,
                people.all().size(),
                register.on(actor, span.first().minusDays(1)).size(),
                register.on(actor, day.withDayOfYear(1).minusDays(1)).size(),
                headcounts.target(actor.union(), day.getYear()).orElse(null),
                unknown(people));
    }

    @Transactional(readOnly = true)
    List<Movement> movements(Actor actor, LocalDate first, LocalDate last, @Nullable FactKind kind) {
        actor.must(SEE_STATISTICS);
        return register.between(actor, first, last).stream()
                .filter(one -> kind == null || one.kind() == kind)
                .toList();
    }

    void sayStaff(Actor actor, LocalDate since, int staff) {
        actor.must(KEEP_STATISTICS);
        headcounts.saveStaff(actor.union(), since, staff);
    }

    void sayTarget(Actor actor, int year, int growth) {
        actor.must(KEEP_STATISTICS);
        headcounts.saveTarget(actor.union(), year, growth);
    }

    private List<Figure> totals(People people, Locale language) {
        var all = people.all().size();
        var serving = people.count(AudienceFilter.serving(Serving.IN_SERVICE, null));
        var minorities =
                new AudienceFilter(Serving.IN_SERVICE, null, null, null, null, null, null, true, null, null, null);
        return List.of(
                figure("members", people, AudienceFilter.EVERYBODY, 0, language),
                figure("inService", people, AudienceFilter.serving(Serving.IN_SERVICE, null), all, language),
                figure("women", people, AudienceFilter.serving(Serving.IN_SERVICE, Sex.FEMALE), serving, language),
                figure("retired", people, AudienceFilter.serving(Serving.RETIRED, null), all, language),
                figure("reserved", people, AudienceFilter.serving(Serving.RESERVED, null), all, language),
                new Figure(
                        say("memberstat.minorities", language),
                        people.count(minorities),
                        serving,
                        path(people, minorities),
                        true));
    }

    private Figure figure(String word, People people, AudienceFilter filter, int of, Locale language) {
        return Figure.of(say("memberstat." + word, language), people.count(filter), of, path(people, filter));
    }

    private static List<Figure> ages(People people, int inService) {
        return Stream.of(AGES)
                .map(band -> {
                    var from = band[0] == 0 ? null : Integer.valueOf(band[0]);
                    var to = band[1] == 200 ? null : Integer.valueOf(band[1]);
                    var filter = AudienceFilter.aged(from, to);
                    var name = from == null ? "≤ " + to : to == null ? "≥ " + from : from + "–" + to;
                    return Figure.of(name, people.count(filter), inService, path(people, filter));
                })
                .toList();
    }

    private List<Figure> groups(Actor actor, People people, int inService) {
        return union.groups(actor).stream()
                .map(group -> {
                    var filter = AudienceFilter.ofGroup(group.id().value(), null);
                    return Figure.of(group.name(), people.count(filter), inService, path(people, filter));
                })
                .toList();
    }

    private static Map<FactKind, Integer> movements(List<Movement> all) {
        var counts = new EnumMap<FactKind, Integer>(FactKind.class);
        all.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, List<PersonOnDay>> unknown(People people) {
        var unknown = new LinkedHashMap<String, List<PersonOnDay>>();
        add(unknown, "memberstat.unknown.born", people, person -> person.born() == null);
        add(unknown, "memberstat.unknown.group", people, person -> person.group() == null);
        return unknown;
    }

    private static void add(
            Map<String, List<PersonOnDay>> unknown, String word, People people, Predicate<PersonOnDay> isMissing) {
        var those = people.all().stream()
                .filter(PersonOnDay::isInService)
                .filter(isMissing)
                .toList();
        if (!those.isEmpty()) {
            unknown.put(word, those);
        }
    }

    private static String path(People people, AudienceFilter filter) {
        return "/members/audiences/people?day=" + people.day() + (filter.query().isEmpty() ? "" : "&" + filter.query());
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
