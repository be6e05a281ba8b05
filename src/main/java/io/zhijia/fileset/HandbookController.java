package io.zhijia.fileset;

import io.zhijia.committee.WomensRoll;
import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.identity.Actor;
import io.zhijia.membership.HeadCounts;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The handbook of the women's committee, from the set of books on women. */
@Controller
class HandbookController {

    private final FileSetViews views;
    private final PlanReading plans;
    private final WomensRoll committee;
    private final HeadCounts members;
    private final GroupNames union;
    private final MessageSource words;

    HandbookController(
            FileSetViews views,
            PlanReading plans,
            WomensRoll committee,
            HeadCounts members,
            GroupNames union,
            MessageSource words) {
        this.views = views;
        this.plans = plans;
        this.committee = committee;
        this.members = members;
        this.union = union;
        this.words = words;
    }

    @GetMapping(FileSetController.PATH + "/{set}/handbook")
    ResponseEntity<byte[]> handbook(Actor actor, @PathVariable FileSetId set, Locale language) {
        var contents = views.contents(actor, set);
        if (contents.set().line() != Line.WOMEN || !(contents.set().state() instanceof Opened days)) {
            throw new NoSuchElementException("No handbook of " + set);
        }
        var titles = new Titles(words, language);
        var book = new WomensHandbook(contents, views.leaves(actor, set), titles);
        var bytes = book.write(union.union(actor), members.inService(actor), committee.today(actor), plan(actor, days));
        return Download.WORD.of(
                bytes, titles.say("fileset.handbook") + " " + contents.set().days());
    }

    private List<PlannedItem> plan(Actor actor, Opened days) {
        return plans.between(actor, days.from(), days.to()).stream()
                .filter(item -> !item.isCancelled())
                .filter(item ->
                        item.area() == WorkArea.WOMEN || item.sideAreas().contains(WorkArea.WOMEN))
                .toList();
    }
}
