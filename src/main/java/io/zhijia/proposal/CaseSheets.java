package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseSheet.Entry;
import io.zhijia.proposal.CaseSheet.Handled;
import io.zhijia.proposal.CaseSheet.Note;
import io.zhijia.proposal.CaseSheet.Rated;
import io.zhijia.proposal.CaseSheet.Reply;
import io.zhijia.proposal.Enclosure.Place;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A case as somebody sees it, written out for paper; inside a step that has opened the union. */
@Component
class CaseSheets {

    private static final Set<Step> IN_CONFIDENCE =
            EnumSet.of(Step.REWORD, Step.INVITE, Step.SECOND, Step.REFUSE_TO_SECOND, Step.OPINE, Step.RATE);

    private final FormSheets forms;
    private final MessageSource words;

    CaseSheets(FormSheets forms, MessageSource words) {
        this.forms = forms;
        this.words = words;
    }

    CaseSheet of(Actor actor, CaseView view, Locale language) {
        var ratings = Stream.iterate(1, round -> round + 1)
                .limit(view.one().round())
                .flatMap(round -> rated(view, round, language))
                .toList();
        var progress = view.file().progress().stream()
                .map(one -> new Entry(one.on(), one.percent(), one.what(), shown(view, one), one.next()))
                .toList();
        return new CaseSheet(
                forms.matter(actor, view.proposal(), view::name, view.files()),
                forms.screened(actor, view.proposal(), instruction(view), language),
                handled(view, language),
                ratings,
                progress,
                course(view, language),
                view.file().replacements().stream()
                        .map(one -> replaced(view, one, language))
                        .toList(),
                Stream.ofNullable(view.file().assessment())
                        .map(one -> assessed(view, one, language))
                        .toList());
    }

    private Note replaced(CaseView view, Replacement one, Locale language) {
        var from = (one.fromName() + " " + view.name(one.from())).strip();
        var to = (one.toName() + " " + view.name(one.to())).strip();
        return new Note(
                say(one.part().word(), language) + " " + from + " → " + to,
                one.reason(),
                view.name(one.by()),
                one.at().toLocalDate());
    }

    private Note assessed(CaseView view, CaseFile.Assessment one, Locale language) {
        var on = one.presidiumOn();
        var reported = on == null
                ? ""
                : "（" + words.getMessage("handling.presidium.on", new Object[] {on.toString()}, language) + "）";
        return new Note(
                say("handling.assessment", language),
                one.text() + reported,
                view.name(one.by()),
                one.at().toLocalDate());
    }

    private static String instruction(CaseView view) {
        return view.file()
                .instructed()
                .map(one -> one.text() + "（" + view.name(one.leader()) + " "
                        + ProposalPaper.day(
                                Objects.requireNonNull(one.givenAt()).toLocalDate())
                        + "）")
                .orElse("");
    }

