package io.zhijia.library;

import static io.zhijia.library.LibraryPermission.PUBLISH;
import static io.zhijia.library.LibraryPermission.SET_TO_WORK;

import io.zhijia.document.FileAnswer;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.library.LibraryFilter.Shelf;
import io.zhijia.task.TaskId;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking through the library and taking from it; {@code of} names another union of the tree. */
@Controller
class LibraryController {

    static final String PATH = "/library";
    private static final int DAYS_TO_DO_IT = 14;

    private final LibraryService service;
    private final ShelfService shelves;
    private final SetToWorkService setToWork;
    private final Neighbors neighbors;
    private final PeoplePicker picker;
    private final Clock clock;

    LibraryController(
            LibraryService service,
            ShelfService shelves,
            SetToWorkService setToWork,
            Neighbors neighbors,
            PeoplePicker picker,
            Clock clock) {
        this.service = service;
        this.shelves = shelves;
        this.setToWork = setToWork;
        this.neighbors = neighbors;
        this.picker = picker;
        this.clock = clock;
    }

    @Bean
    static PersonColumns libraryPeople() {
        return PersonColumns.of("library.item.author", "library.use.taker");
    }

    @Bean
    static MenuEntry libraryMenu() {
        return MenuEntry.forEveryone(Section.RECORDS, PATH, "library.menu", 80);
    }

    /** A task as it is ordered. */
    record Order(
            @NotNull TaskId id,
            @NotBlank @Size(max = 100) String title,
            @NotBlank String owner,
            @NotNull LocalDate due) {}

    @GetMapping(PATH)
    String list(
            Actor actor,
            @RequestParam(defaultValue = "HERE") Shelf shelf,
            @RequestParam(required = false) @Nullable WorkArea topic,
            @RequestParam(required = false) @Nullable ItemKind kind,
            @RequestParam(defaultValue = "") @Size(max = 50) String words,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var filter = new LibraryFilter(shelf, topic, kind, words.strip());
        var away = shelf == Shelf.TREE;
        page.addAttribute("filter", filter);
        page.addAttribute("lines", away ? neighbors.lines(actor, filter) : service.list(actor, filter, number));
        page.addAttribute("unions", away ? neighbors.names(actor) : Map.of());
        page.addAttribute("waiting", service.waiting(actor));
        page.addAttribute("publishes", actor.may(PUBLISH));
        return "library/list";
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Actor actor, @PathVariable LibraryItemId id, @RequestParam(required = false) @Nullable UUID of) {
        var me = picker.value(actor, actor.member());
        var item = item(actor, neighbors.guest(actor, of), id);
        var due = LocalDate.now(clock).plusDays(DAYS_TO_DO_IT);
        return show(actor, id, of, new Order(TaskId.next(), item.matter().title(), me, due));
    }

    private ModelAndView show(Actor actor, LibraryItemId id, @Nullable UUID of, Order order) {
        var guest = neighbors.guest(actor, of);
        var item = item(actor, guest, id);
        var home = guest.isAtHome();
        return new ModelAndView("library/show")
                .addObject("item", item)
                .addObject("use", shelves.use(guest, id))
                .addObject("file", shelves.file(guest, item).orElse(null))
                .addObject("union", home ? "" : neighbors.name(guest.union()))
                .addObject("query", home ? "" : "?of=" + guest.union())
                .addObject("publishes", home && actor.may(PUBLISH))
                .addObject("changes", home && LibraryService.mayChange(actor, item))
                .addObject(
                        "works",
                        actor.may(SET_TO_WORK)
                                && item.isPublished()
                                && item.matter().hasSteps())
                .addObject("order", order)
                .addObject("people", picker.choices(actor));
    }

    /** Its file, or its text as a Word paper; that it was taken is counted. */
    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<?> file(
            Actor actor, @PathVariable LibraryItemId id, @RequestParam(required = false) @Nullable UUID of) {
        var guest = neighbors.guest(actor, of);
        var item = item(actor, guest, id);
        var file = shelves.file(guest, item).orElse(null);
        shelves.take(guest, item);
        return file == null ? paper(item.matter()) : FileAnswer.of(file, shelves.open(guest, file));
    }

    /** The text alone, where there is a file too. */
    @GetMapping(PATH + "/{id}/text.docx")
    ResponseEntity<?> text(
            Actor actor, @PathVariable LibraryItemId id, @RequestParam(required = false) @Nullable UUID of) {
        var guest = neighbors.guest(actor, of);
        var item = item(actor, guest, id);
        shelves.take(guest, item);
        return paper(item.matter());
    }

    private static ResponseEntity<?> paper(Matter matter) {
        var paper = new WordPaper().title(matter.title()).text(matter.text());
        return Download.WORD.of(paper.toBytes(), matter.title());
    }

    @PostMapping(PATH + "/{id}/thumb")
    String thumb(
            Actor actor,
            @PathVariable LibraryItemId id,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam boolean up) {
        var guest = neighbors.guest(actor, of);
        shelves.thumb(guest, id, up);
        return "redirect:" + place(guest, id);
    }

    @PostMapping(PATH + "/{id}/task")
    ModelAndView open(
            Actor actor,
            @PathVariable LibraryItemId id,
            @RequestParam(required = false) @Nullable UUID of,
            @Valid @ModelAttribute("order") Order order,
            BindingResult typed,
            RedirectAttributes then) {
        actor.must(SET_TO_WORK);
        var guest = neighbors.guest(actor, of);
        var item = shelves.get(guest, id);
        if (typed.hasErrors()) {
            return show(actor, id, of, order);
        }
        var owner = picker.pick(actor, order.owner());
        var place = setToWork.open(
                actor, order.id(), item.matter(), order.title().strip(), owner, order.due(), place(guest, id));
        shelves.take(guest, item);
        then.addFlashAttribute("notice", "library.task.opened");
        return new ModelAndView("redirect:" + place);
    }

    private LibraryItem item(Actor actor, Guest guest, LibraryItemId id) {
        return guest.isAtHome() ? service.read(actor, id) : shelves.get(guest, id);
    }

    private static String place(Guest guest, LibraryItemId id) {
        return PATH + "/" + id + (guest.isAtHome() ? "" : "?of=" + guest.union());
    }
}
