package io.zhijia.memberday;

import static io.zhijia.memberday.MemberDayPermission.KEEP_DAY_RULES;
import static java.util.Comparator.comparing;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberday.PersonsDay.Kind;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.LifeDays;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose days these are: as many questions to the database however many members there are. */
@Service
@Transactional(readOnly = true)
class DayService {

    private final LifeDays people;
    private final FileIntake files;
    private final Rules rules;
    private final Audit audit;

    DayService(LifeDays people, FileIntake files, Rules rules, Audit audit) {
        this.people = people;
        this.files = files;
        this.rules = rules;
        this.audit = audit;
    }

    DayRules rules(Actor actor) {
        return rules.get(actor.union());
    }

    boolean seesOthers(Actor actor) {
        return people.seesOthers(actor);
    }

    @Transactional
    void keepRules(Actor actor, DayRules said) {
        actor.must(KEEP_DAY_RULES);
        rules.keep(actor.union(), said);
        audit.done(actor, "memberday.step.rules", null, "");
    }

    List<PersonsDay> birthdays(Actor actor, LocalDate first, LocalDate last) {
        return people.withBirthday(actor, first, last).stream()
                .flatMap(person -> IntStream.rangeClosed(first.getYear(), last.getYear())
                        .mapToObj(year -> Objects.requireNonNull(person.born()).withYear(year))
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .map(day -> new PersonsDay(Kind.BIRTHDAY, day, person, 0)))
                .sorted(comparing(PersonsDay::on))
                .toList();
    }

    List<PersonsDay> service(Actor actor, LocalDate first, LocalDate last) {
        var by = rules(actor);
        var since = files.workingSince(actor, by.beginnings(first, last));
        return people.seen(actor, since.keySet()).stream()
                .filter(PersonOnDay::isInService)
                .flatMap(person -> by.years().stream()
                        .map(years -> new PersonsDay(
                                Kind.SERVICE,
                                Objects.requireNonNull(since.get(person.id())).plusYears(years),
                                person,
                                years))
                        .filter(day -> !day.on().isBefore(first) && !day.on().isAfter(last)))
                .sorted(comparing(PersonsDay::on))
                .toList();
    }

    /** Those in service who reach the legal age on these days, as it is worked out. */
    List<PersonsDay> retirements(Actor actor, LocalDate first, LocalDate last) {
        var by = rules(actor);
        var born = Stream.of(StaffKind.values())
                .flatMap(kind -> by.step(kind).births(first, last).stream()
                        .flatMap(births -> people
                                .bornBetween(
                                        actor,
                                        kind == StaffKind.MAN ? Sex.MALE : Sex.FEMALE,
                                        births.first(),
                                        births.last())
                                .stream()))
                .distinct()
                .toList();
        var posts = born.isEmpty()
                ? Map.<MemberId, String>of()
                : files.facts(
                        actor,
                        Particular.POST,
                        born.stream().map(PersonOnDay::id).toList());
        return born.stream()
                .map(person -> retirement(by, person, posts.getOrDefault(person.id(), "")))
                .filter(day -> !day.on().isBefore(first) && !day.on().isAfter(last))
                .sorted(comparing(PersonsDay::on))
                .toList();
    }

    private static PersonsDay retirement(DayRules by, PersonOnDay person, String post) {
        var on = by.step(by.kind(person, post)).reached(Objects.requireNonNull(person.born()));
        return new PersonsDay(Kind.RETIREMENT, on, person, person.age(on));
    }
}
