package io.zhijia.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefgh12", "abcdefg-12", "fourteenletter", "青山工会青山工会青山工会春天", "Qing1032shan"})
    void isGoodEnough(String password) {
        assertThat(PasswordRule.refusal("1032", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Abcdefg12, PASSWORD_TOO_SHORT",
        "abcdefgh12, PASSWORD_TOO_PLAIN",
        "thirteenlette, PASSWORD_TOO_PLAIN",
        "青山工会青山工会青山工会青山工会青山工会青山工会青, PASSWORD_TOO_LONG",
        "1032-1032-1032, PASSWORD_HAS_LOGIN"
    })
    void isNotGoodEnough(String password, AccountRefusal why) {
        assertThat(PasswordRule.refusal("1032", password)).hasValue(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wangqiang-2026", "wangQIANG-abc1"})
    void neverContainsTheLogin(String password) {
        assertThat(PasswordRule.refusal("wangqiang", password)).hasValue(AccountRefusal.PASSWORD_HAS_LOGIN);
    }
}
