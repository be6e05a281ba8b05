package io.zhijia.orgtree;

import static io.zhijia.orgtree.TreePermission.KEEP_TREE;
import static io.zhijia.orgtree.TreePermission.SEE_FIGURES;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Tree.Branch;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of union bodies, reached from the union's page. */
@Controller
class TreeController {

    static final String PATH = "/union/tree";

    private final TreeService service;
    private final Below below;
    private final UnionsBelow unions;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    TreeController(
            TreeService service,
            Below below,
            UnionsBelow unions,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.below = below;
        this.unions = unions;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** A body as it is typed. */
    record NodeForm(
            @NotNull NodeKind kind,
            boolean above,
            @NotBlank @Size(max = 60) String name,
            @Nullable NodeId parent,
            @NotNull LocalDate opened,
            @Nullable @Size(max = 60) String approval) {

        String approvalText() {
            return Objects.requireNonNullElse(approval, "").strip();
        }
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable LocalDate day) {
        var today = LocalDate.now(clock);
        return page(actor, day == null ? today : day, new NodeForm(NodeKind.BRANCH, false, "", null, today, ""));
    }

    @PostMapping(PATH)
    ModelAndView open(Actor actor, @Valid @ModelAttribute("form") NodeForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, LocalDate.now(clock), form);
        }
        var node = Node.opened(actor.union(), form.kind(), form.above(), form.opened(), form.approvalText());
        service.open(actor, node, form.name().strip(), form.parent());
        return done();
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView rename(
            Actor actor,
            @PathVariable NodeId id,
            @RequestParam @NotBlank @Size(max = 60) String name,
            @RequestParam(required = false) @Nullable NodeId parent,
            @RequestParam LocalDate since) {
        service.rename(actor, id, name.strip(), parent, since);
        return done();
    }

    @PostMapping(PATH + "/{id}/closing")
    ModelAndView close(
            Actor actor,
            @PathVariable NodeId id,
            @RequestParam LocalDate lastDay,
            @RequestParam @Size(max = 60) String report) {
        service.close(actor, id, lastDay, report.strip());
        return done();
    }

    @PostMapping(PATH + "/{id}/link")
    ModelAndView link(Actor actor, @PathVariable NodeId id, @RequestParam @Size(max = 60) String called) {
        service.link(actor, id, called.strip());
        return done();
    }

    @PostMapping(PATH + "/{id}/figures")
    ModelAndView report(
            Actor actor,
            @PathVariable NodeId id,
            @RequestParam LocalDate day,
            @RequestParam @Min(0) @Max(1_000_000) int members,
            @RequestParam @Min(0) @Max(1_000_000) int women) {
        service.report(actor, new Figures(id, day, members, women));
        return done();
    }

    @GetMapping(PATH + ".xlsx")
    void sheet(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate day,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        actor.must(SEE_FIGURES);
        var asked = Objects.requireNonNullElse(day, LocalDate.now(clock));
        var rows = lines(actor, asked, service.tree(actor, asked)).stream()
                .map(line -> Arrays.asList(
                        say(line.branch().node().kind().word(), language),
                        line.branch().name(),
                        line.parent(),
                        line.branch().node().opened(),
                        line.members(),
                        line.women()))
                .toList();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, "组织体系"))) {
            sheets.list(
                    say("orgtree.menu", language),
                    union.profile(actor).name() + " " + asked,
                    actor.name() + " " + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("orgtree.kind", language), 14),
                            SheetColumn.text(say("orgtree.name", language), 30),
                            SheetColumn.text(say("orgtree.parent", language), 30),
                            SheetColumn.day(say("orgtree.opened", language)),
                            SheetColumn.number(say("orgtree.members", language), 10)
                                    .summed(),
                            SheetColumn.number(say("orgtree.women", language), 10)
                                    .summed()),
                    rows.iterator());
        }
    }

    private ModelAndView page(Actor actor, LocalDate day, NodeForm form) {
        var tree = service.tree(actor, day);
        return new ModelAndView("orgtree/show")
                .addObject("own", union.profile(actor).name())
                .addObject("above", tree.above())
                .addObject("lines", lines(actor, day, tree))
                .addObject("history", service.names(actor))
                .addObject("closed", service.closed(actor))
                .addObject("names", service.tree(actor, LocalDate.MAX.minusDays(1)))
                .addObject("keeper", actor.may(KEEP_TREE))
                .addObject("figures", actor.may(SEE_FIGURES))
                .addObject("building", actor.isOfficer() && unions.areOurs(actor))
                .addObject("parents", parents(tree))
                .addObject("day", day)
                .addObject("today", LocalDate.now(clock))
                .addObject("form", form);
    }

    /** Asked one after another, each within its own union, so that no step ever mixes two. */
    private List<TreeLine> lines(Actor actor, LocalDate day, Tree tree) {
        var typed = actor.may(SEE_FIGURES) ? service.figures(actor, day) : List.<Figures>of();
        return tree.below().stream()
                .map(branch -> line(actor, day, branch, tree, typed))
                .toList();
    }

    private TreeLine line(Actor actor, LocalDate day, Branch branch, Tree tree, List<Figures> typed) {
        var parent = tree.parent(branch.node().id()).map(tree::name).orElse("");
        if (!actor.may(SEE_FIGURES)) {
            return TreeLine.without(branch, parent, false);
        }
        var linked = branch.node().linked();
        if (linked != null && day.equals(LocalDate.now(clock))) {
            return below.figures(new Asking(linked, actor.union()))
                    .map(counted ->
                            new TreeLine(branch, parent, counted.members(), counted.women(), "here", day, false))
                    .orElseGet(() -> TreeLine.without(branch, parent, true));
        }
        return typed.stream()
                .filter(one -> one.node().equals(branch.node().id()))
                .reduce((earlier, later) -> later)
                .map(one -> new TreeLine(branch, parent, one.members(), one.women(), "typed", one.day(), false))
                .orElseGet(() -> TreeLine.without(branch, parent, false));
    }

    private static List<Choice> parents(Tree tree) {
        return tree.below().stream()
                .map(branch -> new Choice(branch.node().id().toString(), branch.name()))
                .toList();
    }

    private static ModelAndView done() {
        return new ModelAndView("redirect:" + PATH);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
