package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.HERE_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOBODY_SPEAKS;
import static io.zhijia.congress.CongressRefusal.NOTHING_TO_SHOW;
import static io.zhijia.congress.CongressRefusal.NOT_HERE;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.NOT_WAITING;
import static io.zhijia.congress.CongressRefusal.NO_RESULT_YET;
import static io.zhijia.congress.CongressRefusal.SPEAKS_WHEN_OPEN;
import static io.zhijia.congress.CongressRefusal.THE_LAST_ITEM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.AddressToken;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The wall of the hall, who speaks, and who cannot come. */
@SpringBootTest(properties = "demo=true")
class WallModuleTests {

    private final HallService hall;
    private final VoteService votes;
    private final CheckInService door;
    private final ScreenService screens;
    private final SpeakerService speakers;
    private final Projections projections;
    private final SittingOfThree sitting;

    WallModuleTests(
            ApplicationContext beans,
            HallService hall,
            VoteService votes,
            CheckInService door,
            ScreenService screens,
            SpeakerService speakers,
            Projections projections) {
        this.hall = hall;
        this.votes = votes;
        this.door = door;
        this.screens = screens;
        this.speakers = speakers;
        this.projections = projections;
        this.sitting = new SittingOfThree(beans);
        hall.add(sitting.by, sitting.id, "学校工作报告", "王校长", Handling.HEAR);
        hall.add(sitting.by, sitting.id, "考核办法", "", Handling.PASS);
    }

