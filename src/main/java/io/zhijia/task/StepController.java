package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a task: ticked on the task's own page, everything else on a page of the step. */
@Controller
@RequestMapping("/tasks/{id}/steps")
class StepController {

    private final StepService service;
    private final TaskService tasks;
    private final TaskPages pages;
    private final PeoplePicker picker;

    StepController(StepService service, TaskService tasks, TaskPages pages, PeoplePicker picker) {
        this.service = service;
        this.tasks = tasks;
        this.pages = pages;
        this.picker = picker;
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable TaskId id, @Valid @ModelAttribute("added") Added form, BindingResult typed) {
        if (typed.hasErrors()) {
            return pages.of("task/add-step", actor, id).addObject("added", form);
        }
        service.add(actor, id, form.text().strip(), form.until());
        return back(id);
    }

    @GetMapping("/new")
    ModelAndView draft(Actor actor, @PathVariable TaskId id) {
        return pages.of("task/add-step", actor, id).addObject("added", new Added("", null));
    }

    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable TaskId id, @PathVariable int number) {
        var step = tasks.read(actor, id).step(number);
        var assignee = step.assignee();
        return pages.of("task/step", actor, id)
                .addObject("step", step)
                .addObject("people", picker.choices(actor))
                .addObject("assignee", assignee == null ? "" : picker.value(actor, assignee));
    }

    @PostMapping("/{number}/tick")
    ModelAndView tick(Actor actor, @PathVariable TaskId id, @PathVariable int number) {
        service.tick(actor, id, number);
        return back(id, number);
    }

    @PostMapping("/{number}/untick")
    ModelAndView untick(Actor actor, @PathVariable TaskId id, @PathVariable int number) {
        service.untick(actor, id, number);
        return back(id, number);
    }

    @PostMapping("/{number}/skip")
    ModelAndView skip(
            Actor actor,
            @PathVariable TaskId id,
            @PathVariable int number,
            @Valid @ModelAttribute("why") Why form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id, number);
        }
        service.skip(actor, id, number, form.reason());
        return back(id, number);
    }

    @PostMapping("/{number}/assignment")
    ModelAndView assign(
            Actor actor,
            @PathVariable TaskId id,
            @PathVariable int number,
            @Valid @ModelAttribute("given") Given form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id, number);
        }
        var to = form.to();
        service.assign(actor, id, number, to == null || to.isBlank() ? null : picker.pick(actor, to), form.until());
        return back(id, number);
    }

    /** The fragment brings a browser without scripts back to where the thumb was. */
    private static ModelAndView back(TaskId id, int number) {
        return new ModelAndView("redirect:/tasks/" + id + "#step-" + number);
    }

    private static ModelAndView back(TaskId id) {
        return new ModelAndView("redirect:/tasks/" + id);
    }

    record Added(
            @NotBlank @Size(max = 200) String text,
            @Nullable LocalDate until) {}

    record Why(@NotBlank @Size(max = 200) String reason) {}

    record Given(@Nullable String to, @Nullable LocalDate until) {}
}
