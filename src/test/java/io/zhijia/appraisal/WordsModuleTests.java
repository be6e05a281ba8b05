package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.NO_WORDS_ASKED;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.BallotDesk;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.Person;
import io.zhijia.refusal.Refusal;
import io.zhijia.survey.Answering;
import io.zhijia.survey.KeptElsewhere;
import io.zhijia.survey.Remark;
import io.zhijia.survey.SurveyDesk;
import io.zhijia.survey.SurveyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Delegates write about two leaders and the union's work, apart from the grades they give. */
@SpringBootTest(properties = "demo=true")
class WordsModuleTests {

    private static final int LINA = 0;
    private static final int OTHER = 1;
    private static final int UNION = 2;

    private final AppraisalService service;
    private final AppraisalViews views;
    private final WordsService words;
    private final SurveyDesk surveys;
    private final IdentityService people;
    private final ApplicationContext context;
    private final Clock clock;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private RoundId round = RoundId.next();

    WordsModuleTests(
            AppraisalService service,
            AppraisalViews views,
            WordsService words,
            SurveyDesk surveys,
            IdentityService people,
            ApplicationContext context,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.words = words;
        this.surveys = surveys;
        this.people = people;
        this.context = context;
        this.clock = clock;
    }

    @BeforeEach
    void aRoundInAUnionOfItsOwn() {
        demo = DemoUnion.found();
        context.publishEvent(demo);
        by = demo.secretary();
        round = service.begin(by, RoundId.next(), "年度述职测评", Region.NATIONAL, null, Set.of());
        service.rate(by, round, ObjectKind.LEADER, List.of("李娜", "校外来的校长"));
        service.rate(by, round, ObjectKind.UNION, List.of("工会工作"));
        service.addGroup(by, round, "代表", Raters.DELEGATES, null, 100, Set.of(ObjectKind.LEADER, ObjectKind.UNION));
    }

    @Test
    void onlyWhoMayReadAResultReadsTheWordsAndNobodyWhoIsMeantGoesThroughThem() {
        vote(true);
        for (int i = 0; i < voters().size(); i++) {
            Answering.words(
                    context,
                    voters().get(i),
                    survey(),
                    i < 6
                            ? Map.of(LINA, "待人和气，第 " + i + " 位", UNION, "活动多一些")
                            : i == 6 ? Map.of(OTHER, "只有一个人这样说") : Map.of());
        }
        assertThat(read(by).lines().getFirst().standing().mayBeClosed()).isTrue();
        assertThat(read(by).waiting()).as("nothing before it is closed").isEmpty();
        assertThat(words.waiting(by)).extracting(Rounds.Asked::id).containsExactly(round);
        words.close(by, round, 1);
        assertThat(words.waiting(by))
                .as("to be gone through")
                .extracting(Rounds.Asked::id)
                .containsExactly(round);

        assertThat(read(by).waiting())
                .as("what fewer than five wrote is not kept")
                .hasSize(12)
                .noneMatch(raw -> raw.object().name().equals("校外来的校长"));
        assertThat(read(by).said()).as("not yet gone through").isEmpty();
        read(by).waiting()
                .forEach(raw -> words.review(
                        by,
                        round,
                        1,
                        raw.remark().id(),
                        raw.remark().said().replace("和气", "很和气"),
                        raw.remark().said().contains("第 0 位") ? Remark.State.DROPPED : Remark.State.SHOWN));

        assertThat(words.waiting(by)).as("all gone through").isEmpty();
        assertThat(said(by, 1)).hasSize(5).allMatch(one -> one.contains("很和气")).isSorted();
        assertThat(said(demo.liNa(), 1)).as("the own ones").hasSize(5);
        assertThat(said(demo.wangQiang(), 1)).as("somebody else's").isEmpty();
        assertThat(said(demo.wangQiang(), 3)).as("everybody's").hasSize(6);
        assertThat(read(demo.wangQiang()).waiting()).isEmpty();
    }

    @Test
    void whoeverIsMeantLeavesTheReadingToSomebodyElse() {
        vote(true);
        voters().forEach(one -> Answering.words(context, one, survey(), Map.of(LINA, "很好")));
        words.close(by, round, 1);
        var rated = holding(demo.liNa().member(), Office.SECRETARY);
        var remark = read(by).waiting().getFirst().remark();

        assertThat(read(rated).waiting()).isEmpty();
        assertThat(read(rated).others()).isEqualTo(voters().size());
        refused(() -> words.review(rated, round, 1, remark.id(), "非常好", Remark.State.SHOWN), OWN_WORDS);
        assertThatExceptionOfType(Refusal.class)
                .as("no keeper")
                .isThrownBy(() -> words.review(demo.liNa(), round, 1, remark.id(), "好", Remark.State.SHOWN));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> words.close(demo.liNa(), round, 1));
    }

    @Test
    void theSurveysOwnPagesNeitherCloseItNorTellWhatCameOfIt() {
        vote(true);
        voters().forEach(one -> Answering.words(context, one, survey(), Map.of(LINA, "很好")));
        var pages = new KeptElsewhere(context, by, survey());
        assertThat(pages.refuseClosing()).isTrue();
        words.close(by, round, 1);
        assertThat(pages.isListed()).isFalse();
        assertThat(pages.refuseTelling()).isTrue();
        assertThat(pages.tells(holding(voters().getFirst().member(), Office.CHAIR)))
                .as("to a chair who was asked")
                .isFalse();
    }

    @Test
    void nobodyIsAskedForWordsWhereNoneAreWanted() {
        vote(false);
        assertThat(read(by).lines()).isEmpty();
        refused(() -> words.close(by, round, 1), NO_WORDS_ASKED);
        var last = LocalDate.now(clock);
        words.ask(by, round, last);
        var first = survey();
        words.ask(by, round, last.plusDays(2));
        assertThat(read(by).lines()).as("asked twice, asked once").hasSize(1);
        assertThat(survey()).as("and a repeated vote goes on in the same").isEqualTo(first);
        assertThat(words.waiting(by)).isEmpty();
        assertThat(surveys.standing(voters().getFirst(), survey()).waits()).isTrue();
        assertThat(surveys.standing(voters().getFirst(), survey()).mayBeClosed())
                .as("before its last day is over")
                .isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> words.close(by, round, 1));
    }

    private void vote(boolean withWords) {
        var now = clock.instant();
        var tellers = people.present(by).stream()
                .map(Person::id)
                .filter(one -> !one.equals(demo.liNa().member()))
                .limit(3)
                .toList();
        service.vote(by, round, false, now, now.plusSeconds(60), tellers, withWords);
    }

    private List<Actor> voters() {
        var ballot = Objects.requireNonNull(group().ballot());
        return context.getBean(BallotDesk.class).voters(by, ballot).stream()
                .map(one -> new Actor(by.union(), one, "代表", Map.of()))
                .toList();
    }

    private RaterGroup group() {
        return service.get(by, round).groups().getFirst();
    }

    private SurveyId survey() {
        return Objects.requireNonNull(group().words());
    }

    private WordsService.View read(Actor reader) {
        return words.of(reader, views.one(reader, round).round());
    }

    private List<String> said(Actor reader, int object) {
        return read(reader).said(service.get(by, round).object(object));
    }

    private Actor holding(MemberId member, Office office) {
        return new Actor(by.union(), member, "某人", Map.of(by.union().value(), Set.of(office)));
    }

    private static void refused(ThrowingCallable step, AppraisalRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
