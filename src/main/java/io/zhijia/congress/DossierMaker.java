package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes every paper of a sitting that can be written from what is known. */
@Component
class DossierMaker {

    private final TermViews terms;
    private final BodyViews bodies;
    private final OpinionService opinions;
    private final SpeakerService speakers;
    private final SittingViews titles;
    private final PublicationService publications;
    private final UnionDirectory union;
    private final ObjectProvider<SittingPapers> others;
    private final MessageSource words;

    DossierMaker(
            TermViews terms,
            BodyViews bodies,
            OpinionService opinions,
            SpeakerService speakers,
            SittingViews titles,
            PublicationService publications,
            UnionDirectory union,
            ObjectProvider<SittingPapers> others,
            MessageSource words) {
        this.terms = terms;
        this.bodies = bodies;
        this.opinions = opinions;
        this.speakers = speakers;
        this.titles = titles;
        this.publications = publications;
        this.union = union;
        this.others = others;
        this.words = words;
    }

    /** A paper and how it is written, which is done only when somebody wants it. */
    record Made(String name, Supplier<byte[]> writing) {}

    /** By part; what there is nothing to say about is left out. */
    Map<DossierPart, List<Made>> of(Actor actor, HallView of, Locale language) {
        var id = of.of().sitting().id();
        var title = titles.title(actor, of.of().sitting(), language);
        var issuer = union.profile(actor).name();
        var hall = new HallPaper(words, language);
        var own = new SittingPaper(words, language);
        var made = new EnumMap<DossierPart, List<Made>>(DossierPart.class);
        put(made, DossierPart.NOTICE, language, () -> own.notice(of, title, issuer));
        if (of.of().term().kind().hasDelegates()) {
            lists(actor, of, language, title, issuer, made);
            var said = opinions.all(actor, id);
            if (said.stream().anyMatch(one -> !one.opinions().isEmpty())) {
                put(
                        made,
                        DossierPart.OPINIONS,
                        language,
                        () -> new OpinionPaper(words, language).of(said, title, issuer));
            }
        }
        if (!of.agenda().isEmpty()) {
            put(made, DossierPart.AGENDA, language, () -> own.agenda(of, title, issuer));
        }
        var spoke = speakers.lines(actor, of);
        if (SpeechPaper.hasSpoken(spoke)) {
            put(
                    made,
                    DossierPart.SPEECHES,
                    language,
                    () -> new SpeechPaper(words, language).of(of, spoke, title, issuer));
        }
        put(made, DossierPart.SIGN_IN, language, () -> hall.signIn(of, title, issuer));
        if (!of.votes().isEmpty() || !of.elected().isEmpty()) {
            put(made, DossierPart.VOTES, language, () -> own.votes(of, hall, title, issuer));
        }
        resolutions(actor, of, hall, title, issuer, made);
        others.forEach(one -> handed(actor, one, id, language, made));
        put(made, DossierPart.MINUTES, language, () -> hall.minutes(of, spoke, title, issuer));
        put(made, DossierPart.REPORT, language, () -> own.report(of, hall, title, issuer));
        return made;
    }

    private void lists(
            Actor actor, HallView of, Locale language, String title, String issuer, Map<DossierPart, List<Made>> made) {
        var term = terms.one(actor, of.of().term().id());
        put(
                made,
                DossierPart.DELEGATES,
                language,
                () -> new DelegateSheet(words, language).paper(term, say(DossierPart.DELEGATES, language), issuer));
        put(
                made,
                DossierPart.QUALIFICATION,
                language,
                () -> new QualificationPaper(words, language)
                        .of(term, of, terms.checks(actor, of.of(), of.voting()), title, issuer));
        var id = of.of().sitting().id();
        var chosen = bodies.of(actor, term, language).stream()
                .filter(one ->
                        one.body().sitting() == null || id.equals(one.body().sitting()))
                .filter(one -> !one.places().isEmpty())
                .toList();
        if (!chosen.isEmpty()) {
            put(
                    made,
                    DossierPart.BODIES,
                    language,
                    () -> new BodyPaper(words, language)
                            .of(
                                    chosen,
                                    say(DossierPart.BODIES, language),
                                    issuer,
                                    of.of().sitting().day()));
        }
    }

    private void resolutions(
            Actor actor, HallView of, HallPaper hall, String title, String issuer, Map<DossierPart, List<Made>> made) {
        if (!of.resolutions().isEmpty()) {
            made.put(
                    DossierPart.RESOLUTIONS,
                    of.resolutions().reversed().stream()
                            .map(one -> new Made(
                                    one.mark() + " " + one.title(),
                                    () -> hall.resolution(
                                            one,
                                            publications.publication(actor, one.id()),
                                            title,
                                            issuer,
                                            of.of().sitting().day())))
                            .toList());
        }
    }

    private static void handed(
            Actor actor, SittingPapers other, SittingId id, Locale language, Map<DossierPart, List<Made>> made) {
        var papers = other.of(actor, id.value(), language).stream()
                .map(paper -> new Made(paper.name(), paper.writing()))
                .toList();
        if (!papers.isEmpty()) {
            made.merge(
                    other.part().of(),
                    papers,
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
    }

    private void put(Map<DossierPart, List<Made>> made, DossierPart part, Locale language, Supplier<byte[]> how) {
        made.put(part, List.of(new Made(say(part, language), how)));
    }

    private String say(DossierPart part, Locale language) {
        return Objects.requireNonNull(words.getMessage(part.word(), null, language));
    }
}
