package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NOTHING_CHOSEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.planning.ItemFilter.Standing;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Choice;
import io.zhijia.web.Notice;
import io.zhijia.web.Typed;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The items as a list with filters, and one change to many of them. */
@Controller
class ListController {

    private final PlanViews views;
    private final BulkSteps bulk;
    private final PeoplePicker picker;
    private final Clock clock;

    ListController(PlanViews views, BulkSteps bulk, PeoplePicker picker, Clock clock) {
        this.views = views;
        this.bulk = bulk;
        this.picker = picker;
        this.clock = clock;
    }

    /** What the address says; anything left out does not matter. */
    record Search(
            @Nullable String q,
            @Nullable String plan,
            @Nullable WorkArea area,
            @Nullable LaunchKind kind,
            @Nullable String owner,
            @Nullable Standing state,
            @Nullable YearMonth month) {

        ItemFilter filter(@Nullable PlanId current, LocalDate today) {
            return new ItemFilter(
                    plan(current),
                    Objects.requireNonNullElse(q, ""),
                    area,
                    kind,
                    owner == null ? null : MemberId.parse(owner).orElse(null),
                    state,
                    month,
                    today);
        }

        /** Whoever searches for words does not know which year they are from: all plans unless one is named. */
        private @Nullable PlanId plan(@Nullable PlanId current) {
            if (plan == null) {
                return q == null || q.isBlank() ? current : null;
            }
            return plan.isBlank() ? null : Typed.as(PlanId::of, plan);
        }

        boolean isAskingMore() {
            return area != null
                    || kind != null
                    || (owner != null && !owner.isBlank())
                    || (plan != null && !plan.isBlank());
        }

        List<Choice> choices(List<PlanLine> plans) {
            return plans.stream()
                    .map(line -> new Choice(line.id().toString(), line.title()))
                    .toList();
        }

        boolean isAsking() {
            return (q != null && !q.isBlank())
                    || area != null
                    || kind != null
                    || state != null
                    || month != null
                    || (owner != null && !owner.isBlank());
        }
    }

    @GetMapping("/plan/items")
    String list(
            Actor actor,
            @ModelAttribute("search") Search search,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var plans = views.plans(actor);
        var today = LocalDate.now(clock);
        var current = PlanLine.current(plans, today).map(PlanLine::id).orElse(null);
        var filter = search.filter(current, today);
        var items = views.list(actor, filter, number);
        page.addAttribute("plans", plans);
        page.addAttribute("filter", filter);
        page.addAttribute("items", items);
        page.addAttribute("count", views.count(actor, filter));
        page.addAttribute("names", views.ownerNames(actor, items.lines()));
        page.addAttribute("people", picker.choices(actor));
        page.addAttribute("origins", views.origins(actor));
        page.addAttribute("titles", filter.plan() == null ? views.titles(actor) : Map.of());
        page.addAttribute("planner", Planners.mayPlan(actor));
        return "planning/list";
    }

    /** Which change, and to what; the fields of the other changes stay empty. */
    record Change(
            @Nullable List<PlanItemId> items,
            @Nullable String what,
            @Nullable String owner,
            @Nullable WorkArea area,
            @Nullable YearMonth month,
            @Nullable String reason,
            @Nullable String back) {

        /** Back to the list as it was filtered: a query of ours, never another address. */
        String returning() {
            return back == null || back.isBlank() ? "/plan/items" : "/plan/items?" + back;
        }
    }

    @PostMapping("/plan/items/changes")
    String change(Actor actor, @ModelAttribute Change change, RedirectAttributes then) {
        var ticked = Objects.requireNonNullElse(change.items(), List.<PlanItemId>of());
        int changed = switch (Objects.requireNonNullElse(change.what(), "")) {
            case "owner" -> bulk.handOver(actor, ticked, picker.pick(actor, chosen(change.owner())));
            case "area" -> bulk.file(actor, ticked, chosen(change.area()));
            case "month" -> bulk.move(actor, ticked, chosen(change.month()));
            case "cancel" -> bulk.cancel(actor, ticked, chosen(change.reason()));
            default -> throw new Refusal(NOTHING_CHOSEN);
        };
        then.addFlashAttribute("notice", Notice.of("planning.bulk.done", changed, ticked.size() - changed));
        return "redirect:" + change.returning();
    }

    private static <T> T chosen(@Nullable T value) {
        refuseIf(value == null || value.toString().isBlank(), NOTHING_CHOSEN);
        return Objects.requireNonNull(value);
    }
}
