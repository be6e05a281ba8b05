package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static java.util.stream.Collectors.toMap;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which drafts of papers are out: those in the making are for who keeps the congress alone (R9.12). */
@Component
class DraftsOut {

    private final Hall hall;
    private final PaperRegister register;
    private final Opinions opinions;
    private final Sittings sittings;

    DraftsOut(Hall hall, PaperRegister register, Opinions opinions, Sittings sittings) {
        this.hall = hall;
        this.register = register;
        this.opinions = opinions;
        this.sittings = sittings;
    }

    /**
     * What this person may read: up to the draft that was given out; of a paper that never was, all once the delegations were
     * asked about it or the sitting has begun.
     */
    List<ItemPaper> of(Actor actor, SittingId id) {
        var papers = hall.papers(actor.union(), id);
        if (actor.may(KEEP_CONGRESS) || papers.isEmpty()) {
            return papers;
        }
        var isTalkedAbout = sittings.get(actor.union(), id).hasBegun()
                || opinions.call(actor.union(), id).isPresent();
        var entries = register.of(actor.union(), id).stream().collect(toMap(PaperEntry::item, Function.identity()));
        return papers.stream()
                .filter(paper -> {
                    var entry = entries.get(paper.item());
                    var given = entry == null ? null : entry.given();
                    return given == null ? isTalkedAbout : paper.version() <= given.version();
                })
                .toList();
    }

    boolean mayRead(Actor actor, AttachmentId file) {
        return hall.sittingOf(actor.union(), file).stream()
                .flatMap(id -> of(actor, id).stream())
                .anyMatch(paper -> paper.attachment().equals(file));
    }
}
