package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationPermission.CONSULT;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page of a consultation, for those who are asked and those who answer. */
@Controller
class ConsultationController {

    private static final int USUAL_DAYS = 7;

    private final ConsultationService service;
    private final ConsultationViews views;
    private final OpinionSheet sheet;
    private final Clock clock;

    ConsultationController(ConsultationService service, ConsultationViews views, OpinionSheet sheet, Clock clock) {
        this.service = service;
        this.views = views;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Bean
    static PersonColumns consultedPeople() {
        return PersonColumns.of("planconsultation.opinion.author");
    }

    @GetMapping("/plan/{plan}/consultation")
    ModelAndView show(
            Actor actor, @PathVariable PlanId plan, @RequestParam(name = "page", defaultValue = "0") int number) {
        return page(actor, plan, number);
    }

    @PostMapping("/plan/{plan}/consultation")
    ModelAndView open(
            Actor actor,
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("call") Call call,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return page(actor, plan, 0).addObject("call", call);
        }
        service.open(actor, plan, call.question(), call.until());
        then.addFlashAttribute("notice", "planconsultation.opened");
        return to(plan);
    }

    @PostMapping("/plan/{plan}/consultation/extension")
    ModelAndView extend(Actor actor, @PathVariable PlanId plan, @RequestParam LocalDate until) {
        service.extend(actor, plan, until);
        return to(plan);
    }

    @PostMapping("/plan/{plan}/consultation/closing")
    ModelAndView close(Actor actor, @PathVariable PlanId plan, RedirectAttributes then) {
        service.close(actor, plan);
        then.addFlashAttribute("notice", "planconsultation.closed");
        return to(plan);
    }

    @PostMapping("/plan/{plan}/consultation/opinions")
    ModelAndView say(
            Actor actor,
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("opinion") Said said,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return page(actor, plan, 0).addObject("opinion", said);
        }
        service.say(actor, plan, said.item(), said.body());
        then.addFlashAttribute("notice", "planconsultation.said");
        return to(plan);
    }

    @PostMapping("/plan/{plan}/consultation/no-objection")
    ModelAndView haveNoObjection(Actor actor, @PathVariable PlanId plan, RedirectAttributes then) {
        service.haveNoObjection(actor, plan);
        then.addFlashAttribute("notice", "planconsultation.said");
        return to(plan);
    }

    @PostMapping("/plan/{plan}/consultation/opinions/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable PlanId plan, @PathVariable OpinionId id) {
        service.withdraw(actor, id);
        return to(plan);
    }

    @PostMapping("/plan/consultations/opinions/{id}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable OpinionId id,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") @Size(max = 2000) String reason) {
        return to(service.answer(actor, id, outcome, reason));
    }

    @GetMapping("/plan/{plan}/consultation/opinions.xlsx")
    void excel(Actor actor, @PathVariable PlanId plan, HttpServletResponse answer) throws IOException {
        var lines = views.all(actor, plan);
        var title = views.of(actor, plan, 0).title();
        sheet.write(Download.EXCEL.into(answer, title + " 征求意见汇总"), title, lines);
    }

    private ModelAndView page(Actor actor, PlanId plan, int number) {
        var today = LocalDate.now(clock);
        return new ModelAndView("planconsultation/show")
                .addObject("view", views.of(actor, plan, number))
                .addObject("mayConsult", actor.may(CONSULT))
                .addObject("today", today)
                .addObject("call", new Call("", today.plusDays(USUAL_DAYS)))
                .addObject("opinion", new Said(null, ""));
    }

    private static ModelAndView to(PlanId plan) {
        return new ModelAndView("redirect:/plan/" + plan + "/consultation");
    }

    /** What is asked, and until when. */
    record Call(
            @NotBlank @Size(max = 2000) String question,
            @NotNull LocalDate until) {}

    /** An opinion as it is typed. */
    record Said(
            @Nullable PlanItemId item,
            @NotBlank @Size(max = 2000) String body) {}
}
