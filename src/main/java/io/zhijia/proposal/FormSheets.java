package io.zhijia.proposal;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeService;
import io.zhijia.proposal.CaseSheet.Matter;
import io.zhijia.proposal.CaseSheet.Screened;
import io.zhijia.proposal.CaseSheet.Signature;
import io.zhijia.proposal.Enclosure.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The form (提案表) of one proposal: what was proposed, and what the committee made of it; inside a step that has opened the
 * union. Telephone numbers stay in the register: the form leaves their line for writing by hand.
 */
@Component
class FormSheets {

    private static final Set<Step> DECISIONS =
            EnumSet.of(Step.DOCKET, Step.MERGE, Step.MAKE_SUGGESTION, Step.DECLINE, Step.SEND_BACK);

    private final Calls calls;
    private final Proposals proposals;
    private final OfficeService offices;
    private final MessageSource words;
    private final Clock clock;

    FormSheets(Calls calls, Proposals proposals, OfficeService offices, MessageSource words, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    /** @param names as far as whoever gets the paper may know them */
    Matter matter(Actor actor, Proposal proposal, Function<MemberId, String> names, Enclosed files) {
        var call = calls.get(actor.union(), proposal.call());
        var docket = proposal.filing().docket();
        var text = proposal.wording().text();
        return new Matter(
                call.sittingTitle().isEmpty() ? call.title() : call.sittingTitle(),
                docket == null ? "" : docket.number(),
                text.subject(),
                text.title(),
                text.grounds(),
                text.measures(),
                proposal.authors().stream()
                        .map(one -> new Signature(
                                names.apply(one.member()) + (proposal.hasLeft(one.member()) ? "（已退出联名）" : ""),
                                one.delegation(),
                                duty(actor, one.member()),
                                null))
                        .toList(),
                proposal.secondments().stream()
                        .filter(Secondment::isAccepted)
                        .map(one -> new Signature(
                                names.apply(one.member()),
                                "",
                                "",
                                Objects.requireNonNull(one.answeredAt()).toLocalDate()))
                        .toList(),
                proposal.filing().submittedOn(),
                proposal.wording().isOpen() ? "同意" : "不同意",
                files.names(Place.TEXT));
    }

    private String duty(Actor actor, MemberId member) {
        var today = LocalDate.now(clock);
        return offices.of(actor, member).stream()
                .filter(held -> held.isHeldOn(today))
                .map(held -> say(held.office().word(), Locale.SIMPLIFIED_CHINESE))
                .distinct()
                .collect(joining("、"));
    }

    /** @param instruction of a leader, as far as whoever gets the paper may know it */
    Screened screened(Actor actor, Proposal proposal, String instruction, Locale language) {
        var decided = decision(proposal);
        return new Screened(
                proposal.log().reversed().stream()
                        .filter(taken -> taken.step() == Step.PASS_ON)
                        .findFirst()
                        .map(Taken::opinion)
                        .orElse(""),
                decided.map(taken -> say(taken.step().word(), language)).orElse(""),
                decided.map(Taken::opinion).orElse(""),
                lead(actor, proposal),
                instruction);
    }

    /** The committee's last one, unless it came back to the committee's table since: undone, unmerged, or sent in again. */
    static Optional<Taken> decision(Proposal proposal) {
        return proposal.log().reversed().stream()
                .filter(taken -> DECISIONS.contains(taken.step()) || Stage.ON_THE_TABLE.contains(taken.to()))
                .findFirst()
                .filter(taken -> DECISIONS.contains(taken.step()));
    }

    private String lead(Actor actor, Proposal proposal) {
        var into = proposal.filing().mergedInto();
        if (into == null) {
            return "";
        }
        var lead = proposals.get(actor.union(), into);
        var docket = lead.filing().docket();
        return docket == null ? "“" + lead.title() + "”" : docket.number();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
