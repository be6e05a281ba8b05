package io.zhijia.proposal;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.congress.SittingDirectory;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Proposal.Origin;
import io.zhijia.proposal.ScreeningOpinion.View;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Twelve made-up proposals to the next sitting of the made-up school's congress, each at another place of its way. */
@Component
class DemoProposals {

    private static final Set<Need> MET = EnumSet.allOf(Need.class);

    /** Where it has come to, area, title, grounds, measures, department wished for. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("DRAFT", "后勤保障", "增设教工自行车棚", "骑车上班的老师增多，雨天车辆无处停放。", "在西门内侧加建一处带棚车位。", ""),
            List.of("SECONDING", "教育教学", "规范课后服务的排班", "课后服务排班临时变动多，影响备课。", "每月月底公布下月排班，变动提前三天告知。", ""),
            List.of("HEAD_REVIEW", "教师发展", "青年教师每学期外出观摩一次", "入职三年内的教师少有机会走出去学习。", "每学期安排一次校外观摩，课务由教研组协调。", ""),
            List.of("SUBMITTED", "后勤保障", "改善高三办公室的采光", "北侧办公室白天也要开灯，眼睛易疲劳。", "更换灯具，调整桌位朝向。", ""),
            List.of("SUBMITTED", "后勤保障", "更换高三办公室的灯具", "高三办公室灯具老旧，频闪明显。", "暑假统一更换为护眼灯具。", ""),
            List.of("SCREENING", "教师发展", "建立骨干教师带教记录", "带教做了很多，评职称时拿不出记录。", "由教务处统一带教记录格式并归档。", ""),
            List.of("RETURNED", "教育教学", "改进学校的各项工作", "很多方面都可以做得更好。", "请学校统筹考虑。", ""),
            List.of("DOCKETED", "教育教学", "压减重复填报的表格", "同一项数据一学期要填五六次，占用备课时间。", "建立一张总表，各处室从中取数，不再另发表格。", ""),
            List.of("MERGED", "教育教学", "减少教师填表", "各类检查都要求教师单独填表。", "能从系统取的数据不再要求填报。", ""),
            List.of("DOCKETED", "后勤保障", "教工食堂增加晚餐供应", "晚自习值班的老师只能在校外用餐。", "周一至周四供应晚餐至十九点。", ""),
            List.of("SUGGESTION", "后勤保障", "在教学楼每层增设直饮水", "课间取水要下楼排队。", "每层设一台直饮水机，定期公示水质。", ""),
            List.of("DECLINED", "教师发展", "解决本人职称聘任问题", "本人符合条件三年未聘。", "请给予聘任。", ""));

    private final Calls calls;
    private final Proposals proposals;
    private final CongressDirectory congress;
    private final SittingDirectory sittings;
    private final Clock clock;

    DemoProposals(
            Calls calls, Proposals proposals, CongressDirectory congress, SittingDirectory sittings, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.congress = congress;
        this.sittings = sittings;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    @Transactional
    public void on(DemoUnion demo) {
        var delegates = delegates(demo);
        if (delegates.size() < TEXTS.size()) {
            return; // small demonstrations have no congress
        }
        var call = call(demo);
        calls.save(call);
        var lead = (Proposal) null;
        for (int i = 0; i < TEXTS.size(); i++) {
            var proposal = brought(demo, call, delegates, i, i + 1);
            if (lead != null && TEXTS.get(i).getFirst().equals("MERGED")) {
                var hand = committee(demo, 3).saying("两件都是减少重复填表，合并办理。");
                proposals.save(lead.takenIn(proposal, null, hand));
                proposal = proposal.mergedInto(lead, hand, MET);
            }
            proposals.save(proposal);
            lead = proposal.stage() == Stage.DOCKETED ? proposals.get(demo.union(), proposal.id()) : lead;
            if (proposal.stage() == Stage.SCREENING) {
                proposals.opine(
                        demo.union(),
                        new ScreeningOpinion(
                                proposal.id(), demo.secretary().member(), View.DOCKET, "一事一案，建议可行。", at(2)));
            }
        }
    }

    /** Those whom everybody knows come first. */
    private List<DelegateOnDay> delegates(DemoUnion demo) {
        var known = List.of(demo.secretary(), demo.liNa(), demo.wangQiang(), demo.chenJing()).stream()
                .map(actor -> actor.member())
                .toList();
        return congress.on(demo.secretary(), LocalDate.now(clock)).stream()
                .filter(DelegateOnDay::mayVote)
                .sorted(Comparator.comparingInt(one -> known.contains(one.member()) ? known.indexOf(one.member()) : 9))
                .toList();
    }

