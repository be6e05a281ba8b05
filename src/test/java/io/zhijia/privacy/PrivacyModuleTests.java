package io.zhijia.privacy;

import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.privacy.Secret.IDENTITY_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class PrivacyModuleTests {

    private static final String NUMBER = "11010519491231002X";

    private final Seals seals;
    private final Audit audit;
    private final AuditReading log;
    private final KeyService keys;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    PrivacyModuleTests(
            Seals seals,
            Audit audit,
            AuditReading log,
            KeyService keys,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.seals = seals;
        this.audit = audit;
        this.log = log;
        this.keys = keys;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 11010519491231002X, 110***********002X",
        "PHONE, 13800001234, 138****1234",
        "BANK_ACCOUNT, 6222020200112233, ************2233",
        "IDENTITY_NUMBER, 1234567, *******",
        "STAGED, 张三, **"
    })
    void aSecretIsShownMasked(Secret kind, String clear, String masked) {
        var sealer = seals.forWriting(secretary);

        assertThat(kind.mask(clear)).isEqualTo(masked);
        assertThat(sealer.open(kind, sealer.seal(kind, clear))).hasToString(masked);
    }

    @Test
    void aSealedFieldOpensOnlyInItsUnionAsItsKindAndUnchanged() {
        var sealer = seals.forWriting(secretary);
        var sealed = sealer.seal(IDENTITY_NUMBER, NUMBER);
        var elsewhere = seals.forWriting(DemoUnion.found().secretary());

        assertThat(sealed).doesNotContain(NUMBER).isNotEqualTo(sealer.seal(IDENTITY_NUMBER, NUMBER));
        for (var wrong : List.of(
                (Runnable) () -> elsewhere.open(IDENTITY_NUMBER, sealed),
                () -> sealer.open(Secret.PHONE, sealed),
                () -> sealer.open(IDENTITY_NUMBER, altered(sealed)))) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(wrong::run);
        }
    }

    /** One letter in the middle of what was sealed is another one. */
    private static String altered(String sealed) {
        int at = sealed.indexOf(':') + 5;
        return sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
    }

    @Test
    void readingInClearTakesAnEntryInTheLogWithAPurpose() {
        var sealer = seals.forWriting(secretary);
        var masked = sealer.open(IDENTITY_NUMBER, sealer.seal(IDENTITY_NUMBER, NUMBER));
        var li = qingshan.liNa();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reading(li.member(), " "));
        var logged = reading(li.member(), "办理互助保障");

        assertThat(masked.clear(logged)).isEqualTo(NUMBER);
        assertThat(log.aboutMe(li, 0).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.purpose()).isEqualTo("办理互助保障"));
        assertThat(log.aboutMe(qingshan.wangQiang(), 0).lines()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> sealer.open(Secret.PHONE, sealer.seal(Secret.PHONE, "13800001234"))
                        .clear(logged));
    }

    @Test
    void equalValuesHaveTheSameHashInOneUnionOnly() {
        var sealer = seals.forWriting(secretary);

        assertThat(sealer.hash(IDENTITY_NUMBER, NUMBER))
                .isEqualTo(seals.forReading(secretary).hash(IDENTITY_NUMBER, NUMBER))
                .isNotEqualTo(seals.forWriting(DemoUnion.found().secretary()).hash(IDENTITY_NUMBER, NUMBER))
                .isNotEqualTo(sealer.hash(Secret.PHONE, NUMBER));
    }

    @Test
    void renewedKeysSealFromNowOnAndOldSealsStillOpen() {
        var before = seals.forWriting(secretary);
        var sealed = before.seal(IDENTITY_NUMBER, NUMBER);
        keys.renew(secretary);
        var after = seals.forReading(secretary);

        assertThat(after.isCurrent(sealed)).isFalse();
        var again = after.sealAgain(IDENTITY_NUMBER, sealed);
        assertThat(after.isCurrent(again)).isTrue();
        assertThat(after.open(IDENTITY_NUMBER, again).clear(Reading.OF_THE_MACHINE))
                .isEqualTo(NUMBER);
        assertThat(after.hashOfSealed(IDENTITY_NUMBER, sealed)).isEqualTo(after.hash(IDENTITY_NUMBER, NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "update privacy.audit_entry set detail = '改' where number = 2, 2",
        "delete from privacy.audit_entry where number = 1, 2",
        "update privacy.audit_entry set at = at + interval '1 second' where number = 3, 3",
        "update privacy.audit_entry set about = null where number = 1, 1"
    })
    void theLogShowsWhereItWasChanged(String crime, long line) {
        for (var name : List.of("李娜", "王强", "陈静")) {
            audit.done(secretary, "privacy.step.renewed", qingshan.liNa().member(), name);
        }
        assertThat(log.firstBroken(secretary)).isEmpty();

        transaction.within(qingshan.union(), () -> sql.sql(crime).update());

        assertThat(log.firstBroken(secretary)).hasValue(line);
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void chairSecretaryAndAuditorReadTheLogChairAndSecretaryRenewKeys(Office office) {
        var holder = new Actor(
                qingshan.union(), MemberId.next(), "周红", Map.of(qingshan.union().value(), Set.of(office)));

        allowed(
                Set.of(CHAIR, SECRETARY, AUDITOR).contains(office),
                () -> log.lines(holder, new AuditFilter("", null, null), 0));
        allowed(Set.of(CHAIR, SECRETARY, AUDITOR).contains(office), () -> log.each(holder, line -> {}));
        allowed(Set.of(CHAIR, SECRETARY, AUDITOR).contains(office), () -> log.firstBroken(holder));
        allowed(Set.of(CHAIR, SECRETARY).contains(office), () -> keys.renew(holder));
    }

    @Test
    void anotherUnionSeesNothingOfTheLog() {
        reading(qingshan.liNa().member(), "核对");

        assertThat(log.lines(DemoUnion.found().secretary(), new AuditFilter("", null, null), 0)
                        .lines())
                .isEmpty();
    }

    private Reading reading(MemberId about, String purpose) {
        return audit.reading(secretary, "privacy.step.renewed", about, Set.of(IDENTITY_NUMBER), "证件号码", purpose);
    }

    private static void allowed(boolean allowed, Runnable step) {
        if (allowed) {
            step.run();
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(step::run);
        }
    }
}
