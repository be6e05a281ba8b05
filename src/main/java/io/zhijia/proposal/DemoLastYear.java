package io.zhijia.proposal;

import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.SignOff;
import io.zhijia.proposal.CaseFile.SignOff.Verdict;
import io.zhijia.proposal.CaseFile.Talk;
import io.zhijia.proposal.CaseFile.Talk.Way;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.union.UnionDirectory;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two made-up cases of last year: answered, found good, published and filed away; nothing of them goes on record any more. */
@Component
class DemoLastYear {

    private static final Set<Need> EVERYTHING = EnumSet.allOf(Need.class);

    private final Calls calls;
    private final Proposals proposals;
    private final CaseEntries entries;
    private final UnionDirectory union;
    private final Clock clock;

    DemoLastYear(Calls calls, Proposals proposals, CaseEntries entries, UnionDirectory union, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.entries = entries;
        this.union = union;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var called = LocalDate.now(clock).minusYears(1).withMonth(3).withDayOfMonth(1);
        var call = new Call(
                demo.union(),
                CallId.next(),
                "去年教代会提案征集",
                null,
                "第六届第二次教代会",
                WorkArea.CONGRESS,
                null,
                called,
                called.plusDays(30),
                "一事一案，写明案由、案据和建议措施。",
                "教学管理\n后勤保障\n生活福利",
                Rules.usual(),
                0);
        calls.save(call);
        archived(
                demo,
                call,
                1,
                new Text("生活福利", "关于设立教职工健身房的提案", "教职工久坐，颈椎腰椎不适的人多，校内没有锻炼的地方。", "利用实验楼一层空房设健身房，早晚开放。", ""),
                "实验楼一层两间空房已改为健身房，配跑步机、拉伸区等器材，工作日早七点、晚五点后开放。");
        archived(
                demo,
                call,
                2,
                new Text("后勤保障", "关于延长校车末班时间的提案", "晚自习值班的教师下班后没有校车。", "末班车推迟到二十一点三十分。", ""),
                "末班校车自九月起推迟到二十一点三十分，与晚自习时间衔接。");
    }

    private void archived(DemoUnion demo, Call call, int number, Text text, String answer) {
        var at = call.opens().plusDays(10L + number).atTime(9, 0);
        var hands = new Hands(demo);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(demo.liNa().member(), "", null),
                        text,
                        true,
                        hands.proposer(at))
                .submitted(false, number, false, hands.proposer(at), EVERYTHING)
                .docketed(
                        new Filing.Docket(call.series(), "", number, at.toLocalDate()),
                        false,
                        hands.committee(at.plusDays(20)))
                .moved(Step.ASSIGN, hands.committee(at.plusDays(30)), EVERYTHING)
                .moved(Step.RECEIVE, hands.handler(at.plusDays(31)), EVERYTHING)
                .moved(Step.PLAN, hands.handler(at.plusDays(35)), EVERYTHING)
                .moved(Step.TALK, hands.handler(at.plusDays(50)), EVERYTHING)
                .moved(Step.TO_SIGN_OFF, hands.handler(at.plusDays(70)), EVERYTHING)
                .moved(Step.SIGN, hands.leader(at.plusDays(72)), EVERYTHING)
                .moved(Step.RATE, hands.proposer(at.plusDays(75)).as(Role.JOINT_PROPOSER), EVERYTHING)
                .moved(Step.CLOSE, Hand.ofTime(at.plusDays(76)), EVERYTHING)
                .moved(Step.PUBLISH, hands.committee(at.plusDays(80)), EVERYTHING)
                .moved(Step.ARCHIVE, hands.committee(at.plusDays(120)), EVERYTHING);
        proposals.save(one);
        filled(demo, one.id(), at, answer);
    }

    /** As whom somebody acted, and when. */
    private record Hands(DemoUnion demo) {

        Hand proposer(LocalDateTime at) {
            return Hand.of(demo.liNa().member(), Role.PROPOSER, at);
        }

        Hand committee(LocalDateTime at) {
            return Hand.of(demo.secretary().member(), Role.COMMITTEE, at);
        }

        Hand handler(LocalDateTime at) {
            return Hand.of(demo.wangQiang().member(), Role.HANDLER, at);
        }

        Hand leader(LocalDateTime at) {
            return Hand.of(demo.chenJing().member(), Role.LEADER, at);
        }
    }

    private void filled(DemoUnion demo, ProposalId id, LocalDateTime at, String answer) {
        var of = demo.union();
        MemberId handler = demo.wangQiang().member();
        var department = union.departments(demo.secretary()).getFirst();
        var given = at.plusDays(30);
        entries.save(
                of,
                id,
                Assignment.given(
                                1,
                                new Department(department.id(), department.name(), handler),
                                List.of(),
                                demo.chenJing().member(),
                                demo.secretary().member(),
                                false,
                                given.toLocalDate().plusDays(60),
                                "",
                                demo.secretary().member(),
                                given)
                        .received(handler, at.plusDays(31)));
        entries.save(
                of, id, new CaseFile.Plan(1, "现场查看，列入本学期经费。", at.toLocalDate().plusDays(70), handler, at.plusDays(35)));
        entries.add(
                of,
                id,
                new Talk(1, 1, at.toLocalDate().plusDays(50), Way.VISIT, "当面听取了意见，说明了安排。", handler, at.plusDays(50)));
        var sent = at.toLocalDate().plusDays(72);
        entries.save(of, id, new Answer(1, 1, answer, Outcome.A, null, null, "", handler, at.plusDays(70), sent));
        entries.add(
                of, id, new SignOff(1, 1, Verdict.SIGNED, "同意。", demo.chenJing().member(), at.plusDays(72), null));
        entries.add(
                of,
                id,
                new Rating(
                        1,
                        demo.liNa().member(),
                        Satisfaction.SATISFIED,
                        Satisfaction.SATISFIED,
                        false,
                        "",
                        null,
                        at.plusDays(75)));
        entries.publish(of, id, at.toLocalDate().plusDays(80), demo.secretary().member());
    }
}
