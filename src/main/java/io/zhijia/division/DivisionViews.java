package io.zhijia.division;

import io.zhijia.committee.UnionCommittee;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.meeting.MeetingChoices;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The division of work as people see it. */
@Service
@Transactional(readOnly = true)
class DivisionViews {

    private final Divisions divisions;
    private final DivisionService service;
    private final UnionCommittee committee;
    private final IdentityService people;
    private final MeetingChoices meetings;

    DivisionViews(
            Divisions divisions,
            DivisionService service,
            UnionCommittee committee,
            IdentityService people,
            MeetingChoices meetings) {
        this.divisions = divisions;
        this.service = service;
        this.committee = committee;
        this.people = people;
        this.meetings = meetings;
    }

    /**
     * The division on a day.
     *
     * @param past charges that have ended, the latest first
     * @param revised duty lists that are not valid any more
     */
    record Sheet(List<AreaLine> areas, List<DutyLine> duties, List<ChargeLine> past, List<DutyLine> revised) {

        List<WorkArea> withoutAnybody() {
            return areas.stream()
                    .filter(line -> line.charges().isEmpty())
                    .map(AreaLine::area)
                    .toList();
        }

        List<WorkArea> withSeveral() {
            return areas.stream()
                    .filter(line -> line.charges().size() > 1)
                    .map(AreaLine::area)
                    .toList();
        }
    }

    /**
     * One area.
     *
     * @param portfolio who has it by their office, where that is somebody else; else empty
     */
    record AreaLine(WorkArea area, List<ChargeLine> charges, String portfolio) {}

    /**
     * Who answers for it.
     *
     * @param outside does not sit in the committee
     * @param before since before the committee's term
     * @param meeting that decided it; empty if none was named
     */
    record ChargeLine(Charge charge, String name, String standIn, boolean outside, boolean before, String meeting) {}

    /** A duty list and whose it is. */
    record DutyLine(Duty duty, String name) {}

    Sheet sheet(Actor actor, LocalDate day) {
        var charges = divisions.charges(actor.union());
        var duties = divisions.duties(actor.union());
        var names = people.names(actor, people(charges, duties));
        var now = committee.now(actor).orElse(null);
        var lines =
                charges.stream().map(charge -> line(actor, charge, names, now)).toList();
        var portfolios = service.portfolios(actor);
        return new Sheet(
                Stream.of(WorkArea.values())
                        .map(area -> area(actor, area, lines, portfolios, day))
                        .toList(),
                duties(duties.stream().filter(duty -> duty.isValidOn(day)), names),
                lines.stream()
                        .filter(line ->
                                !line.charge().isHeldOn(day) && !line.charge().isOpen())
                        .toList(),
                duties(duties.stream().filter(duty -> !duty.isValidOn(day) && duty.until() != null), names));
    }

    List<Duty> duties(Actor actor) {
        return divisions.duties(actor.union());
    }

    private AreaLine area(
            Actor actor,
            WorkArea area,
            List<ChargeLine> lines,
            Map<WorkArea, List<OfficeHolding>> portfolios,
            LocalDate day) {
        var held = lines.stream()
                .filter(line -> line.charge().area() == area && line.charge().isHeldOn(day))
                .toList();
        var byOffice = portfolios.getOrDefault(area, List.of()).stream()
                .map(OfficeHolding::member)
                .collect(Collectors.toSet());
        held.forEach(line -> byOffice.remove(line.charge().member()));
        return new AreaLine(
                area, held, String.join("、", people.names(actor, byOffice).values()));
    }

    private ChargeLine line(Actor actor, Charge charge, Map<MemberId, String> names, UnionCommittee.@Nullable Now now) {
        var decidedAt = charge.decidedAt();
        var standIn = charge.standIn();
        return new ChargeLine(
                charge,
                names.getOrDefault(charge.member(), ""),
                standIn == null ? "" : names.getOrDefault(standIn, ""),
                now != null && !new HashSet<>(now.members()).contains(charge.member()),
                now != null && charge.since().isBefore(now.elected()),
                decidedAt == null ? "" : meetings.title(actor, decidedAt).orElse(""));
    }

    private static List<DutyLine> duties(Stream<Duty> some, Map<MemberId, String> names) {
        return some.map(duty -> {
                    var holder = duty.holder();
                    return new DutyLine(duty, holder == null ? "" : names.getOrDefault(holder, ""));
                })
                .toList();
    }

    /** Everybody named in these. */
    private static Set<MemberId> people(List<Charge> charges, List<Duty> duties) {
        return Stream.concat(
                        charges.stream().flatMap(charge -> Stream.ofNullable(charge.standIn())),
                        Stream.concat(
                                charges.stream().map(Charge::member),
                                duties.stream().flatMap(duty -> Stream.ofNullable(duty.holder()))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
