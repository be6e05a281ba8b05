package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.proposal.AssignmentService.Chosen;
import io.zhijia.proposal.AssignmentService.Decided;
import io.zhijia.proposal.CaseFile.Talk.Way;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.union.UnionDirectory;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Four made-up cases of the last call: one to be assigned, one handled, one answered and to be rated, one followed up. */
@Component
class DemoHandling {

    private final Calls calls;
    private final Proposals proposals;
    private final AssignmentService assignments;
    private final HandlingService handling;
    private final AnswerService answers;
    private final RatingService ratings;
    private final FollowUpService followUp;
    private final UnionDirectory union;
    private final Clock clock;

    DemoHandling(
            Calls calls,
            Proposals proposals,
            AssignmentService assignments,
            HandlingService handling,
            AnswerService answers,
            RatingService ratings,
            FollowUpService followUp,
            UnionDirectory union,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.assignments = assignments;
        this.handling = handling;
        this.answers = answers;
        this.ratings = ratings;
        this.followUp = followUp;
        this.union = union;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var call = lastCall(demo, today);
        calls.save(call);
        docketed(demo, call, 1, "关于统一调整课间活动安排的提案", "课间活动拥挤，楼梯口有安全隐患。", "错峰安排课间，楼梯口设值日岗。");
        handled(demo, docketed(demo, call, 2, "关于增设教职工电动车充电位的提案", "东门车棚没有充电位，私拉电线有隐患。", "在东门车棚增设20个充电位。"));
        answered(demo, docketed(demo, call, 3, "关于更新办公室饮水设备的提案", "部分办公室饮水机使用八年以上。", "分批更换，每季度检测水质。"), Outcome.A);
        var followed = docketed(demo, call, 4, "关于延长食堂晚餐供应时间的提案", "晚自习值班教师常错过晚餐。", "晚餐供应延长到十九点半。");
        answered(demo, followed, Outcome.B);
        ratings.rate(
                demo.liNa(),
                followed,
                new RatingService.Said(Satisfaction.SATISFIED, Satisfaction.BASICALLY, true, "希望九月前落实。"));
        followUp.progress(
                demo.wangQiang(),
                followed,
                new FollowUpService.Said(60, today, "已与承包方签订补充协议，先试行一个月。", "", "补充协议", today.plusDays(60)),
                null);
    }

    private static Call lastCall(DemoUnion demo, LocalDate today) {
        return new Call(
                demo.union(),
                CallId.next(),
                "上次教代会提案征集",
                null,
                "第六届第三次教代会",
                WorkArea.CONGRESS,
                null,
                today.minusDays(120),
                today.minusDays(90),
                "一事一案，写明案由、案据和建议措施。",
                "教学管理\n后勤保障\n生活福利",
                Rules.usual(),
                0);
    }

    private ProposalId docketed(DemoUnion demo, Call call, int number, String title, String grounds, String measures) {
        var at = LocalDateTime.now(clock).withNano(0).minusDays(30L - number);
        var hand = Hand.of(demo.liNa().member(), Role.PROPOSER, at);
        var committee = Hand.of(demo.secretary().member(), Role.COMMITTEE, at);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(demo.liNa().member(), "", null),
                        new Text("后勤保障", title, grounds, measures, ""),
                        true,
                        hand)
                .submitted(false, number, false, hand, Set.of(Need.SECONDERS))
                .docketed(new Filing.Docket(call.series(), "", number, at.toLocalDate()), false, committee);
        proposals.save(one);
        return one.id();
    }

    private void assigned(DemoUnion demo, ProposalId id) {
        var departments = union.departments(demo.secretary());
        assignments.assign(
                demo.secretary(),
                id,
                new Decided(
                        new Chosen(departments.getFirst().id(), demo.wangQiang().member()),
                        List.of(),
                        demo.chenJing().member(),
                        demo.secretary().member(),
                        false,
                        null,
                        ""));
        handling.receive(demo.wangQiang(), id);
    }

    private void handled(DemoUnion demo, ProposalId id) {
        assigned(demo, id);
        handling.plan(
                demo.wangQiang(), id, "实地查看后做方案，报预算。", LocalDate.now(clock).plusDays(40));
    }

    private void answered(DemoUnion demo, ProposalId id, Outcome outcome) {
        handled(demo, id);
        var today = LocalDate.now(clock);
        Actor handler = demo.wangQiang();
        handling.talk(handler, id, today, Way.VISIT, "当面听取了意见，说明了办理的步骤和时间。", null);
        answers.draft(
                handler,
                id,
                new AnswerService.Said(
                        "来案收悉。经研究，建议合理，现答复如下：已安排专人负责，按计划办理，进展会及时告知。",
                        outcome,
                        outcome == Outcome.B ? today.plusDays(120) : null,
                        null),
                null);
        answers.toSignOff(handler, id);
        answers.sign(demo.chenJing(), id, "同意。");
    }
}
