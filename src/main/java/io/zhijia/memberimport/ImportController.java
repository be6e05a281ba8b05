package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportRefusal.NOTHING_IN_IT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.memberimport.TakingService.Extent;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Notice;
import io.zhijia.web.Section;
import io.zhijia.web.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in a sheet, looking at what would become of it, and taking it. */
@Controller
class ImportController {

    private final ImportService service;
    private final TakingService taking;
    private final OfficialExport export;
    private final IdentityService people;
    private final Clock clock;

    ImportController(
            ImportService service, TakingService taking, OfficialExport export, IdentityService people, Clock clock) {
        this.service = service;
        this.taking = taking;
        this.export = export;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static MenuEntry memberImportMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/members/imports", "memberimport.menu", 15);
    }

    @GetMapping("/members/imports")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("batches", service.list(actor, number));
        page.addAttribute("clockTime", clockTime());
        page.addAttribute("gate", export.gate(actor));
        return "memberimport/list";
    }

    @PostMapping("/members/imports")
    String hand(
            Actor actor,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate joinedOn)
            throws IOException {
        refuseIf(file == null || file.isEmpty(), NOTHING_IN_IT);
        var arrived = Files.createTempFile("zhijia", ".sheet");
        try {
            file.transferTo(arrived);
            var name =
                    Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("[\\p{Cntrl}]", "");
            var shown = name.isBlank() ? "表格" : name.substring(Math.max(0, name.length() - 100));
            return "redirect:/members/imports/" + service.stage(actor, shown, arrived, joinedOn);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    @GetMapping("/members/imports/{id}")
    String show(
            Actor actor,
            @PathVariable BatchId id,
            @RequestParam(required = false) @Nullable Verdict show,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var batch = service.batch(actor, id);
        var rows = service.rows(actor, id, show, number);
        page.addAttribute("batch", batch);
        page.addAttribute("rows", rows);
        page.addAttribute("own", service.own(actor, batch));
        page.addAttribute("show", show);
        page.addAttribute("names", names(actor, rows.lines()));
        page.addAttribute("clockTime", clockTime());
        page.addAttribute("mayUndo", batch.mayBeUndone(clock.instant()));
        return "memberimport/show";
    }

    @PostMapping("/members/imports/{id}/columns")
    String read(
            Actor actor, @PathVariable BatchId id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var columns = new HashMap<Integer, Field>();
        typed.forEach((name, value) -> {
            if (name.matches("column\\d{1,3}") && !value.isBlank()) {
                columns.put(Integer.parseInt(name.substring("column".length())), Typed.as(Field::valueOf, value));
            }
        });
        service.read(actor, id, columns);
        next.addFlashAttribute("notice", Notice.of("memberimport.columns.read"));
        return "redirect:/members/imports/" + id;
    }

    @PostMapping("/members/imports/{id}/rows/{row}/choice")
    String choose(
            Actor actor,
            @PathVariable BatchId id,
            @PathVariable int row,
            @RequestParam String choice,
            @RequestParam(required = false) @Nullable Verdict show) {
        service.choose(actor, id, row, choice);
        return "redirect:/members/imports/" + id + (show == null ? "" : "?show=" + show);
    }

    @PostMapping("/members/imports/{id}/taking")
    String take(Actor actor, @PathVariable BatchId id, @RequestParam Extent extent, RedirectAttributes next) {
        var taken = taking.take(actor, id, extent);
        next.addFlashAttribute(
                "notice",
                Notice.of(
                        "memberimport.taken",
                        taken.count(Verdict.NEW),
                        taken.count(Verdict.CHANGED),
                        taken.count(Verdict.SAME),
                        taken.count(Verdict.REJECTED) + taken.count(Verdict.AMBIGUOUS)));
        return "redirect:/members/imports/" + id;
    }

    @PostMapping("/members/imports/{id}/undoing")
    String undo(Actor actor, @PathVariable BatchId id, RedirectAttributes next) {
        var staying = taking.undo(actor, id);
        next.addFlashAttribute(
                "notice",
                staying.isEmpty()
                        ? Notice.of("memberimport.undone")
                        : Notice.of(
                                "memberimport.undone.but",
                                staying.size(),
                                staying.stream()
                                        .limit(10)
                                        .map(member -> people.name(actor, member))
                                        .collect(Collectors.joining("、"))));
        return "redirect:/members/imports/" + id;
    }

    @PostMapping("/members/imports/{id}/discarding")
    String discard(Actor actor, @PathVariable BatchId id, RedirectAttributes next) {
        service.discard(actor, id);
        next.addFlashAttribute("notice", Notice.of("memberimport.discarded"));
        return "redirect:/members/imports";
    }

    private Map<MemberId, String> names(Actor actor, java.util.List<StagedRow> rows) {
        return people.names(
                actor, rows.stream().flatMap(row -> row.candidates().stream()).toList());
    }

    private DateTimeFormatter clockTime() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }
}
