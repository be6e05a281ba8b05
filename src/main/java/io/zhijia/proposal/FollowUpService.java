package io.zhijia.proposal;

import static io.zhijia.proposal.CaseDesk.needs;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.GOES_DOWN_WITHOUT_REASON;
import static io.zhijia.proposal.HandlingRefusal.HUNDRED_NEEDS_EVIDENCE;
import static io.zhijia.proposal.HandlingRefusal.IN_THE_FUTURE;
import static io.zhijia.proposal.HandlingRefusal.NEXT_DAY_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseFile.Progress;
import io.zhijia.proposal.Enclosure.Part;
import io.zhijia.proposal.Enclosure.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised is followed until it is done (落实), then the case goes to the archive. */
@Service
@Transactional
class FollowUpService {

    private static final int DONE = 100;

    private final CaseDesk desk;
    private final CaseEntries entries;
    private final CaseNews news;
    private final CaseRecords records;
    private final EnclosureService enclosures;
    private final DocumentService documents;

    FollowUpService(
            CaseDesk desk,
            CaseEntries entries,
            CaseNews news,
            CaseRecords records,
            EnclosureService enclosures,
            DocumentService documents) {
        this.desk = desk;
        this.entries = entries;
        this.news = news;
        this.records = records;
        this.enclosures = enclosures;
        this.documents = documents;
    }

    /**
     * How far it has come.
     *
     * @param down why it is less than before; empty where it is not
     * @param next when somebody says more; null once it is done
     */
    record Said(
            int percent,
            LocalDate on,
            String what,
            String down,
            String evidence,
            @Nullable LocalDate next) {}

    /** Noted by the department, or by who follows the case, whose word makes it done; a file shows it as well as words. */
    void progress(Actor actor, ProposalId id, Said said, @Nullable AttachmentId file) {
        var one = desk.open(actor.union(), id);
        var before = one.file().percent();
        refuseIf(said.on().isAfter(desk.today()), IN_THE_FUTURE);
        refuseIf(said.percent() < before && said.down().isBlank(), GOES_DOWN_WITHOUT_REASON, before);
        refuseIf(said.percent() < DONE && said.next() == null, NEXT_DAY_MISSING);
        var evidence = evidence(
                one, said, file == null ? "" : documents.get(actor, file).name());
        refuseIf(said.percent() == DONE && evidence.isBlank(), HUNDRED_NEEDS_EVIDENCE);
        var keeps = one.isKeeper(actor.member());
        var moved = desk.move(one, Step.PROGRESS, desk.hand(actor.member(), role(actor, one), ""));
        entries.add(
                actor.union(),
                id,
                new Progress(
                        one.file().progress().size() + 1,
                        said.percent(),
                        said.on(),
                        what(said, before),
                        evidence,
                        said.next(),
                        keeps ? said.what().strip() : "",
                        actor.member(),
                        desk.now()));
        enclosures.put(actor, id, Place.progress(one.file().progress().size() + 1), file);
        news.carriedOn(actor, moved, said.percent());
        if (keeps && said.percent() == DONE) {
            records.carriedOut(one, evidence, shown(actor, id), said.on());
        }
    }

    /** Who confirms what the department has shown need not show it again. */
    private static String evidence(CaseAtHand one, Said said, String file) {
        if (said.evidence().isBlank() && !file.isEmpty()) {
            return file;
        }
        return said.evidence().isBlank() && one.file().percent() == DONE
                ? one.file().progress().getLast().evidence()
                : said.evidence().strip();
    }

    private List<Attachment> shown(Actor actor, ProposalId id) {
        var files = enclosures.of(actor, id);
        return files.all().stream()
                .map(Enclosure::place)
                .filter(place -> place.part() == Part.PROGRESS)
                .distinct()
                .flatMap(place -> files.at(place).stream())
                .toList();
    }

    private static String what(Said said, int before) {
        return said.percent() < before
                ? said.what().strip() + "（" + said.down().strip() + "）"
                : said.what().strip();
    }

    private static Role role(Actor actor, CaseAtHand one) {
        if (one.isKeeper(actor.member())) {
            return Role.FOLLOWER;
        }
        return one.isHandler(actor.member()) ? Role.HANDLER : Role.INVITED;
    }

    /** Nothing is left to do. */
    void archive(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        desk.move(
                one,
                Step.ARCHIVE,
                desk.hand(actor.member(), Role.COMMITTEE, ""),
                needs(one.file().isAtItsEnd(), Need.CARRIED_OUT));
    }
}
