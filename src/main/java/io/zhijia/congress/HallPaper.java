package io.zhijia.congress;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What is printed of a sitting: the sheet to sign in on, the minutes, a resolution. */
final class HallPaper {

    private final MessageSource words;
    private final Locale language;

    HallPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String name(String kind, String title) {
        return say(kind, title);
    }

    /** By delegation, with room to sign; guests last. */
    byte[] signIn(HallView of, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("signIn", title));
        paper.line(say("when", of.of().moment(), of.of().sitting().venue()));
        var header = List.of(say("no"), say("delegation"), say("person"), say("signature"), say("remark"));
        var rows = new ArrayList<List<String>>();
        for (var line : of.people()) {
            var where = line.delegation().isEmpty()
                    ? words.getMessage(line.delegate().part().word(), null, language)
                    : line.delegation();
            rows.add(List.of(String.valueOf(rows.size() + 1), where, line.name(), "", ""));
        }
        for (var colleague : of.colleagues()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), colleague.department(), colleague.name(), "", ""));
        }
        for (var guest : of.outside()) {
            var part = words.getMessage(guest.part().word(), null, language);
            rows.add(List.of(String.valueOf(rows.size() + 1), part, guest.called(), "", ""));
        }
        paper.table(header, rows, 10, 32, 18, 22, 18);
        return paper.toBytes();
    }

    byte[] minutes(HallView of, List<SpeakerLine> speakers, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("minutes", title));
        paper.line(say("when", of.of().moment(), of.of().sitting().venue()));
        paper.line(say("count", of.quorum().base(), came(of)));
        line(paper, "late", of.namesOf(Presence.LATE));
        line(paper, "leave", of.namesOf(Presence.LEAVE));
        line(paper, "absent", of.namesOf(Presence.ABSENT));
        line(paper, "left", of.namesOf(Presence.LEFT));
        line(
                paper,
                "guests",
                Stream.concat(
                                of.guests().stream()
                                        .filter(line -> of.attendance(line)
                                                .filter(one -> one.presence().came())
                                                .isPresent())
                                        .map(DelegateLine::name),
                                of.outside().stream().filter(Guest::came).map(Guest::called))
                        .toList());
        for (var item : of.agenda()) {
            paper.heading(Ordinal.of(item.place(), language) + say("point") + item.title() + handling(item));
            if (!item.reporter().isEmpty()) {
                paper.text(say("reporter", item.reporter()));
            }
            of.late(item).ifPresent(one -> paper.text(say("late.item", one.agreed())));
            line(paper, "spoke", spoke(speakers, item.number()));
            paper.text(item.minutes());
            of.amendment(item).ifPresent(one -> paper.text(say("amended", one.favorBefore(), one.changed())));
            done(of, item).ifPresent(paper::text);
            of.vote(item).ifPresent(vote -> paper.text(vote(of, vote)));
            of.resolution(item).ifPresent(one -> paper.text(say("resolved", one.mark(), one.title())));
        }
        line(paper, "spoke.else", spoke(speakers, 0));
        of.outside().stream()
                .filter(guest -> !guest.speech().isEmpty())
                .forEach(guest -> paper.text(say("guest.spoke", guest.called(), guest.speech())));
        return paper.signed(issuer, of.of().sitting().day()).toBytes();
    }

    private static List<String> spoke(List<SpeakerLine> speakers, int item) {
        return speakers.stream()
                .filter(line -> line.speaker().spoke() && line.speaker().item() == item)
                .map(SpeakerLine::name)
                .toList();
    }

    byte[] resolution(Resolution one, Optional<Publication> publication, String sitting, String issuer, LocalDate on) {
        var number = publication.map(Publication::documentNumber).filter(mark -> !mark.isEmpty());
        return new WordPaper()
                .letterhead(issuer)
                .line(number.orElseGet(() -> say("mark", one.mark())))
                .title(one.title())
                .subtitle(say("adopted", on.toString(), sitting))
                .text(one.text())
                .signed(issuer, on)
                .toBytes();
    }

    private static long came(HallView of) {
        return of.of().sitting().state() instanceof Closed closed ? closed.present() : checkedIn(of);
    }

    private static long checkedIn(HallView of) {
        return of.voting().stream()
                        .filter(line -> of.attendance(line)
                                .filter(one -> one.presence().came())
                                .isPresent())
                        .count()
                + of.came().size();
    }

    private String handling(AgendaItem item) {
        return say("handling", words.getMessage(item.handling().word(), null, language));
    }

    /** 会议审议通过“考核办法”。Nothing before the sitting, of one that was cancelled, or while nobody has voted. */
    Optional<String> done(HallView of, AgendaItem item) {
        var handling = item.handling();
        if (!of.of().sitting().hasBegun()) {
            return Optional.empty();
        }
        if (of.acclaimed(item).isPresent()) {
            return Optional.of(said("congress.done.acclaimed", item));
        }
        var elected = of.elected(item);
        if (elected.isPresent()) {
            return elected.map(one -> elected(item, one));
        }
        if (!handling.isVotedOn()) {
            return Optional.of(said(handling.done(), item));
        }
        return of.vote(item).map(vote -> said(vote.isPassed() ? handling.done() : "congress.done.failed", item));
    }

    /** 选举事项的结果 */
    String elected(AgendaItem item, Elected one) {
        var numbers = words.getMessage(
                "congress.elected.numbers",
                new Object[] {one.entitled(), one.present(), one.issued(), one.returned(), one.valid()},
                language);
        var names = new Object[] {item.title(), String.join("、", one.names())};
        return words.getMessage(
                        one.isAnybody() ? "congress.done.elected" : "congress.done.elected.nobody", names, language)
                + numbers;
    }

    private String said(String word, AgendaItem item) {
        return Objects.requireNonNull(words.getMessage(word, new Object[] {item.title()}, language));
    }

    /** 表决结果，一句话 */
    String vote(HallView of, Vote vote) {
        var count = vote.count();
        return say(
                        "vote",
                        words.getMessage(count.manner().word(), null, language),
                        vote.entitled(),
                        vote.present(),
                        count.inFavor(),
                        count.against(),
                        count.abstained(),
                        count.spoiled())
                + papers(vote)
                + sentence(vote)
                + say("source", vote.source(), of.name(vote.countedBy()), of.name(vote.confirmedBy()))
                + openly(vote);
    }

    private String openly(Vote vote) {
        return vote.openly().isEmpty()
                ? ""
                : words.getMessage("congress.openly.is", new Object[] {vote.openly()}, language);
    }

    /** How many papers there were, where there were any. */
    private String papers(Vote vote) {
        var issued = vote.count().issued();
        return issued == null
                ? ""
                : say(
                        vote.ballot() == null ? "papers" : "ballot",
                        issued,
                        vote.count().returned(),
                        vote.count().valid());
    }

    /** 全体代表 30，按 1/2 以上需 15 票，得 28 票，通过 */
    private String sentence(Vote vote) {
        var share = vote.share();
        return Objects.requireNonNull(words.getMessage(
                vote.isPassed() ? "decision.votes.passed" : "decision.votes.failed",
                new Object[] {
                    words.getMessage(vote.base().word(), null, language),
                    vote.baseNumber(),
                    words.getMessage(share.word(), new Object[] {share.numerator(), share.denominator()}, language),
                    vote.needed(),
                    vote.count().inFavor()
                },
                language));
    }

    private void line(WordPaper paper, String word, List<String> people) {
        if (!people.isEmpty()) {
            paper.line(say(word, String.join("、", people)));
        }
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("congress.hall.paper." + word, facts, language));
    }
}
