package io.zhijia.regrouping;

import static io.zhijia.regrouping.RegroupingPermission.CONFIRM_GROUPS;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import io.zhijia.membership.Member;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The yearly regrouping, reached from the union's page. */
@Controller
class RegroupingController {

    static final String PATH = "/union/regroupings";

    private final RegroupingService service;
    private final Confirmation confirmation;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    RegroupingController(
            RegroupingService service,
            Confirmation confirmation,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.confirmation = confirmation;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns regroupedPeople() {
        return PersonColumns.of("regrouping.placed.member", "regrouping.part.leader");
    }

    /** How a draft is to begin. */
    record Starting(
            @NotNull Draft how,
            @NotNull LocalDate begins,
            @Min(1) @Max(500) int least,
            @Min(1) @Max(500) int most) {

        String howText() {
            return how == null ? "" : how.name();
        }

        String beginsText() {
            return begins == null ? "" : begins.toString();
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return list(actor, new Starting(Draft.AS_NOW, LocalDate.now(clock), Limits.USUAL.least(), Limits.USUAL.most()));
    }

    @PostMapping(PATH)
    ModelAndView draft(Actor actor, @Valid @ModelAttribute("form") Starting form, BindingResult typed) {
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        return at(service.draft(actor, form.how(), form.begins(), new Limits(form.least(), form.most())), null);
    }

    /** One group at a time is open, the one that needs a look first. */
    @GetMapping(PATH + "/{id}")
    ModelAndView show(
            Actor actor, @PathVariable RegroupingId id, @RequestParam(required = false) @Nullable PartId part) {
        var one = service.get(actor, id);
        var people = people(actor);
        var open = one.parts().stream()
                .filter(group -> group.id().equals(part))
                .findFirst()
                .orElse(null);
        var shown = open == null ? one.nowhere() : one.in(open);
        return new ModelAndView("regrouping/show")
                .addObject("one", one)
                .addObject(
                        "problems", one.state() == Regrouping.State.DRAFT ? one.problems(people.keySet()) : List.of())
                .addObject("open", open)
                .addObject("shown", shown)
                .addObject("people", people)
                .addObject("parts", choices(one))
                .addObject("mayConfirm", actor.may(CONFIRM_GROUPS))
                .addObject("future", one.begins().isAfter(LocalDate.now(clock)));
    }

    @PostMapping(PATH + "/{id}/moves")
    ModelAndView move(
            Actor actor,
            @PathVariable RegroupingId id,
            @RequestParam(required = false) @Nullable Set<MemberId> member,
            @RequestParam PartId to,
            @RequestParam(required = false) @Nullable PartId from) {
        service.move(actor, id, member == null ? Set.of() : member, to);
        return at(id, from);
    }

    @PostMapping(PATH + "/{id}/groups/{part}/leader")
    ModelAndView lead(
            Actor actor, @PathVariable RegroupingId id, @PathVariable PartId part, @RequestParam MemberId leader) {
        service.lead(actor, id, part, leader);
        return at(id, part);
    }

    @PostMapping(PATH + "/{id}/groups")
    ModelAndView addGroup(Actor actor, @PathVariable RegroupingId id, @RequestParam String name) {
        var plain = name.strip();
        return plain.isEmpty()
                ? at(id, null)
                : at(id, service.addGroup(actor, id, plain.substring(0, Math.min(30, plain.length()))));
    }

    @PostMapping(PATH + "/{id}/refreshing")
    ModelAndView refresh(Actor actor, @PathVariable RegroupingId id) {
        service.refresh(actor, id);
        return at(id, null);
    }

    @PostMapping(PATH + "/{id}/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable RegroupingId id) {
        confirmation.confirm(actor, id);
        return at(id, null);
    }

    @PostMapping(PATH + "/{id}/discarding")
    ModelAndView discard(Actor actor, @PathVariable RegroupingId id) {
        service.discard(actor, id);
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/{id}/list.xlsx")
    void sheet(Actor actor, @PathVariable RegroupingId id, Locale language, HttpServletResponse answer)
            throws IOException {
        var one = service.get(actor, id);
        var people = people(actor);
        var names = one.parts().stream().collect(toMap(Part::id, Part::name));
        var rows = one.members().stream()
                .filter(placed -> people.containsKey(placed.member()))
                .map(placed -> row(placed, people, names))
                .sorted(comparing(List::toString))
                .toList();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, "编组名单"))) {
            sheets.list(
                    say("regrouping.menu", language),
                    union.profile(actor).name() + " " + one.begins(),
                    actor.name() + " " + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("regrouping.group", language), 18),
                            SheetColumn.text(say("regrouping.name", language), 12),
                            SheetColumn.text(say("regrouping.number", language), 12),
                            SheetColumn.text(say("regrouping.was", language), 18)),
                    rows.iterator());
        }
    }

    private static List<String> row(Placed placed, Map<MemberId, Member> people, Map<PartId, String> names) {
        var details = Objects.requireNonNull(people.get(placed.member())).details();
        var part = placed.part();
        var was = placed.was();
        return List.of(
                part == null ? "" : names.getOrDefault(part, ""),
                details.name(),
                details.number(),
                was == null ? "" : names.getOrDefault(was, ""));
    }

    private ModelAndView list(Actor actor, Starting form) {
        return new ModelAndView("regrouping/list")
                .addObject("lines", service.lines(actor))
                .addObject("form", form);
    }

    private Map<MemberId, Member> people(Actor actor) {
        return service.present(actor).stream().collect(toMap(Member::id, member -> member));
    }

    private static List<Choice> choices(Regrouping one) {
        return one.parts().stream()
                .map(part -> new Choice(part.id().toString(), part.name()))
                .toList();
    }

    private static ModelAndView at(RegroupingId id, @Nullable PartId part) {
        return new ModelAndView("redirect:" + PATH + "/" + id + (part == null ? "" : "?part=" + part));
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
