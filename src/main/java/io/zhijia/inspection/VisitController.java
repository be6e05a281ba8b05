package io.zhijia.inspection;

import static io.zhijia.inspection.InspectionRefusal.TOO_MANY_TRIES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.Throttle;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.FileAnswer;
import io.zhijia.fileset.BookId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.AddressToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The visitor's pages: whoever has the address, on its day. */
@Controller
class VisitController {

    private static final String PATH = "/visit/{token}";
    private static final int LOOKS = 600;
    private static final int TRIES = 20;

    private final Visits visits;
    private final VisitService service;
    private final UnionDirectory unions;
    private final Clock clock;
    private final Throttle looks = new Throttle(LOOKS, Duration.ofMinutes(5));
    private final Throttle wrong = new Throttle(TRIES, Duration.ofMinutes(5));

    VisitController(Visits visits, VisitService service, UnionDirectory unions, Clock clock) {
        this.visits = visits;
        this.service = service;
        this.unions = unions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView books(@PathVariable String token, HttpServletRequest request, HttpServletResponse answer) {
        var visit = visit(token, request, answer);
        return page("inspection/visit", visit, token).addObject("books", service.look(visit, request.getRemoteAddr()));
    }

    @GetMapping(PATH + "/books/{book}")
    ModelAndView book(
            @PathVariable String token,
            @PathVariable BookId book,
            HttpServletRequest request,
            HttpServletResponse answer) {
        var visit = visit(token, request, answer);
        var shown = service.look(visit, book, request.getRemoteAddr());
        return page("inspection/book", visit, token)
                .addObject("book", shown)
                .addObject("files", service.files(visit, shown));
    }

    @GetMapping(PATH + "/files/{file}")
    ResponseEntity<Resource> file(
            @PathVariable String token,
            @PathVariable AttachmentId file,
            HttpServletRequest request,
            HttpServletResponse answer) {
        var visit = visit(token, request, answer);
        var known = service.file(visit, file, request.getRemoteAddr());
        return FileAnswer.of(known, service.open(visit, file));
    }

    @GetMapping(PATH + "/files/{file}/thumbnail")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String token,
            @PathVariable AttachmentId file,
            HttpServletRequest request,
            HttpServletResponse answer) {
        var visit = visit(token, request, answer);
        var known = service.small(visit, file);
        return FileAnswer.thumbnail(known, service.thumbnail(visit, file).orElseThrow());
    }

    private ModelAndView page(String view, Visit visit, String token) {
        return new ModelAndView(view)
                .addObject("visit", visit)
                .addObject("token", token)
                .addObject("union", unions.name(visit));
    }

    /** Nothing is kept by whoever passes it on: not by a search machine, not by the browser, not in the address of where one goes next. */
    private Visit visit(String token, HttpServletRequest request, HttpServletResponse answer) {
        var from = request.getRemoteAddr();
        refuseIf(!looks.admits(from), TOO_MANY_TRIES);
        answer.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        answer.setHeader("Referrer-Policy", "no-referrer");
        var visit = visits.find(AddressToken.hash(token)).filter(one -> one.isOpenOn(LocalDate.now(clock)));
        if (visit.isEmpty()) {
            refuseIf(!wrong.admits(from), TOO_MANY_TRIES);
        }
        return visit.orElseThrow(() -> new NoSuchElementException("No such visit today"));
    }
}
