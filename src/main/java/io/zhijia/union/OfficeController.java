package io.zhijia.union;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.HoldingId;
import io.zhijia.identity.Mandate;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.tenancy.Body;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.work.WorkArea;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who holds which office since when. */
@Controller
class OfficeController {

    private final OfficeService offices;
    private final OfficeLines lines;
    private final PeoplePicker people;
    private final UnionDirectory directory;
    private final MessageSource words;
    private final Clock clock;

    OfficeController(
            OfficeService offices,
            OfficeLines lines,
            PeoplePicker people,
            UnionDirectory directory,
            MessageSource words,
            Clock clock) {
        this.offices = offices;
        this.lines = lines;
        this.people = people;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry officeMenu() {
        return MenuEntry.forEveryone(Section.PEOPLE, "/union/offices", "union.offices", 30);
    }

    /** As of a day, today if none is given. */
    @GetMapping("/union/offices")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable LocalDate day, Locale language) {
        var today = LocalDate.now(clock);
        var form = new Appointment("", Office.COMMITTEE_MEMBER, "", Set.of(), today, null, "");
        return page(actor, day == null ? today : day, language, form);
    }

    @GetMapping("/union/offices.xlsx")
    void sheet(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var asked = day == null ? LocalDate.now(clock) : day;
        new OfficeSheet(words, language)
                .write(
                        Download.EXCEL.into(answer, "任职名单"),
                        directory.profile(actor).name(),
                        asked,
                        lines.on(actor, asked));
    }

    @GetMapping("/union/offices.docx")
    ResponseEntity<byte[]> paper(
            Actor actor, @RequestParam(required = false) @Nullable LocalDate day, Locale language) {
        var today = LocalDate.now(clock);
        var asked = day == null ? today : day;
        var paper = new OfficePaper(words, language)
                .of(actor, directory.profile(actor).name(), asked, lines.on(actor, asked), today);
        return Download.WORD.of(paper, "任职和角色清单 " + asked);
    }

    @PostMapping("/union/offices")
    ModelAndView appoint(
            Actor actor,
            @Valid @ModelAttribute("form") Appointment form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, LocalDate.now(clock), language, form);
        }
        var office = Objects.requireNonNull(form.office());
        offices.appoint(
                actor,
                people.pick(actor, form.member()),
                new Mandate(
                        office,
                        body(actor, office, form.group()),
                        form.portfolio(),
                        Objects.requireNonNull(form.from()),
                        form.until(),
                        form.decisionText()));
        next.addFlashAttribute("notice", "union.office.appointed");
        return new ModelAndView("redirect:/union/offices");
    }

    @PostMapping("/union/offices/{id}/ending")
    String end(Actor actor, @PathVariable HoldingId id, @RequestParam LocalDate lastDay, RedirectAttributes next) {
        offices.end(actor, id, lastDay);
        next.addFlashAttribute("notice", "union.office.ended");
        return "redirect:/union/offices";
    }

    /** A group leader leads one of our groups; every other office is held in the union itself. */
    private Body body(Actor actor, Office office, String group) {
        if (office != Office.GROUP_LEADER) {
            return actor.union();
        }
        var chosen = directory.groups(actor).stream()
                .map(UnionGroup::id)
                .filter(id -> id.toString().equals(group))
                .findFirst();
        refuseIf(chosen.isEmpty(), UnionRefusal.WHICH_GROUP);
        return chosen.orElseThrow();
    }

    private ModelAndView page(Actor actor, LocalDate day, Locale language, Appointment form) {
        return new ModelAndView("union/offices")
                .addObject("day", day)
                .addObject("present", lines.on(actor, day))
                .addObject("past", lines.past(actor))
                .addObject("mayAppoint", actor.may(APPOINT))
                .addObject("people", people.choices(actor))
                .addObject("offices", officeChoices(language))
                .addObject("groups", groupChoices(actor))
                .addObject("today", LocalDate.now(clock))
                .addObject("form", form);
    }

    private List<Choice> officeChoices(Locale language) {
        return Stream.of(Office.values())
                .map(office -> new Choice(office.name(), words.getMessage(office.word(), null, language)))
                .toList();
    }

    private List<Choice> groupChoices(Actor actor) {
        return directory.groups(actor).stream()
                .map(group -> new Choice(group.id().toString(), group.name()))
                .toList();
    }

    record Appointment(
            @NotBlank String member,
            @NotNull Office office,
            String group,
            @Nullable Set<WorkArea> areas,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = 60) String decision) {

        /** None ticked is sent as nothing at all. */
        Set<WorkArea> portfolio() {
            return areas == null ? Set.of() : areas;
        }

        String officeText() {
            return office == null ? "" : office.name();
        }

        String decisionText() {
            return Objects.requireNonNullElse(decision, "");
        }

        String untilText() {
            return Objects.toString(until, "");
        }

        String fromText() {
            return Objects.toString(from, "");
        }
    }
}