    @Test
    void theWallFollowsTheAgenda() {
        var token = screens.open(sitting.by, sitting.id);
        assertThat(slide(token).shows()).isEqualTo(Shows.TITLE);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.ITEM), NOTHING_TO_SHOW);
        refused(() -> screens.show(sitting.by, sitting.id, 9), NOT_ON_THE_AGENDA);

        screens.next(sitting.by, sitting.id);
        assertThat(title(token)).isEqualTo("学校工作报告");
        screens.next(sitting.by, sitting.id);
        assertThat(title(token)).isEqualTo("考核办法");
        refused(() -> screens.next(sitting.by, sitting.id), THE_LAST_ITEM);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.RESULT), NO_RESULT_YET);

        screens.show(sitting.by, sitting.id, 1);
        assertThat(title(token)).isEqualTo("学校工作报告");
    }

    @Test
    void thePaperOfAnItemIsTurnedPageByPageOnceEverybodyMayReadIt() {
        var text = "一段话。\n".repeat(25).getBytes(UTF_8);
        hall.addPaper(sitting.by, sitting.id, 1, "报告.txt", new ByteArrayInputStream(text));
        var token = screens.open(sitting.by, sitting.id);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.PAPER), NOTHING_TO_SHOW);
        screens.show(sitting.by, sitting.id, 1);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.PAPER), CongressRefusal.NO_WORDS_TO_SHOW);
        sitting.open();
        screens.show(sitting.by, sitting.id, 2);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.PAPER), CongressRefusal.NO_WORDS_TO_SHOW);

        screens.show(sitting.by, sitting.id, 1);
        screens.show(sitting.by, sitting.id, Shows.PAPER);
        assertThat(Objects.requireNonNull(slide(token).words()))
                .isEqualTo(new Slide.Words("一段话。\n".repeat(10).strip(), 1, 3));
        screens.turn(sitting.by, sitting.id, -1);
        assertThat(Objects.requireNonNull(slide(token).words()).page()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            screens.turn(sitting.by, sitting.id, 1);
        }
        assertThat(Objects.requireNonNull(slide(token).words()))
                .as("the last page")
                .isEqualTo(new Slide.Words("一段话。\n".repeat(5).strip(), 3, 3));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> screens.turn(sitting.demo.liNa(), sitting.id, -1));

        screens.next(sitting.by, sitting.id);
        screens.turn(sitting.by, sitting.id, 1);
        assertThat(slide(token).shows()).isEqualTo(Shows.ITEM);
        assertThat(slide(token).words()).isNull();
    }

    @Test
    void longLinesAreBrokenAndBlankOnesLeftOut() {
        assertThat(WallPapers.pages("")).isEmpty();
        assertThat(WallPapers.pages("字".repeat(32) + "\n\n" + "字".repeat(33)))
                .containsExactly("字".repeat(32) + "\n" + "字".repeat(32) + "\n字");
        assertThat(WallPapers.pages("行\n".repeat(10))).hasSize(1);
        assertThat(WallPapers.pages("行\n".repeat(11))).hasSize(2);
    }

    @Test
    void whatWasAcclaimedIsShownWithoutAnyCount() {
        hall.add(sitting.by, sitting.id, "大会议程", "", Handling.PROCEDURE);
        sitting.open();
        var token = screens.open(sitting.by, sitting.id);
        screens.show(sitting.by, sitting.id, 3);
        refused(() -> screens.show(sitting.by, sitting.id, Shows.RESULT), NO_RESULT_YET);
        votes.acclaim(sitting.by, sitting.id, 3);
        screens.show(sitting.by, sitting.id, Shows.RESULT);

        assertThat(slide(token).result()).isNull();
        var acclaimed = Objects.requireNonNull(slide(token).acclaimed());
        assertThat(List.of(acclaimed.entitled(), acclaimed.present())).containsExactly(3, 2);
        screens.show(sitting.by, sitting.id, 1);
        assertThat(slide(token).acclaimed()).isNull();
    }

    @Test
    void aThousandScreensAreShownTheSameUntilSomethingChanges() {
        var token = screens.open(sitting.by, sitting.id);
        screens.show(sitting.by, sitting.id, Shows.QUORUM);
        var before = slide(token);
        assertThat(slide(token)).as("kept, not read again").isSameAs(before);

        sitting.present(sitting.demo.liNa());
        assertThat(Objects.requireNonNull(slide(token).quorum()).got()).isEqualTo(1);
        screens.next(sitting.by, sitting.id);
        var item = shown(token).tag();
        sitting.present(sitting.demo.wangQiang());
        assertThat(shown(token).tag()).as("nobody sees who came in").isEqualTo(item);
    }

    @Test
    void anAddressEndsWhenAnotherIsMadeOrItIsTakenBack() {
        var first = screens.open(sitting.by, sitting.id);
        slide(first);
        var second = screens.open(sitting.by, sitting.id);
        assertThat(projections.at(AddressToken.hash(first))).isEmpty();
        slide(second);

        screens.revoke(sitting.by, sitting.id);
        assertThat(projections.at(AddressToken.hash(second))).isEmpty();
    }

    @Test
    void whoeverIsHereAsksToSpeakOnceAndIsCalledUpInTurn() {
        var liNa = sitting.demo.liNa();
        var wangQiang = sitting.demo.wangQiang();
        refused(() -> speakers.ask(liNa, sitting.id, 0), SPEAKS_WHEN_OPEN);
        sitting.open();
        refused(() -> speakers.ask(sitting.demo.chenJing(), sitting.id, 0), NOT_HERE);
        refused(() -> speakers.ask(sitting.by, sitting.id, 0), NOT_ON_THE_LIST);
        refused(() -> speakers.ask(liNa, sitting.id, 7), NOT_ON_THE_AGENDA);

        speakers.ask(liNa, sitting.id, 1);
        speakers.ask(liNa, sitting.id, 2);
        speakers.ask(wangQiang, sitting.id, 0);
        assertThat(names()).containsExactly("李娜 waiting", "王强 waiting");
        refused(() -> speakers.finish(sitting.by, sitting.id), NOBODY_SPEAKS);

        screens.limit(sitting.by, sitting.id, 3);
        speakers.callUp(sitting.by, sitting.id, 1);
        var token = screens.open(sitting.by, sitting.id);
        screens.show(sitting.by, sitting.id, 1);
        var speech = Objects.requireNonNull(slide(token).speech());
        assertThat(speech.name() + speech.delegation() + speech.minutes()).isEqualTo("李娜全校代表团3");
        assertThat(slide(token).waiting()).isEqualTo(1);

        speakers.callUp(sitting.by, sitting.id, 2);
        assertThat(names()).containsExactly("李娜 done", "王强 speaking");
        refused(() -> speakers.callUp(sitting.by, sitting.id, 1), NOT_WAITING);
        speakers.finish(sitting.by, sitting.id);
        assertThat(slide(token).speech()).isNull();
    }

    @Test
    void whoWaitsMayThinkBetterOfIt() {
        sitting.open();
        speakers.ask(sitting.demo.liNa(), sitting.id, 0);
        speakers.add(sitting.by, sitting.id, sitting.delegate(sitting.demo.wangQiang()), 0);
        speakers.withdraw(sitting.demo.liNa(), sitting.id);
        speakers.passOver(sitting.by, sitting.id, 2);
        assertThat(names()).containsExactly("李娜 withdrawn", "王强 withdrawn");
        refused(() -> speakers.withdraw(sitting.demo.liNa(), sitting.id), NOT_WAITING);

        speakers.ask(sitting.demo.liNa(), sitting.id, 0);
        assertThat(names()).contains("李娜 waiting");
    }

    @Test
    void whoCannotComeSaysWhyAndMayComeAfterAll() {
        var liNa = sitting.demo.liNa();
        refused(() -> door.askLeave(sitting.by, sitting.id, "出差"), NOT_ON_THE_LIST);
        door.askLeave(liNa, sitting.id, "出差");
        assertThat(sitting.view().namesOf(Presence.LEAVE)).containsExactly("李娜");
        assertThat(sitting.view().count(Presence.LEAVE)).isEqualTo(1);
        assertThat(sitting.view().unheard()).isEqualTo(2);

        door.takeBackLeave(liNa, sitting.id);
        assertThat(sitting.view().namesOf(Presence.LEAVE)).isEmpty();
        sitting.present(liNa);
        refused(() -> door.askLeave(liNa, sitting.id, "出差"), HERE_ALREADY);
        refused(() -> door.takeBackLeave(liNa, sitting.id), HERE_ALREADY);
    }

    @Test
    void onlyWhoKeepsTheCongressDrivesTheWall() {
        for (ThrowingCallable step : new ThrowingCallable[] {
            () -> screens.open(liNa(), sitting.id),
            () -> screens.revoke(liNa(), sitting.id),
            () -> screens.show(liNa(), sitting.id, Shows.BLANK),
            () -> screens.show(liNa(), sitting.id, 1),
            () -> screens.next(liNa(), sitting.id),
            () -> screens.limit(liNa(), sitting.id, 9),
            () -> speakers.callUp(liNa(), sitting.id, 1),
            () -> speakers.passOver(liNa(), sitting.id, 1),
            () -> speakers.finish(liNa(), sitting.id),
            () -> speakers.add(liNa(), sitting.id, DelegateId.next(), 0)
        }) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(step)
                    .extracting(refusal -> refusal.reason().getClass())
                    .isNotEqualTo(CongressRefusal.class);
        }
    }

    private Actor liNa() {
        return sitting.demo.liNa();
    }

    private Projections.Shown shown(String token) {
        return projections.at(AddressToken.hash(token)).orElseThrow();
    }

    private Slide slide(String token) {
        return shown(token).slide();
    }

    private String title(String token) {
        return slide(token).dealtWith().orElseThrow().title();
    }

    private List<String> names() {
        return speakers.lines(sitting.by, sitting.view()).stream()
                .map(line -> line.name() + line.speaker().state().word().replace("congress.speaker.", " "))
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
