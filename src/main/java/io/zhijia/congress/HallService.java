package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.ADVICE_STANDS;
import static io.zhijia.congress.CongressRefusal.AGENDA_ADOPTED;
import static io.zhijia.congress.CongressRefusal.AGENDA_FULL;
import static io.zhijia.congress.CongressRefusal.ITEM_TALKED_OVER;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.SAY_WHO_AGREED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda, its papers in all their drafts, and the minutes of each item. */
@Service
@Transactional
class HallService implements FileViewers {

    private static final int MOST_ITEMS = 99;

    private final Sittings sittings;
    private final Hall hall;
    private final Amendments amendments;
    private final Opinions opinions;
    private final Advices advices;
    private final PaperRegister register;
    private final ItemBallots ballots;
    private final LateItems late;
    private final DocumentService documents;
    private final DraftsOut drafts;
    private final Clock clock;

    HallService(
            Sittings sittings,
            Hall hall,
            Amendments amendments,
            Opinions opinions,
            Advices advices,
            PaperRegister register,
            ItemBallots ballots,
            LateItems late,
            DocumentService documents,
            DraftsOut drafts,
            Clock clock) {
        this.sittings = sittings;
        this.hall = hall;
        this.amendments = amendments;
        this.opinions = opinions;
        this.advices = advices;
        this.register = register;
        this.ballots = ballots;
        this.late = late;
        this.documents = documents;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** At the end of the agenda. */
    boolean add(Actor actor, SittingId id, String title, String reporter, Handling handling) {
        return add(actor, id, title, reporter, handling, null);
    }

    boolean add(Actor actor, SittingId id, String title, String reporter, Handling handling, @Nullable Integer before) {
        return add(actor, id, title, reporter, handling, before, "");
    }

    /**
     * Sent twice, it is there once.
     *
     * @param before the item it comes before; null for the end of the agenda
     * @param agreed once the agenda is adopted: the presidium, or the sitting by which vote
     * @return false if the same item stands there already, and nothing was added
     */
    boolean add(
            Actor actor,
            SittingId id,
            String title,
            String reporter,
            Handling handling,
            @Nullable Integer before,
            String agreed) {
        arranging(actor, id);
        var agenda = hall.agenda(actor.union(), id);
        var next = before == null ? null : item(actor, id, before);
        var last = agenda.stream().mapToInt(AgendaItem::place).max().orElse(0);
        var place = next == null ? last + 1 : next.place();
        if (agenda.stream()
                .filter(item -> item.says(title, reporter, handling))
                .anyMatch(item -> next == null || item.place() == place - 1)) {
            return false;
        }
        var isLate = isAdopted(actor, id);
        refuseIf(isLate && next != null, AGENDA_ADOPTED);
        refuseIf(isLate && agreed.isEmpty(), SAY_WHO_AGREED, title);
        var number = hall.lastNumber(actor.union(), id) + 1;
        refuseIf(number > MOST_ITEMS, AGENDA_FULL, MOST_ITEMS);
        hall.save(actor.union(), id, new AgendaItem(number, last + 1, title, reporter, handling, ""));
        if (next != null) {
            place(actor, id, number, next.place());
        }
        if (isLate) {
            late.add(actor.union(), id, new LateItem(number, agreed, actor.member(), LocalDateTime.now(clock)));
        }
        return true;
    }

    /** Where it is to stand; said twice, it stands there once. Until the sitting has adopted its agenda. */
    void move(Actor actor, SittingId id, int number, int place) {
        arranging(actor, id);
        item(actor, id, number);
        place(actor, id, number, place);
    }

    void change(Actor actor, SittingId id, int number, String title, String reporter, Handling handling) {
        kept(actor, id);
        var item = item(actor, id, number);
        refuseIfVotedOn(actor, id, item);
        refuseIf(!handling.isTalkedOver() && advised(actor, id, number) > 0, ADVICE_STANDS, item.title());
        hall.save(actor.union(), id, item.changed(title, reporter, handling));
    }

    /** Only what nobody has spoken about; the others close up. Once the agenda is adopted each keeps its place. */
    void remove(Actor actor, SittingId id, int number) {
        arranging(actor, id);
        var item = item(actor, id, number);
        refuseIfVotedOn(actor, id, item);
        refuseIfTalkedOver(actor, id, item);
        opinions.forget(actor.union(), id, number);
        register.forget(actor.union(), id, number);
        hall.remove(actor.union(), id, number);
        if (!isAdopted(actor, id)) {
            hall.arrange(actor.union(), id, AgendaOrder.of(hall.agenda(actor.union(), id)));
        }
    }

    /** What was said; until the sitting is closed. */
    void write(Actor actor, SittingId id, int number, String text) {
        kept(actor, id);
        hall.save(actor.union(), id, item(actor, id, number).written(text));
    }

    /** A draft of the paper of an item: the next version; what was there stays readable. The same bytes again add none. */
    void addPaper(Actor actor, SittingId id, int number, @Nullable String name, InputStream content) {
        kept(actor, id);
        item(actor, id, number);
        var added = documents.get(actor, documents.add(actor, name, content));
        var there = hall.papers(actor.union(), id).stream()
                .filter(paper -> paper.item() == number)
                .toList();
        if (!there.isEmpty()) {
            var last = documents.get(actor, there.getLast().attachment());
            if (last.sha256().equals(added.sha256())) {
                return;
            }
        }
        hall.add(
                actor.union(),
                id,
                new ItemPaper(number, there.size() + 1, added.id(), actor.member(), LocalDate.now(clock)));
    }

    /** What was changed before the vote, with how many were for it as it was: until it is settled. */
    void amend(Actor actor, SittingId id, int number, int favorBefore, String changed) {
        kept(actor, id);
        refuseIfVotedOn(actor, id, item(actor, id, number));
        amendments.save(
                actor.union(), id, new Amendment(number, favorBefore, changed, actor.member(), LocalDate.now(clock)));
    }

    /** Everybody may read what the congress is asked about, once it is. */
    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return drafts.mayRead(actor, file);
    }

