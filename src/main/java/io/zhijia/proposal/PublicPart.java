package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of the proposals of a call, to take along (PROPOSALS, sections 7 and 8): names and texts only of
 * those whose proposers agreed, answers only once they are open to everybody.
 */
@Service
@Transactional(readOnly = true)
class PublicPart {

    private final Proposals proposals;
    private final ProposalLists lists;
    private final IdentityService people;
    private final EnclosureService enclosures;
    private final MessageSource words;

    PublicPart(
            Proposals proposals,
            ProposalLists lists,
            IdentityService people,
            EnclosureService enclosures,
            MessageSource words) {
        this.proposals = proposals;
        this.lists = lists;
        this.people = people;
        this.enclosures = enclosures;
        this.words = words;
    }

    /**
     * One proposal.
     *
     * @param number of the docket, or in which order it came
     * @param proposers empty where they did not agree to be named, as are grounds and measures
     * @param outcome class of the answer, A to D; empty like the answer before it is published
     * @param files names of what is enclosed with text and answer, as far as they are shown
     * @param percent carried out so far; null where nobody said
     */
    record Entry(
            String number,
            String subject,
            String title,
            List<String> proposers,
            String delegation,
            String grounds,
            String measures,
            String state,
            String department,
            String outcome,
            String answer,
            @Nullable LocalDate answeredOn,
            List<String> files,
            @Nullable Integer percent) {

        List<String> cells() {
            return Stream.of(
                            number,
                            subject,
                            title,
                            String.join("、", proposers),
                            delegation,
                            grounds,
                            measures,
                            state,
                            department,
                            outcome,
                            answer,
                            answeredOn == null ? "" : answeredOn.toString(),
                            String.join("、", files),
                            percent == null ? "" : String.valueOf(percent))
                    .toList();
        }
    }

    /** Those that were screened, in the order of their numbers. */
    List<Entry> of(Actor actor, CallId call, Locale language) {
        var lines = lists.of(actor.union(), call, Stage.SCREENED);
        var whole = proposals.in(actor.union(), Stage.SCREENED, call).stream()
                .collect(Collectors.toMap(Proposal::id, one -> one));
        var answers = lists.answers(
                actor.union(), lines.stream().map(ProposalLine::id).toList(), false);
        var files = enclosures.of(actor, whole.keySet());
        var names = people.names(
                actor,
                whole.values().stream()
                        .flatMap(one -> one.authors().stream().map(Author::member))
                        .collect(Collectors.toSet()));
        return lines.stream()
                .filter(line -> whole.containsKey(line.id()))
                .map(line -> entry(line, whole, answers.get(line.id()), files, names, language))
                .toList();
    }

    private Entry entry(
            ProposalLine line,
            Map<ProposalId, Proposal> whole,
            @Nullable Published answer,
            Map<ProposalId, Enclosed> files,
            Map<MemberId, String> names,
            Locale language) {
        var shown = line.isOpen() ? whole.get(line.id()) : null;
        var text = shown == null ? null : shown.wording().text();
        return new Entry(
                line.number(),
                line.subject(),
                line.title(),
                shown == null
                        ? List.of()
                        : shown.authors().stream()
                                .filter(one ->
                                        !names.getOrDefault(one.member(), "").isEmpty())
                                .map(one -> named(shown, one.member(), names, language))
                                .toList(),
                shown == null ? "" : line.delegation(),
                text == null ? "" : text.grounds(),
                text == null ? "" : text.measures(),
                words.getMessage(line.stage().word(), null, language),
                line.department(),
                answer == null ? "" : answer.outcome().code(),
                answer == null ? "" : answer.text(),
                answer == null ? null : answer.on(),
                files.getOrDefault(line.id(), Enclosed.NONE)
                        .shown(shown != null, answer)
                        .names(),
                line.percent());
    }

    /** Who has left since it was sent in stays named, and it is said. */
    private String named(Proposal of, MemberId member, Map<MemberId, String> names, Locale language) {
        var name = names.getOrDefault(member, "");
        return of.hasLeft(member) ? words.getMessage("proposal.public.left", new Object[] {name}, language) : name;
    }
}
