package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.extraction.DocumentText;
import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Who comes to one sitting only speaks and has no vote; whoever nobody excused is there at one tap. */
@SpringBootTest(properties = "demo=true")
class GuestModuleTests {

    private final GuestService guests;
    private final CheckInService door;
    private final MessageSource words;
    private final SittingOfThree sitting;

    GuestModuleTests(ApplicationContext beans, GuestService guests, CheckInService door, MessageSource words) {
        this.guests = guests;
        this.door = door;
        this.words = words;
        this.sitting = new SittingOfThree(beans);
    }

    @Test
    void aGuestIsOnTheSheetAndInTheMinutesAndInNoQuorum() {
        guests.ask(sitting.by, sitting.id, "周局长", "区教育局", Part.INVITED);
        guests.ask(sitting.by, sitting.id, "周局长", "区教育局", Part.INVITED);
        guests.ask(sitting.by, sitting.id, "老校长", "", Part.OBSERVER);
        var asked = guests.of(sitting.by, sitting.id);
        assertThat(asked).extracting(Guest::name).containsExactly("老校长", "周局长");

        guests.write(sitting.by, sitting.id, asked.get(1).id(), "祝大会圆满成功。");
        sitting.open();
        var view = sitting.view();
        assertThat(view.quorum().got()).isEqualTo(2);
        assertThat(view.quorum().base()).isEqualTo(3);
        var paper = new HallPaper(words, Locale.SIMPLIFIED_CHINESE);
        assertThat(DocumentText.of(paper.signIn(view, "会议", "工会")).text()).contains("周局长（区教育局）", "老校长", "特邀");
        assertThat(DocumentText.of(paper.minutes(view, List.of(), "会议", "工会")).text())
                .contains("列席、特邀：周局长（区教育局）", "周局长（区教育局）发言：祝大会圆满成功。")
                .doesNotContain("老校长");
    }

    @Test
    void theyAreTickedAndTakenOffAgain() {
        guests.ask(sitting.by, sitting.id, "老校长", "", Part.OBSERVER);
        var id = guests.of(sitting.by, sitting.id).getFirst().id();
        guests.tick(sitting.by, sitting.id, id, true);
        assertThat(guests.of(sitting.by, sitting.id).getFirst().came()).isTrue();
        guests.tick(sitting.by, sitting.id, id, false);
        assertThat(guests.of(sitting.by, sitting.id).getFirst().came()).isFalse();
        guests.remove(sitting.by, sitting.id, id);
        guests.remove(sitting.by, sitting.id, id);
        assertThat(guests.of(sitting.by, sitting.id)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> guests.tick(sitting.by, sitting.id, UUID.randomUUID(), true));
    }

    @Test
    void onlyWhoKeepsTheCongressAsksThem() {
        var liNa = sitting.demo.liNa();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guests.ask(liNa, sitting.id, "周局长", "", Part.INVITED));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> door.tickTheRest(liNa, sitting.id));
    }

    @Test
    void theOthersAreThereAtOneTapAndWhoIsExcusedIsNot() {
        var chenJing = sitting.delegate(sitting.demo.chenJing());
        door.tick(sitting.by, sitting.id, chenJing, Presence.LEAVE, "出差");
        door.tickTheRest(sitting.by, sitting.id);
        door.tickTheRest(sitting.by, sitting.id);

        var view = sitting.view();
        assertThat(view.count(Presence.PRESENT)).isEqualTo(2);
        assertThat(view.count(Presence.LEAVE)).isOne();
        assertThat(view.unheard()).isZero();
    }
}