    private Call call(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var sitting = sittings.ahead(demo.secretary(), Locale.SIMPLIFIED_CHINESE).stream()
                .findFirst();
        return new Call(
                demo.union(),
                CallId.next(),
                "征集提案",
                sitting.map(SittingDirectory.Ahead::id).orElse(null),
                sitting.map(SittingDirectory.Ahead::title).orElse(""),
                WorkArea.CONGRESS,
                null,
                today.minusDays(20),
                today.plusDays(3),
                "一事一案，写清现状、依据和建议。写法可以问本代表团团长。",
                "JX 教育教学\nHQ 后勤保障\nFZ 教师发展",
                Rules.usual(),
                0);
    }

    private Proposal brought(DemoUnion demo, Call call, List<DelegateOnDay> delegates, int i, int number) {
        var text = TEXTS.get(i);
        var author = delegates.get(i);
        var begun = Proposal.drafted(
                call,
                new Origin(
                        false,
                        author.delegation() == null ? null : author.delegation().value(),
                        author.delegationName(),
                        false),
                new Author(author.member(), author.delegationName(), null),
                new Text(text.get(1), text.get(2), text.get(3), text.get(4), text.get(5)),
                i % 4 != 3,
                hand(author.member(), Role.PROPOSER, 12));
        if (text.getFirst().equals("DRAFT")) {
            return begun;
        }
        var first = delegates.get((i + 1) % delegates.size()).member();
        var second = delegates.get((i + 2) % delegates.size()).member();
        var asked = begun.invited(List.of(first, second), hand(author.member(), Role.PROPOSER, 11), MET)
                .answered(first, true, hand(first, Role.INVITED, 10), MET);
        if (text.getFirst().equals("SECONDING")) {
            return asked;
        }
        var toHead = text.getFirst().equals("HEAD_REVIEW");
        var sent = asked.answered(second, true, hand(second, Role.INVITED, 9), MET)
                .submitted(toHead, number, false, hand(author.member(), Role.PROPOSER, toHead ? 1 : 8), MET);
        return screened(demo, call, sent, text.getFirst());
    }

    private Proposal screened(DemoUnion demo, Call call, Proposal sent, String fate) {
        var hand = committee(demo, 4);
        return switch (fate) {
            case "SCREENING" -> sent.moved(Step.OPINE, committee(demo, 2), MET);
            case "RETURNED" -> sent.moved(Step.SEND_BACK, hand.saying("请改为一件具体的事，写明依据和做法。"), MET);
            case "SUGGESTION" -> sent.moved(Step.MAKE_SUGGESTION, hand.saying("属于日常改进，总务处可以直接办，转意见建议。"), MET);
            case "DECLINED" -> sent.moved(Step.DECLINE, hand.saying("属于个人事项，请向人事部门反映，工会可以陪同。"), MET);
            case "DOCKETED" -> docketed(call, sent, hand);
            default -> sent;
        };
    }

    private Proposal docketed(Call call, Proposal sent, Hand hand) {
        var prefix = call.prefix(sent.wording().text().subject());
        var ordinal = proposals.nextOrdinal(call.union(), call.series(), prefix);
        var docket = new Filing.Docket(call.series(), prefix, ordinal, hand.at().toLocalDate());
        return sent.docketed(docket, true, hand);
    }

    private Hand committee(DemoUnion demo, int daysAgo) {
        return hand(demo.secretary().member(), Role.COMMITTEE, daysAgo);
    }

    private Hand hand(MemberId by, Role as, int daysAgo) {
        return Hand.of(by, as, at(daysAgo));
    }

    private LocalDateTime at(int daysAgo) {
        return LocalDateTime.now(clock).minusDays(daysAgo);
    }
}
