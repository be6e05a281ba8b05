package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.EXPORT_RETIREES;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import io.zhijia.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checks of all years, and how far each has come. */
@Controller
@RequestMapping(CheckController.PATH)
class CheckController {

    static final String PATH = RetireeController.PATH + "/checks";

    private final CheckService service;
    private final AskingService asking;
    private final IdentityService people;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    CheckController(
            CheckService service,
            AskingService asking,
            IdentityService people,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.asking = asking;
        this.people = people;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** Which people of a check are looked at. */
    enum Shown {
        OPEN,
        CONFIRMED,
        MOVED,
        UNREACHABLE,
        DECEASED;

        boolean takes(CheckEntry entry) {
            return this == OPEN ? entry.isOpen() : entry.came(Outcome.valueOf(name()));
        }

        /** Message key of its name. */
        String word() {
            return this == OPEN
                    ? "retiree.outcome.none"
                    : Outcome.valueOf(name()).word();
        }
    }

    /**
     * A check as it is opened.
     *
     * @param item the plan item it is done for; null for none
     */
    record Opening(@NotNull LocalDate due, @Nullable PlanItemId item) {}

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, new Opening(YearlyCheck.usualDue(LocalDate.now(clock)), null));
    }

    @PostMapping
    ModelAndView open(
            Actor actor, @Valid @ModelAttribute("form") Opening form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_RETIREES);
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        var id = service.open(actor, form.due(), form.item());
        next.addFlashAttribute("notice", Notice.of("retiree.check.opened"));
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView list(Actor actor, Opening form) {
        var all = asking.all(actor);
        var year = LocalDate.now(clock).getYear();
        var mayOpen = actor.may(KEEP_RETIREES) && all.stream().noneMatch(check -> check.year() == year);
        return new ModelAndView("retiree/checks")
                .addObject("checks", all)
                .addObject("mayOpen", mayOpen)
                .addObject("year", year)
                .addObject("items", mayOpen ? items(actor) : List.of())
                .addObject("form", form);
    }

    private List<Choice> items(Actor actor) {
        return service.items(actor).stream()
                .map(item -> new Choice(item.id().toString(), item.title()))
                .toList();
    }

    @GetMapping("/{id}")
    String show(
            Actor actor,
            @PathVariable YearlyCheckId id,
            @RequestParam(required = false) @Nullable Shown shown,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var check = asking.get(actor, id);
        var entries = asking.entries(actor, id);
        page.addAttribute("check", check);
        page.addAttribute("tally", Tally.of(entries));
        page.addAttribute("groups", Tally.byGroup(entries));
        page.addAttribute("shown", shown);
        page.addAttribute(
                "entries",
                Paging.of(
                        entries.stream()
                                .filter(entry -> shown == null || shown.takes(entry))
                                .skip(Paging.offset(number))
                                .limit(Paging.limit())
                                .toList(),
                        number));
        page.addAttribute("keepers", keepers(actor, entries));
        page.addAttribute("mayKeep", actor.may(KEEP_RETIREES));
        page.addAttribute("mayExport", actor.may(EXPORT_RETIREES));
        return "retiree/check";
    }

    private Map<MemberId, String> keepers(Actor actor, List<CheckEntry> entries) {
        return people.names(
                actor,
                entries.stream()
                        .map(CheckEntry::keeper)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    @GetMapping("/{id}/list.xlsx")
    void excel(Actor actor, @PathVariable YearlyCheckId id, Locale language, HttpServletResponse answer)
            throws IOException {
        actor.must(EXPORT_RETIREES);
        var check = asking.get(actor, id);
        var entries = asking.entries(actor, id);
        var title = words.getMessage("retiree.check.title", new Object[] {String.valueOf(check.year())}, language);
        new RetireeSheet(words, language, union.profile(actor).name(), actor.signature() + "　" + LocalDate.now(clock))
                .check(Download.EXCEL.into(answer, title), check, entries, keepers(actor, entries));
    }

    @PostMapping("/{id}/update")
    String bringUpToDate(Actor actor, @PathVariable YearlyCheckId id, RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.of("retiree.check.updated", service.bringUpToDate(actor, id)));
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/closing")
    String close(Actor actor, @PathVariable YearlyCheckId id, RedirectAttributes next) {
        service.close(actor, id);
        next.addFlashAttribute("notice", Notice.of("retiree.check.closed"));
        return "redirect:" + PATH + "/" + id;
    }
}
