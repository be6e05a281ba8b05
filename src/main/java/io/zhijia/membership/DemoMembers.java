package io.zhijia.membership;

import static io.zhijia.membership.InventedPeople.NUMBERED_FROM;

import io.zhijia.account.DemoAccounts;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import io.zhijia.tenancy.Body;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of the made-up union; {@code --demo.members=10000} makes it as large as a bench needs. */
@Component
class DemoMembers {

    private final RegisterBatch register;
    private final PeopleDirectory directory;
    private final UnionDirectory union;
    private final OfficeService offices;
    private final DemoAccounts accounts;
    private final Clock clock;
    private final int wanted;

    DemoMembers(
            RegisterBatch register,
            PeopleDirectory directory,
            UnionDirectory union,
            OfficeService offices,
            DemoAccounts accounts,
            Clock clock,
            @Value("${demo.members:80}") int wanted) {
        this.register = register;
        this.directory = directory;
        this.union = union;
        this.offices = offices;
        this.accounts = accounts;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener
    @Order(DemoUnion.MEMBERS)
    @Transactional
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var invented = new InventedPeople(
                demo.union(), union.groups(demo.secretary()), union.departments(demo.secretary()), today);
        var members = new ArrayList<>(List.of(
                invented.named(demo.secretary(), "1001", Sex.FEMALE, 6),
                invented.named(demo.liNa(), "1002", Sex.FEMALE, 0),
                invented.named(demo.wangQiang(), "1003", Sex.MALE, 1),
                invented.named(demo.chenJing(), "1004", Sex.FEMALE, 2)));
        for (int i = members.size(); i < wanted; i++) {
            members.add(invented.member(i));
        }
        keep(demo.secretary(), members);
        appoint(demo.secretary(), members, today.minusYears(1).withDayOfYear(60));
    }

    private void keep(Actor secretary, List<Member> members) {
        register.addAll(secretary.union(), members);
        register.addAllFacts(
                secretary.union(),
                members.stream().flatMap(InventedPeople::facts).toList(),
                secretary.member(),
                clock.instant());
        register.standAll(
                secretary.union(),
                members.stream()
                        .collect(Collectors.toMap(
                                Member::id,
                                member -> Standings.of(
                                        InventedPeople.facts(member).toList()))));
        directory.keep(
                secretary,
                members.stream()
                        .map(member -> Person.here(
                                member.union(),
                                member.id(),
                                member.details().name(),
                                member.details().number()))
                        .toList());
    }

    /** One committee with its portfolios, and a leader for each group. */
    private void appoint(Actor secretary, List<Member> members, LocalDate since) {
        var serving = members.stream()
                .filter(member -> !member.isRetired())
                .skip(NUMBERED_FROM)
                .toList();
        var union = secretary.union();
        var next = serving.iterator();
        var chair = next.next();
        give(secretary, chair.id(), Office.CHAIR, union, Set.of(), since);
        accounts.add(actor(secretary, chair), "zhuxi");
        give(secretary, next.next().id(), Office.VICE_CHAIR, union, Set.of(WorkArea.ORGANISATION), since);
        for (var areas : PORTFOLIOS) {
            give(secretary, next.next().id(), Office.COMMITTEE_MEMBER, union, areas, since);
        }
        give(secretary, next.next().id(), Office.TREASURER, union, Set.of(), since);
        give(secretary, next.next().id(), Office.AUDITOR, union, Set.of(), since);
        give(secretary, next.next().id(), Office.WOMENS_OFFICER, union, Set.of(), since);
        lead(secretary, members, since);
    }

    private void lead(Actor secretary, List<Member> members, LocalDate since) {
        var first = true;
        for (UnionGroup group : union.groups(secretary)) {
            var leader = members.stream()
                    .skip(20)
                    .filter(member -> group.id().equals(member.placement().group()))
                    .findFirst();
            if (leader.isPresent()) {
                give(secretary, leader.get().id(), Office.GROUP_LEADER, group.id(), Set.of(), since);
                if (first) {
                    accounts.add(actor(secretary, leader.get()), "zuzhang");
                    first = false;
                }
            }
        }
    }

    private static final List<Set<WorkArea>> PORTFOLIOS = List.of(
            Set.of(WorkArea.CARE, WorkArea.INSURANCE_HEALTH),
            Set.of(WorkArea.CULTURE_SPORT),
            Set.of(WorkArea.CONGRESS, WorkArea.DISCLOSURE, WorkArea.VOICE),
            Set.of(WorkArea.PUBLICITY, WorkArea.GROWTH),
            Set.of(WorkArea.RETIREES, WorkArea.HONOUR));

    private void give(
            Actor secretary, MemberId member, Office office, Body body, Set<WorkArea> areas, LocalDate since) {
        offices.appoint(secretary, member, office, body, areas, since);
    }

    private static Actor actor(Actor secretary, Member member) {
        return new Actor(secretary.union(), member.id(), member.details().name(), Map.of());
    }
}
