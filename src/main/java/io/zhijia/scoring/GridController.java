package io.zhijia.scoring;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.scoring.GridService.Grid;
import io.zhijia.scoring.GridService.TypedRow;
import io.zhijia.web.Download;
import io.zhijia.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Points for many at once: a grid on a page, and the same as an Excel sheet that is filled elsewhere. */
@Controller
@RequestMapping("/scoring/runs/{id}/grid/{side}")
class GridController {

    /** Rows on a page: with twenty items they still are fewer fields than a server takes. */
    private static final int ROWS = 30;

    private final GridService service;
    private final Clock clock;

    GridController(GridService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable Side side,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "0") int part) {
        var whole = service.grid(actor, id, side);
        var groups = whole.rows().stream().map(GridRow::group).distinct().toList();
        var chosen = group != null && groups.contains(group) ? group : groups.isEmpty() ? "" : groups.getFirst();
        var rows =
                whole.rows().stream().filter(row -> row.group().equals(chosen)).toList();
        var parts = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        var shown = Math.clamp(part, 0, parts - 1);
        return page(
                whole.with(rows.stream().skip((long) shown * ROWS).limit(ROWS).toList()), groups, chosen, shown, parts);
    }

    private static ModelAndView page(Grid grid, List<String> groups, String group, int part, int parts) {
        return new ModelAndView("scoring/grid")
                .addObject("grid", grid)
                .addObject("groups", groups)
                .addObject("group", group)
                .addObject("part", part)
                .addObject("parts", parts)
                .addObject("typed", false);
    }

    /** With anything wrong the same grid comes back as it was typed, and nothing of it is kept. */
    @PostMapping
    ModelAndView fill(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable Side side,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int part,
            HttpServletRequest form,
            RedirectAttributes next) {
        var grid = service.fill(actor, id, side, typed(form));
        if (grid.hasFaults()) {
            var again = page(grid, List.of(), group, part, 1).addObject("typed", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        next.addFlashAttribute("notice", "scoring.grid.kept");
        next.addAttribute("group", group);
        next.addAttribute("part", part);
        return new ModelAndView("redirect:" + grid.path());
    }

    /** Fields of one name come in the order of the page: so many cells for each person. */
    private static List<TypedRow> typed(HttpServletRequest form) {
        var members = values(form, "member");
        var versions = values(form, "version");
        var reasons = values(form, "reason");
        var points = values(form, "points");
        var items = members.isEmpty() ? 0 : points.size() / members.size();
        if (versions.size() != members.size()
                || reasons.size() != members.size()
                || points.size() != items * members.size()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return IntStream.range(0, members.size())
                .mapToObj(i -> new TypedRow(
                        Typed.as(MemberId::of, members.get(i)),
                        points.subList(i * items, (i + 1) * items),
                        reasons.get(i),
                        Typed.as(Integer::valueOf, versions.get(i))))
                .toList();
    }

    private static List<String> values(HttpServletRequest form, String name) {
        return List.of(Objects.requireNonNullElse(form.getParameterValues(name), new String[0]));
    }

    /** With the points that are known; whoever is missing them is filled in. */
    @GetMapping("/template.xlsx")
    void template(Actor actor, @PathVariable RunId id, @PathVariable Side side, HttpServletResponse answer)
            throws IOException {
        var grid = service.grid(actor, id, side);
        var title = grid.run().title() + ScoringPaper.side(side);
        GridSheet.write(
                grid.scheme(),
                title,
                actor.signature() + "　" + LocalDate.now(clock),
                grid.rows(),
                Download.EXCEL.into(answer, title));
    }

    /** What the sheet would change, and every cell that is wrong; nothing is kept yet. */
    @PostMapping("/import")
    ModelAndView read(Actor actor, @PathVariable RunId id, @PathVariable Side side, @RequestParam MultipartFile file)
            throws IOException {
        service.grid(actor, id, side);
        var preview =
                service.read(actor, id, side, DocumentText.of(file.getBytes()).text());
        return new ModelAndView("scoring/preview")
                .addObject("preview", preview)
                .addObject("rows", rows(preview.grid()));
    }

    /** Line by line: member, version, points, reason. */
    private static String rows(Grid grid) {
        return String.join(
                "\n",
                grid.rows().stream()
                        .map(row -> String.join(
                                "\t",
                                Stream.of(
                                                Stream.of(row.member().toString(), String.valueOf(row.version())),
                                                row.cells().stream(),
                                                Stream.of(row.reason()))
                                        .flatMap(part -> part)
                                        .toList()))
                        .toList());
    }

    /** What was looked at is kept; if it changed meanwhile, it is refused. */
    @PostMapping("/import/confirmation")
    ModelAndView confirm(
            Actor actor,
            @PathVariable RunId id,
            @PathVariable Side side,
            @RequestParam String rows,
            RedirectAttributes next) {
        var grid = service.fill(
                actor,
                id,
                side,
                rows.lines()
                        .map(line -> Arrays.asList(line.split("\t", -1)))
                        .map(GridController::typed)
                        .toList());
        if (grid.hasFaults()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("notice", "scoring.grid.kept");
        return new ModelAndView("redirect:" + grid.run().path());
    }

    private static TypedRow typed(List<String> line) {
        if (line.size() < 4) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new TypedRow(
                Typed.as(MemberId::of, line.getFirst()),
                line.subList(2, line.size() - 1),
                line.getLast(),
                Typed.as(Integer::valueOf, line.get(1)));
    }
}
