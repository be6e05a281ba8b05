package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.task.TaskFilter.Standing;
import io.zhijia.task.TaskFilter.Whose;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of tasks, and one task as a whole. */
@Controller
class TaskController {

    private final TaskService service;
    private final FileService files;
    private final TaskPages pages;
    private final PeoplePicker picker;
    private final Clock clock;

    TaskController(TaskService service, FileService files, TaskPages pages, PeoplePicker picker, Clock clock) {
        this.service = service;
        this.files = files;
        this.pages = pages;
        this.picker = picker;
        this.clock = clock;
    }

    @Bean
    static PersonColumns taskPeople() {
        return PersonColumns.of("task.task.owner", "task.step.assignee");
    }

    @Bean
    static MenuEntry taskMenu() {
        return MenuEntry.forEveryone(Section.PLAN, "/tasks", "task.menu", 70);
    }

    @GetMapping("/tasks")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "MINE") Whose whose,
            @RequestParam(defaultValue = "OPEN") Standing state,
            @RequestParam(required = false) @Nullable WorkArea area,
            @RequestParam(defaultValue = "") @Size(max = 50) String words,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var filter = new TaskFilter(whose, state, area, words.strip());
        var lines = service.list(actor, filter, number);
        page.addAttribute("filter", filter);
        page.addAttribute("tasks", lines);
        page.addAttribute("owners", pages.owners(actor, lines.lines()));
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("maySeeAll", TaskAccess.maySeeAll(actor));
        page.addAttribute("everywhere", filter.everywhere());
        page.addAttribute("mayOpen", TaskAccess.mayManage(actor));
        return "task/list";
    }

    @GetMapping("/tasks/{id}")
    ModelAndView show(Actor actor, @PathVariable TaskId id) {
        var shown = pages.of("task/show", actor, id);
        return shown.addObject("slots", files.of(actor, id))
                .addObject("people", picker.choices(actor))
                .addObject("owner", picker.value(actor, service.read(actor, id).owner()));
    }

    @PostMapping("/tasks/{id}/note")
    ModelAndView note(
            Actor actor,
            @PathVariable TaskId id,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.note(actor, id, unix(form.before()), unix(form.note()));
        return to(id);
    }

    @PostMapping("/tasks/{id}/handover")
    ModelAndView handOver(
            Actor actor,
            @PathVariable TaskId id,
            @Valid @ModelAttribute("handover") Handover form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.handOver(actor, id, picker.pick(actor, form.owner()), form.due());
        return to(id);
    }

    @PostMapping("/tasks/{id}/cancellation")
    ModelAndView cancel(
            Actor actor, @PathVariable TaskId id, @Valid @ModelAttribute("why") Why form, BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.cancel(actor, id, form.reason());
        return to(id);
    }

    @PostMapping("/tasks/{id}/reopening")
    ModelAndView reopen(
            Actor actor, @PathVariable TaskId id, @Valid @ModelAttribute("why") Why form, BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.reopen(actor, id, form.reason());
        return to(id);
    }

    /** Browsers send CR LF; what was shown and what comes back must compare equal. */
    private static String unix(@Nullable String text) {
        return Objects.toString(text, "").replace("\r\n", "\n");
    }

    private static ModelAndView to(TaskId id) {
        return new ModelAndView("redirect:/tasks/" + id);
    }

    record NoteForm(
            @Nullable String before,
            @Size(max = 2000) @Nullable String note) {}

    record Handover(@NotBlank String owner, @NotNull LocalDate due) {}

    record Why(@NotBlank @Size(max = 200) String reason) {}
}