    @Transactional(readOnly = true)
    List<Attachment> files(Actor actor, List<ItemPaper> papers) {
        return documents.list(actor, papers.stream().map(ItemPaper::attachment).toList());
    }

    private AgendaItem item(Actor actor, SittingId id, int number) {
        return hall.agenda(actor.union(), id).stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
    }

    private void place(Actor actor, SittingId id, int number, int place) {
        refuseIf(isAdopted(actor, id), AGENDA_ADOPTED);
        hall.arrange(
                actor.union(),
                id,
                AgendaOrder.of(hall.agenda(actor.union(), id)).moved(number, place));
    }

    private boolean isAdopted(Actor actor, SittingId id) {
        return hall.settled(actor.union(), id).adoptsTheAgenda();
    }

    /** What delegations or the sitting said of it, and what was found of it, would be gone. */
    private void refuseIfTalkedOver(Actor actor, SittingId id, AgendaItem item) {
        var said = opinions.all(actor.union(), id).stream()
                .filter(one -> one.item() == item.number())
                .count();
        var isExamined = opinions.examinations(actor.union(), id).stream()
                .anyMatch(one -> one.item() == item.number() && one.outcome().needsOpinions());
        var advised = advised(actor, id, item.number());
        refuseIf(isExamined || said + advised > 0, ITEM_TALKED_OVER, item.title(), said, advised);
    }

    /** How often the sitting said what it thinks of it. */
    private long advised(Actor actor, SittingId id, int number) {
        return advices.of(actor.union(), id).stream()
                .filter(one -> one.item() == number)
                .count();
    }

    /** By hand, or just now in a secret ballot. */
    private void refuseIfVotedOn(Actor actor, SittingId id, AgendaItem item) {
        refuseIf(hall.settled(actor.union(), id).has(item.number()), ITEM_VOTED_ON, item.title());
        ballots.refuseWhileRunning(actor, id, item.number());
    }

    /** One after the other: two who write at the same moment would both be the next. */
    private void arranging(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        sittings.lock(actor.union(), id).refuseIfOver();
    }

    private void kept(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id).refuseIfOver();
    }
}
