package io.zhijia.planpaper;

import io.zhijia.document.Pdf;
import io.zhijia.document.WordPaper;
import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.union.UnionDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Writes a plan down as unions hand it in and hang it up. */
@Service
@Transactional(readOnly = true)
class PaperService {

    private final PlanReading plans;
    private final PlanGoals goals;
    private final UnionDirectory unions;
    private final IdentityService people;

    PaperService(PlanReading plans, PlanGoals goals, UnionDirectory unions, IdentityService people) {
        this.plans = plans;
        this.goals = goals;
        this.unions = unions;
        this.people = people;
    }

    String title(Actor actor, PlanId id) {
        return plans.text(actor, id).title();
    }

    /** @param cover what every text goes through: whom it must not name */
    byte[] word(Actor actor, PlanId id, UnaryOperator<String> cover) {
        var plan = plans.text(actor, id);
        var paper = new WordPaper(cover).title(plan.title());
        paper.subtitle(issuer(actor, plan));
        under(plan).forEach(paper::subtitle);
        var revised = new RevisionMarks(plans.revisions(actor, id));
        below(plan).forEach(paper::subtitle);
        revised.lines().forEach(paper::subtitle);
        for (var section : plan.sections()) {
            if (!section.heading().isEmpty()) {
                if (section.level() == 1) {
                    paper.heading(section.heading());
                } else {
                    paper.subheading(section.heading());
                }
            }
            paper.text(section.body());
        }
        var numbers = new SectionNumbers(plan.sections());
        var promised = goals.of(actor, id);
        if (!promised.isEmpty()) {
            paper.heading(numbers.next("目标与指标"));
            promised.forEach(goal -> paper.text(goal.text()));
        }
        paper.heading(numbers.next("逐月安排"))
                .table(
                        List.of("月份", "日期", "工作", "负责人"),
                        rows(actor, plan, marks(actor, plan, revised)),
                        18,
                        17,
                        48,
                        17);
        if (!revised.revisions().isEmpty()) {
            paper.heading(numbers.next("修订记录"))
                    .table(List.of("次", "改动", "工作", "时间和名称", "原因"), revised.rows(), 6, 10, 32, 28, 24);
        }
        return plan.adoptedOn() == null
                ? paper.unsigned(issuer(actor, plan)).toBytes()
                : paper.signed(issuer(actor, plan), plan.adoptedOn()).toBytes();
    }

    private List<List<String>> rows(Actor actor, PlanReading.PlanText plan, Map<PlanItemId, String> marks) {
        var items = plans.items(actor, plan.id());
        var names = names(actor, items);
        var rows = new ArrayList<List<String>>();
        for (var month :
                MonthTable.of(plan.from(), plan.to(), items, plan.theme()).months()) {
            for (var item : month.items()) {
                rows.add(List.of(month.label(), MonthTable.days(item), marked(item, marks), owner(item, names)));
            }
        }
        return rows;
    }

    byte[] months(Actor actor, PlanId id, UnaryOperator<String> cover) {
        var plan = plans.text(actor, id);
        var items = plans.items(actor, id);
        var names = names(actor, items);
        var html = new StringBuilder("<div class=\"across\"><h1>")
                .append(HtmlUtils.htmlEscape(cover.apply(plan.title())))
                .append("</h1>");
        var revised = new RevisionMarks(plans.revisions(actor, id));
        var marks = marks(actor, plan, revised);
        Stream.of(List.of(issuer(actor, plan)), under(plan), below(plan), revised.lines())
                .flatMap(List::stream)
                .forEach(line -> html.append("<p class=\"line\">")
                        .append(HtmlUtils.htmlEscape(cover.apply(line)))
                        .append("</p>"));
        html.append("<table><thead><tr><th>月份</th><th>日期</th><th>工作</th><th>负责人</th></tr></thead><tbody>");
        for (var month :
                MonthTable.of(plan.from(), plan.to(), items, plan.theme()).months()) {
            for (int i = 0; i < month.items().size(); i++) {
                var item = month.items().get(i);
                html.append("<tr>");
                cell(html, "short", i == 0 ? month.label() : "");
                cell(html, "short", MonthTable.days(item));
                cell(html, "", cover.apply(marked(item, marks)));
                cell(html, "short", cover.apply(owner(item, names)));
                html.append("</tr>");
            }
        }
        return Pdf.of(html.append("</tbody></table></div>").toString());
    }

    private static void cell(StringBuilder html, String kind, String text) {
        html.append("<td class=\"")
                .append(kind)
                .append("\">")
                .append(HtmlUtils.htmlEscape(text))
                .append("</td>");
    }

    /** Whose plan it is: the union's, or that of a body within it. */
    private String issuer(Actor actor, PlanReading.PlanText plan) {
        return unions.profile(actor).name() + plan.issuer();
    }

    /** The theme of the year and the motto. */
    private static List<String> under(PlanReading.PlanText plan) {
        var theme = plan.theme();
        return Stream.of(
                        theme.year().isEmpty() ? "" : "主题：" + theme.year(),
                        theme.motto().isEmpty() ? "" : "口号：" + theme.motto(),
                        theme.programme())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** For how long it is, who adopted it and to whom it went. */
    private static List<String> below(PlanReading.PlanText plan) {
        return Stream.of(plan.from() + " 至 " + plan.to(), plan.adoption(), plan.report())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What revisions changed, and which sub-plan an item comes from. */
    private Map<PlanItemId, String> marks(Actor actor, PlanReading.PlanText plan, RevisionMarks revised) {
        var origins = plans.origins(actor);
        var marks = new HashMap<>(revised.marks());
        plans.items(actor, plan.id()).stream()
                .filter(item -> !item.plan().equals(plan.id()))
                .forEach(item -> marks.merge(
                        item.id(), "（" + origins.getOrDefault(item.plan(), "") + "）", (mark, from) -> from + mark));
        return marks;
    }

    private static String marked(PlannedItem item, Map<PlanItemId, String> marks) {
        return item.title() + marks.getOrDefault(item.id(), "");
    }

    private Map<MemberId, String> names(Actor actor, List<PlannedItem> items) {
        return people.names(
                actor,
                items.stream()
                        .map(PlannedItem::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static String owner(PlannedItem item, Map<MemberId, String> names) {
        var owner = item.owner();
        return owner == null ? "" : names.getOrDefault(owner, "");
    }
}
