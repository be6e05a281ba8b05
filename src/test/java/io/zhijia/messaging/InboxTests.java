package io.zhijia.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class InboxTests {

    private static final Message NEWS = Message.of("test/1", "/suggestions", "messaging.due", "2026-04-01");

    private final Inbox inbox;
    private DemoUnion qingshan = DemoUnion.found();

    InboxTests(Inbox inbox) {
        this.inbox = inbox;
    }

    @BeforeEach
    void aUnion() {
        qingshan = DemoUnion.found();
    }

    @Test
    void toldTwiceUnderTheSameKeyIsHeardOnce() {
        tellLiNa();
        tellLiNa();

        assertThat(inbox.page(qingshan.liNa(), false, 0).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.word()).isEqualTo("messaging.due");
                    assertThat(line.facts()).containsExactly("2026-04-01");
                });
    }

    @Test
    void openingAMessageReadsItAndSaysWhereItLeads() {
        tellLiNa();
        var line = inbox.news(qingshan.liNa(), 5).getFirst();

        assertThat(inbox.open(qingshan.liNa(), line.id())).isEqualTo("/suggestions");
        assertThat(inbox.unread(qingshan.liNa())).isZero();
        assertThat(inbox.page(qingshan.liNa(), true, 0).lines()).isEmpty();
        assertThat(inbox.page(qingshan.liNa(), false, 0).lines()).hasSize(1);
    }

    @Test
    void aMessageReadStaysReadWhenItIsToldAgain() {
        tellLiNa();
        inbox.readAll(qingshan.liNa());
        tellLiNa();

        assertThat(inbox.unread(qingshan.liNa())).isZero();
    }

    @Test
    void nobodyOpensTheMessageOfAnother() {
        tellLiNa();
        var line = inbox.news(qingshan.liNa(), 5).getFirst();

        for (var other : new Actor[] {
            qingshan.wangQiang(), qingshan.secretary(), DemoUnion.found().liNa()
        }) {
            assertThat(inbox.unread(other)).isZero();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> inbox.open(other, line.id()));
        }
    }

    private void tellLiNa() {
        inbox.tell(qingshan.secretary(), qingshan.liNa().member(), NEWS);
    }
}
