package io.zhijia.access;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Delegation;
import io.zhijia.identity.DelegationId;
import io.zhijia.identity.DelegationService;
import io.zhijia.identity.HoldingId;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import io.zhijia.web.Choice;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for whom, from when to when. */
@Controller
class StandInController {

    private final DelegationService delegations;
    private final IdentityService people;
    private final PeoplePicker picker;
    private final UnionDirectory directory;
    private final MessageSource words;
    private final Clock clock;

    StandInController(
            DelegationService delegations,
            IdentityService people,
            PeoplePicker picker,
            UnionDirectory directory,
            MessageSource words,
            Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.picker = picker;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry standInMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/access/stand-ins", "access.standIns", 36);
    }

    @GetMapping("/access/stand-ins")
    ModelAndView list(Actor actor, Locale language) {
        var today = LocalDate.now(clock);
        return page(actor, language, Absence.from(today));
    }

    @PostMapping("/access/stand-ins")
    ModelAndView delegate(
            Actor actor,
            @Valid @ModelAttribute("form") Absence form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, language, form);
        }
        delegations.delegate(
                actor,
                form.office(),
                picker.pick(actor, form.member()),
                Objects.requireNonNull(form.begins()),
                Objects.requireNonNull(form.ends()),
                form.reason().strip());
        next.addFlashAttribute("notice", "access.standIn.given");
        return new ModelAndView("redirect:/access/stand-ins");
    }

    @PostMapping("/access/stand-ins/{id}/recall")
    String recall(Actor actor, @PathVariable DelegationId id, RedirectAttributes next) {
        delegations.recall(actor, id);
        next.addFlashAttribute("notice", "access.standIn.recalled");
        return "redirect:/access/stand-ins";
    }

    private ModelAndView page(Actor actor, Locale language, Absence form) {
        var all = delegations.all(actor);
        var names = people.names(
                actor,
                all.stream()
                        .flatMap(each -> Stream.of(each.taker(), each.holding().member()))
                        .distinct()
                        .toList());
        var groups = directory.groups(actor).stream()
                .collect(toMap(group -> group.id().value(), UnionGroup::name));
        return new ModelAndView("access/stand-ins")
                .addObject(
                        "lines",
                        all.stream()
                                .map(each -> line(actor, each, names, groups))
                                .toList())
                .addObject("offices", choices(actor, groups, language))
                .addObject("people", picker.choices(actor))
                .addObject("form", form);
    }

    private StandInLine line(
            Actor actor, Delegation delegation, Map<MemberId, String> names, Map<UUID, String> groups) {
        var today = LocalDate.now(clock);
        var holder = delegation.holding().member();
        var isTheirs = actor.member().equals(holder) || actor.member().equals(delegation.taker());
        return new StandInLine(
                delegation,
                names.getOrDefault(holder, ""),
                names.getOrDefault(delegation.taker(), ""),
                groups.getOrDefault(delegation.holding().body(), ""),
                delegation.isInForce(today),
                delegation.isOver(today),
                !delegation.isOver(today) && (isTheirs || actor.may(APPOINT)));
    }

    private List<Choice> choices(Actor actor, Map<UUID, String> groups, Locale language) {
        return delegations.ownToGive(actor).stream()
                .map(holding -> new Choice(holding.id().toString(), said(holding, groups, language)))
                .toList();
    }

    private String said(OfficeHolding holding, Map<UUID, String> groups, Locale language) {
        return (words.getMessage(holding.office().word(), null, language) + " "
                        + groups.getOrDefault(holding.body(), ""))
                .strip();
    }

    record Absence(
            @NotNull HoldingId office,
            @NotBlank String member,
            @NotNull LocalDate begins,
            @NotNull LocalDate ends,
            @NotBlank @Size(max = 200) String reason) {

        /** Nothing chosen yet. */
        @SuppressWarnings("NullAway") // as it comes from a form in which nothing is chosen
        static Absence from(LocalDate today) {
            return new Absence(null, "", today, today.plusWeeks(1), "");
        }

        String shown(@Nullable Object typed) {
            return Objects.toString(typed, "");
        }
    }
}
