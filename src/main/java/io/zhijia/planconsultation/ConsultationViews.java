package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationPermission.CONSULT;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said about a draft plan. Who said it only those see who answer, and the author. */
@Service
@Transactional(readOnly = true)
class ConsultationViews {

    /** A list on paper; a union that hears more than this has other means. */
    private static final int ALL = 10_000;

    private final Consultations consultations;
    private final PlanReading plans;
    private final IdentityService people;

    ConsultationViews(Consultations consultations, PlanReading plans, IdentityService people) {
        this.consultations = consultations;
        this.plans = plans;
        this.people = people;
    }

    /**
     * One opinion as this reader may see it.
     *
     * @param author empty where the reader may not know it
     * @param about title of the item it is about; empty for the plan as a whole
     */
    record Line(Opinion opinion, String author, String about, boolean own) {}

    /** The whole page of a plan; no consultation yet, no lines. */
    record View(
            PlanId plan,
            String title,
            boolean draft,
            Optional<Consultation> consultation,
            Turnout turnout,
            boolean noObjection,
            List<PlannedItem> items,
            Paging<Line> lines) {}

    View of(Actor actor, PlanId plan, int page) {
        var text = plans.text(actor, plan);
        var items = plans.items(actor, plan);
        var asked = consultations.opinions(actor.union(), plan, Paging.limit(), Paging.offset(page));
        var own = consultations.of(actor.union(), plan, actor.member());
        return new View(
                plan,
                text.title(),
                plans.isDraft(actor, plan),
                consultations.find(actor.union(), plan),
                consultations.turnout(actor.union(), plan),
                own.stream().anyMatch(one -> one.outcome() == Outcome.NO_OBJECTION),
                items,
                Paging.of(lines(actor, items, asked), page));
    }

    /** Everything that was said, for those who answer. */
    List<Line> all(Actor actor, PlanId plan) {
        actor.must(CONSULT);
        return lines(actor, plans.items(actor, plan), consultations.opinions(actor.union(), plan, ALL, 0));
    }

    private List<Line> lines(Actor actor, List<PlannedItem> items, List<Opinion> opinions) {
        var titles = items.stream().collect(toMap(PlannedItem::id, PlannedItem::title));
        var names = actor.may(CONSULT)
                ? people.names(
                        actor, opinions.stream().map(Opinion::author).distinct().toList())
                : Map.<MemberId, String>of();
        return opinions.stream()
                .map(opinion -> new Line(
                        opinion,
                        names.getOrDefault(opinion.author(), ""),
                        title(opinion, titles),
                        opinion.author().equals(actor.member())))
                .toList();
    }

    private static String title(Opinion opinion, Map<PlanItemId, String> titles) {
        return opinion.item() == null ? "" : Objects.requireNonNullElse(titles.get(opinion.item()), "—");
    }
}
