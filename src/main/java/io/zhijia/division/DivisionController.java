package io.zhijia.division;

import static io.zhijia.division.DivisionForms.text;
import static io.zhijia.division.DivisionPermission.DIVIDE_WORK;
import static io.zhijia.division.DivisionRefusal.NOTHING_TO_PRINT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.division.DivisionForms.ChargeForm;
import io.zhijia.division.DivisionForms.DutyForm;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.meeting.MeetingChoices;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.work.WorkArea;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/** Who answers for what, reached from the bodies. */
@Controller
class DivisionController {

    static final String PATH = "/union/division";

    private final DivisionService service;
    private final DivisionViews views;
    private final PeoplePicker people;
    private final MeetingChoices meetings;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    DivisionController(
            DivisionService service,
            DivisionViews views,
            PeoplePicker people,
            MeetingChoices meetings,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.people = people;
        this.meetings = meetings;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns divisionPeople() {
        return PersonColumns.of("division.charge.member", "division.charge.stand_in", "division.duty.holder");
    }

    /** As of a day, today if none is given; with a post, its duty list in the form. */
    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable WorkArea area,
            @RequestParam(required = false) @Nullable DutyId post) {
        var today = LocalDate.now(clock);
        return page(
                actor,
                day == null ? today : day,
                new ChargeForm(area == null ? WorkArea.ORGANISATION : area, "", "", today, null, false),
                duty(actor, post, today),
                area == null ? post == null ? "" : "duty" : "charge");
    }

    private DutyForm duty(Actor actor, @Nullable DutyId post, LocalDate today) {
        return views.duties(actor).stream()
                .filter(duty -> duty.id().equals(post))
                .findFirst()
                .map(duty -> new DutyForm(
                        duty.post(),
                        duty.holder() == null ? "" : people.value(actor, duty.holder()),
                        duty.text(),
                        today))
                .orElseGet(() -> new DutyForm("", "", "", today));
    }

    @PostMapping(PATH)
    ModelAndView charge(Actor actor, @Valid @ModelAttribute("form") ChargeForm form, BindingResult typed) {
        var today = LocalDate.now(clock);
        if (typed.hasErrors()) {
            return page(actor, today, form, duty(actor, null, today), "charge");
        }
        var chosen = people.pick(actor, form.member());
        service.charge(actor, form.charge(actor.union(), chosen, picked(actor, form.standIn())), form.goesOn());
        return done();
    }

    @PostMapping(PATH + "/{id}/ending")
    ModelAndView end(Actor actor, @PathVariable ChargeId id, @RequestParam LocalDate lastDay) {
        service.end(actor, id, lastDay);
        return done();
    }

    @PostMapping(PATH + "/from-offices")
    ModelAndView fromOffices(Actor actor) {
        service.fromOffices(actor);
        return done();
    }

    @PostMapping(PATH + "/duties")
    ModelAndView write(Actor actor, @Valid @ModelAttribute("duty") DutyForm duty, BindingResult typed) {
        var today = LocalDate.now(clock);
        if (typed.hasErrors()) {
            return page(actor, today, new ChargeForm(WorkArea.ORGANISATION, "", "", today, null, false), duty, "duty");
        }
        service.write(
                actor,
                duty.post().strip(),
                picked(actor, duty.holder()),
                duty.duties().strip(),
                duty.from());
        return done();
    }

    @PostMapping(PATH + "/duties/{id}/ending")
    ModelAndView retire(Actor actor, @PathVariable DutyId id, @RequestParam LocalDate lastDay) {
        service.retire(actor, id, lastDay);
        return done();
    }

    @GetMapping(PATH + "/handbook.docx")
    ResponseEntity<byte[]> handbook(Actor actor, Locale language) {
        var today = LocalDate.now(clock);
        var sheet = views.sheet(actor, today);
        refuseIf(
                sheet.duties().isEmpty() && sheet.withoutAnybody().size() == WorkArea.values().length,
                NOTHING_TO_PRINT);
        var name = union.profile(actor).name();
        return Download.WORD.of(
                Handbook.of(sheet, union.letterhead(actor), name, today, area -> say(area.word(), language)),
                name + " 分工与岗位职责");
    }

    @GetMapping(PATH + ".xlsx")
    void table(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var asked = Objects.requireNonNullElse(day, LocalDate.now(clock));
        var rows = views.sheet(actor, asked).areas().stream()
                .map(line -> Handbook.row(line, area -> say(area.word(), language)))
                .toList();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, "分工表"))) {
            sheets.list(
                    say("division.menu", language),
                    union.profile(actor).name() + " " + asked,
                    actor.name() + " " + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("division.area", language), 24),
                            SheetColumn.text(say("division.member", language), 18),
                            SheetColumn.text(say("division.standIn", language), 18)),
                    rows.iterator());
        }
    }

    private @Nullable MemberId picked(Actor actor, @Nullable String typed) {
        return text(typed).isEmpty() ? null : people.pick(actor, text(typed));
    }

    private ModelAndView page(Actor actor, LocalDate day, ChargeForm form, DutyForm duty, String open) {
        var keeper = actor.may(DIVIDE_WORK);
        return new ModelAndView("division/show")
                .addObject("sheet", views.sheet(actor, day))
                .addObject("keeper", keeper)
                .addObject("people", keeper ? people.choices(actor) : List.of())
                .addObject("meetings", keeper ? meetings.latest(actor) : List.of())
                .addObject("day", day)
                .addObject("today", LocalDate.now(clock))
                .addObject("open", open)
                .addObject("form", form)
                .addObject("duty", duty);
    }

    private static ModelAndView done() {
        return new ModelAndView("redirect:" + PATH);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
