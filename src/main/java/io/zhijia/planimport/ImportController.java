package io.zhijia.planimport;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Notice;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting an import, saying what it is for, and what becomes of it. */
@Controller
class ImportController {

    private final ImportService service;
    private final SourceFiles files;
    private final Clock clock;

    ImportController(ImportService service, SourceFiles files, Clock clock) {
        this.service = service;
        this.files = files;
        this.clock = clock;
    }

    @Bean
    static PersonColumns planImportPeople() {
        return PersonColumns.of("planimport.entry.owner");
    }

    @Bean
    static MenuEntry importMenu() {
        return MenuEntry.forOfficers(Section.PLAN, "/plan/imports", "planimport.menu", 80);
    }

    @GetMapping("/plan/imports")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("imports", service.list(actor, number));
        page.addAttribute("form", new StartForm("", yearToPlan()));
        return "planimport/list";
    }

    @PostMapping("/plan/imports")
    ModelAndView start(
            Actor actor,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> given) {
        if (typed.hasErrors()) {
            return new ModelAndView("planimport/list").addObject("imports", service.list(actor, 0));
        }
        var source = files.read(actor, given == null ? List.of() : given, form.text());
        var id = service.start(actor, source.name(), source.original(), source.text(), Year.of(form.year()));
        return new ModelAndView("redirect:/plan/imports/" + id);
    }

    @PostMapping("/plan/imports/{id}/choice")
    String choose(Actor actor, @PathVariable ImportId id, @RequestParam int plan) {
        service.choose(actor, id, plan);
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/joining")
    String join(Actor actor, @PathVariable ImportId id, RedirectAttributes next) {
        service.join(actor, id);
        next.addFlashAttribute("notice", Notice.of("planimport.months.joined"));
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/period")
    String setPeriod(
            Actor actor,
            @PathVariable ImportId id,
            @RequestParam @NotBlank @Size(max = 100) String planTitle,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to) {
        service.setPeriod(actor, id, planTitle, from, to);
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/acceptance")
    String accept(Actor actor, @PathVariable ImportId id, RedirectAttributes next) {
        service.accept(actor, id);
        next.addFlashAttribute("notice", Notice.of("planimport.accepted"));
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/undoing")
    String undo(Actor actor, @PathVariable ImportId id, RedirectAttributes next) {
        service.undo(actor, id);
        next.addFlashAttribute("notice", Notice.of("planimport.undone"));
        return "redirect:/plan/imports/" + id;
    }

    /** Plans are made in the last weeks of a year for the next one. */
    private int yearToPlan() {
        var today = LocalDate.now(clock);
        return today.getMonthValue() >= 11 ? today.getYear() + 1 : today.getYear();
    }

    record StartForm(
            @NotNull @Size(max = 1_000_000) String text,
            @NotNull @Min(2000) @Max(2100) Integer year) {}
}
