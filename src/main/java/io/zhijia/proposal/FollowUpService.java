package io.zhijia.proposal;

import static io.zhijia.proposal.CaseDesk.needs;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.GOES_DOWN_WITHOUT_REASON;
import static io.zhijia.proposal.HandlingRefusal.HUNDRED_NEEDS_EVIDENCE;
import static io.zhijia.proposal.HandlingRefusal.IN_THE_FUTURE;
import static io.zhijia.proposal.HandlingRefusal.NEXT_DAY_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseFile.Progress;
import java.time.LocalDate;
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

    FollowUpService(CaseDesk desk, CaseEntries entries, CaseNews news, CaseRecords records) {
        this.desk = desk;
        this.entries = entries;
        this.news = news;
        this.records = records;
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

    /** Noted by the department, or by who follows the case, whose word makes it done. */
    void progress(Actor actor, ProposalId id, Said said) {
        var one = desk.open(actor.union(), id);
        var before = one.file().percent();
        refuseIf(said.on().isAfter(desk.today()), IN_THE_FUTURE);
        refuseIf(said.percent() < before && said.down().isBlank(), GOES_DOWN_WITHOUT_REASON, before);
        refuseIf(said.percent() < DONE && said.next() == null, NEXT_DAY_MISSING);
        var evidence = evidence(one, said);
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
        news.carriedOn(actor, moved, said.percent());
        if (keeps && said.percent() == DONE) {
            records.carriedOut(one, evidence, said.on());
        }
    }

    /** Who confirms what the department has shown need not show it again. */
    private static String evidence(CaseAtHand one, Said said) {
        return said.evidence().isBlank() && one.file().percent() == DONE
                ? one.file().progress().getLast().evidence()
                : said.evidence().strip();
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
                needs(one.file().isCarriedOut(), Need.CARRIED_OUT));
    }
}