    /** From the day it was sent in; what was said of it and who rated stand elsewhere, for those they are for. */
    private List<Note> course(CaseView view, Locale language) {
        var steps = view.proposal().log().stream()
                .filter(taken -> !Stage.PRIVATE.contains(taken.to()) && !IN_CONFIDENCE.contains(taken.step()))
                .map(taken -> new Note(
                        say(taken.step().word(), language),
                        "",
                        view.name(taken.by()),
                        taken.at().toLocalDate()));
        var pressed = view.pressed().stream().map(one -> new Note(pressed(one, language), "", "", one.on()));
        return Stream.concat(steps, pressed)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.on())))
                .toList();
    }

    private String pressed(Pressed one, Locale language) {
        var said =
                Objects.requireNonNull(words.getMessage(one.word(), one.facts().toArray(), language));
        return one.reply().isEmpty()
                ? said
                : said + "；" + words.getMessage("handling.pressed.reply", new Object[] {one.reply()}, language);
    }

    private Handled handled(CaseView view, Locale language) {
        var file = view.file();
        var given = file.assignment().orElse(null);
        var receipt = given == null ? null : given.receipt();
        return new Handled(
                given == null ? "" : given.department().name(),
                given == null ? "" : acting(view, given),
                given == null
                        ? List.of()
                        : given.coHandlers().stream()
                                .map(one -> one.department().name())
                                .toList(),
                given == null ? "" : view.name(given.leader()),
                given == null ? "" : view.name(given.keeper()),
                given == null ? null : given.due(),
                receipt == null ? null : receipt.at().toLocalDate(),
                file.plans().stream().map(CaseFile.Plan::text).collect(Collectors.joining("\n")),
                file.assignments().stream().flatMap(one -> handBack(view, one)).toList(),
                interruptions(view),
                file.talks().stream()
                        .map(one -> new Note(
                                say(one.way().word(), language), summary(view, one), view.name(one.by()), one.on()))
                        .toList(),
                given == null
                        ? List.of()
                        : given.coHandlers().stream()
                                .flatMap(one -> countersigned(view, one, language))
                                .toList(),
                file.signOffs().stream()
                        .map(one -> new Note(
                                (say(one.verdict().word(), language) + " " + view.name(one.to())).strip(),
                                one.opinion(),
                                view.name(one.by()),
                                one.at().toLocalDate()))
                        .toList(),
                file.answers().stream()
                        .filter(one -> one.sentOn() != null)
                        .map(one -> reply(view, one, language))
                        .toList());
    }

    private static String acting(CaseView view, Assignment given) {
        var answers = view.name(given.department().assignee());
        return view.file()
                .clerk()
                .map(clerk -> answers + "，经办" + view.name(clerk))
                .orElse(answers);
    }

    private static Stream<Note> handBack(CaseView view, Assignment one) {
        return Stream.ofNullable(one.handBack())
                .map(back -> new Note(
                        one.department().name() + (back.isUndone() ? "撤回交办" : "退办"),
                        back.reason() + (back.instead().isEmpty() ? "" : "；建议由" + back.instead() + "承办"),
                        view.name(back.by()),
                        back.at().toLocalDate()));
    }

    private static List<Note> interruptions(CaseView view) {
        var file = view.file();
        return Stream.concat(
                        file.extensions().stream()
                                .map(one -> new Note(
                                        "延期" + one.days() + "天",
                                        one.reason(),
                                        view.name(one.by()),
                                        one.at().toLocalDate())),
                        file.interruptions().stream()
                                .map(one -> new Note(
                                        "中止" + one.pause().from() + "至"
                                                + Objects.requireNonNullElse(
                                                        one.pause().until(), "今"),
                                        one.reason(),
                                        view.name(one.by()),
                                        one.at().toLocalDate())))
                .toList();
    }

    private Stream<Note> countersigned(CaseView view, Assignment.CoHandler one, Locale language) {
        return one.said().stream()
                .map(said -> new Note(
                        one.department().name(),
                        (say(said.view().word(), language) + " " + said.remark()).strip(),
                        view.name(said.by()),
                        said.by() == null ? null : said.at().toLocalDate()));
    }

    private Reply reply(CaseView view, CaseFile.Answer one, Locale language) {
        return new Reply(
                one.round(),
                one.text() + (one.correction().isEmpty() ? "" : "\n（更正：" + one.correction() + "）"),
                say(one.outcome().word(), language),
                one.planned(),
                one.cost() == null ? "" : Objects.requireNonNull(one.cost()).grouped() + "元",
                one.sentOn(),
                view.file().publishedOn(),
                one.number() == last(view, one.round()) ? view.files().names(Place.answer(one.round())) : List.of());
    }

    /** Of the corrected wordings of a round the last carries the files. */
    private static int last(CaseView view, int round) {
        return view.file().answer(round).map(CaseFile.Answer::number).orElse(0);
    }

    private static String shown(CaseView view, CaseFile.Progress one) {
        return Stream.concat(Stream.of(one.evidence()), view.files().names(Place.progress(one.number())).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String summary(CaseView view, CaseFile.Talk one) {
        var files = view.files().names(Place.talk(one.number()));
        return files.isEmpty() ? one.summary() : one.summary() + "（附件：" + String.join("、", files) + "）";
    }

    private Stream<Rated> rated(CaseView view, int round, Locale language) {
        var current = round == view.one().round();
        if (current && !view.seesRatings()) {
            return Stream.of();
        }
        var given = view.ratingsOf(round).stream()
                .map(one -> new Rated(
                        round,
                        view.name(one.member()),
                        say(one.attitude().word(), language),
                        say(one.result().word(), language),
                        reason(view, one),
                        one.at().toLocalDate()));
        var silent = view.ratings().raters().stream()
                .filter(member -> isSent(view, round)
                        && view.ratingsOf(round).stream()
                                .noneMatch(one -> one.member().equals(member)))
                .map(member -> new Rated(
                        round,
                        view.name(member),
                        "",
                        "",
                        view.ratings().gone().contains(member) ? say("handling.rating.left", language) : "",
                        null));
        return Stream.concat(given, silent);
    }

    private static String reason(CaseView view, Rating one) {
        var entered = one.entered();
        return entered == null
                ? one.reason()
                : one.reason() + "（纸质，" + view.name(entered.by()) + "、" + view.name(entered.checkedBy()) + "录入）";
    }

    private static boolean isSent(CaseView view, int round) {
        return view.file().answers().stream().anyMatch(one -> one.round() == round && one.sentOn() != null);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
