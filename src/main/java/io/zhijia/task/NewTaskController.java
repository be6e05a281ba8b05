package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens a task by hand, for work nobody had planned. */
@Controller
class NewTaskController {

    private final TaskOpening opening;
    private final PeoplePicker picker;
    private final Clock clock;

    NewTaskController(TaskOpening opening, PeoplePicker picker, Clock clock) {
        this.opening = opening;
        this.picker = picker;
        this.clock = clock;
    }

    @GetMapping("/tasks/new")
    ModelAndView draft(Actor actor) {
        TaskAccess.mustManage(actor);
        var me = picker.value(actor, actor.member());
        var inAWeek = LocalDate.now(clock).plusDays(7);
        return form(actor, new Draft(TaskId.next(), "", WorkArea.ORGANISATION, LaunchKind.TASK, me, inAWeek));
    }

    @PostMapping("/tasks")
    ModelAndView open(Actor actor, @Valid @ModelAttribute("draft") Draft draft, BindingResult typed) {
        TaskAccess.mustManage(actor);
        if (typed.hasErrors()) {
            return form(actor, draft);
        }
        var owner = picker.pick(actor, draft.owner());
        return new ModelAndView("redirect:"
                + opening.open(
                        actor,
                        new TaskOrder(
                                draft.id(),
                                draft.area(),
                                draft.kind(),
                                draft.title(),
                                owner,
                                draft.due(),
                                null,
                                null)));
    }

    private ModelAndView form(Actor actor, Draft draft) {
        return new ModelAndView("task/new").addObject("draft", draft).addObject("people", picker.choices(actor));
    }

    /** The id is chosen with the empty form, so that a form sent twice opens one task. */
    record Draft(
            @NotNull TaskId id,
            @NotBlank @Size(max = 100) String title,
            @NotNull WorkArea area,
            @NotNull LaunchKind kind,
            @NotBlank String owner,
            @NotNull LocalDate due) {

        String idText() {
            return Objects.toString(id, "");
        }

        String dueText() {
            return Objects.toString(due, "");
        }

        String ownerText() {
            return Objects.toString(owner, "");
        }

        String titleText() {
            return Objects.toString(title, "");
        }
    }
}
