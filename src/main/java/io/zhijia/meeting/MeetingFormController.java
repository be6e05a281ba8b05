package io.zhijia.meeting;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Preparing a meeting: what, when, where, who, about what. */
@Controller
class MeetingFormController {

    private final MeetingService service;
    private final MeetingViews views;
    private final UsualAgendas agendas;
    private final PeoplePicker picker;
    private final CongressDirectory congress;
    private final Clock clock;

    MeetingFormController(
            MeetingService service,
            MeetingViews views,
            UsualAgendas agendas,
            PeoplePicker picker,
            CongressDirectory congress,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.agendas = agendas;
        this.picker = picker;
        this.congress = congress;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    ModelAndView draft(Actor actor, @RequestParam(defaultValue = "ROUTINE") MeetingType type) {
        MeetingAccess.mustKeep(actor);
        var day = LocalDate.now(clock).plusDays(7);
        var form = new Form(
                MeetingId.next(),
                0,
                type,
                "",
                WorkArea.ORGANISATION,
                day,
                LocalTime.of(16, 20),
                "",
                agendas.of(type),
                usual(actor, type));
        return page(actor, form, "/meetings");
    }

    @PostMapping("/meetings")
    ModelAndView plan(Actor actor, @Valid @ModelAttribute("form") Form form, BindingResult typed) {
        MeetingAccess.mustKeep(actor);
        if (typed.hasErrors()) {
            return page(actor, form, "/meetings");
        }
        var invited = picker.pickAll(actor, form.people());
        service.plan(actor, form.id(), null, form.area(), form.call(), AgendaItem.parse(form.agenda()), invited);
        return new ModelAndView("redirect:/meetings/" + form.id());
    }

    @GetMapping("/meetings/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable MeetingId id) {
        MeetingAccess.mustKeep(actor);
        var of = views.read(actor, id);
        var meeting = of.meeting();
        var at = meeting.call().at();
        var form = new Form(
                id,
                meeting.version(),
                meeting.call().type(),
                meeting.call().title(),
                meeting.area(),
                at.toLocalDate(),
                at.toLocalTime(),
                meeting.call().venue(),
                AgendaItem.typed(meeting.agenda()),
                of.attendees().stream()
                        .map(attendee -> shown(actor, attendee.member()))
                        .toList());
        return page(actor, form, "/meetings/" + id);
    }

    @PostMapping("/meetings/{id}")
    ModelAndView change(
            Actor actor, @PathVariable MeetingId id, @Valid @ModelAttribute("form") Form form, BindingResult typed) {
        MeetingAccess.mustKeep(actor);
        if (typed.hasErrors()) {
            return page(actor, form, "/meetings/" + id);
        }
        var invited = picker.pickAll(actor, form.people());
        service.change(actor, id, form.shown(), form.call(), AgendaItem.parse(form.agenda()), invited);
        return new ModelAndView("redirect:/meetings/" + id);
    }

    /** Who is invited unless somebody else is typed. */
    private List<String> usual(Actor actor, MeetingType type) {
        return type == MeetingType.HEADS
                ? congress.heads(actor, LocalDate.now(clock)).stream()
                        .map(member -> shown(actor, member))
                        .sorted()
                        .toList()
                : List.of();
    }

    private String shown(Actor actor, MemberId member) {
        return picker.value(actor, member);
    }

    private ModelAndView page(Actor actor, Form form, String action) {
        return new ModelAndView("meeting/form")
                .addObject("form", form)
                .addObject("action", action)
                .addObject("people", picker.choices(actor));
    }

    /** The id is chosen with the empty form, so that a form sent twice prepares one meeting. */
    record Form(
            @NotNull MeetingId id,
            @Nullable Integer version,
            @NotNull MeetingType type,
            @NotBlank @Size(max = 100) String title,
            @NotNull WorkArea area,
            @NotNull LocalDate day,
            @NotNull LocalTime time,
            @Size(max = 100) @Nullable String venue,
            @NotBlank @Size(max = 4000) String agenda,
            @Nullable List<String> invited) {

        /** The version that was shown; a form without one never matches. */
        int shown() {
            return version == null ? -1 : version;
        }

        Call call() {
            return new Call(type, title.strip(), day.atTime(time), text(venue).strip());
        }

        List<String> people() {
            return invited == null ? List.of() : invited;
        }

        static String text(@Nullable Object typed) {
            return Objects.toString(typed, "");
        }
    }
}
