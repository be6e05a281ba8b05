package io.zhijia.meeting;

import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.union.UnionGroups;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two made-up meetings: last month's, with its minutes, and one that has been noticed. */
@Component
class DemoMeetings {

    private final MeetingService meetings;
    private final VoicesService voices;
    private final DecisionService decisions;
    private final UnionGroups groups;
    private final LocalDate today;

    DemoMeetings(
            MeetingService meetings, VoicesService voices, DecisionService decisions, UnionGroups groups, Clock clock) {
        this.meetings = meetings;
        this.voices = voices;
        this.decisions = decisions;
        this.groups = groups;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        held(demo);
        var id = MeetingId.next();
        var call = new Call(MeetingType.COMMITTEE, "工会委员会议", today.plusDays(4).atTime(16, 20), "行政楼三楼会议室");
        var agenda = AgendaItem.parse("上次议定事项落实情况 | 赵敏\n年终走访慰问的标准和名单 | 赵敏\n明年工作计划初稿");
        meetings.plan(demo.secretary(), id, null, WorkArea.ORGANISATION, call, agenda, everybody(demo));
        meetings.notice(demo.secretary(), id);
    }

    private void held(DemoUnion demo) {
        var by = demo.secretary();
        var id = MeetingId.next();
        var call = new Call(MeetingType.ROUTINE, "十月工会例会", today.minusDays(20).atTime(16, 20), "教工之家");
        var agenda = AgendaItem.parse("谁病了、谁有困难\n秋季活动安排 | 王强");
        meetings.plan(by, id, null, WorkArea.ORGANISATION, call, agenda, everybody(demo));
        meetings.attend(
                by,
                id,
                List.of(
                        new Attendee(by.member(), Presence.PRESENT, ""),
                        new Attendee(demo.liNa().member(), Presence.PRESENT, ""),
                        new Attendee(demo.wangQiang().member(), Presence.LATE, "监考"),
                        new Attendee(demo.chenJing().member(), Presence.LEAVE, "外出学习")));
        var all = groups.all(by);
        voices.name(by, id, all.getFirst().id().value(), "刘老师", CareReport.Kind.ILL, "术后休养，想请人代两周早读");
        all.stream().skip(1).forEach(group -> voices.sayNone(by, id, group.id().value()));
        meetings.write(by, id, 1, "", "各小组逐一说明，有一位同事需要看望，会后由工会联系。");
        meetings.write(by, id, 2, "", "王强介绍了乒乓球赛和健步走的方案，大家同意，提醒注意保险和急救。");
        decisions.decide(
                by,
                id,
                DecisionId.next(),
                2,
                "举办教职工健步走，预算 2000 元以内",
                "一致同意",
                demo.wangQiang().member(),
                today.plusDays(9));
        meetings.file(by, id);
    }

    private static Set<MemberId> everybody(DemoUnion demo) {
        return Set.copyOf(Stream.of(demo.secretary(), demo.liNa(), demo.wangQiang(), demo.chenJing())
                .map(actor -> actor.member())
                .toList());
    }
}
