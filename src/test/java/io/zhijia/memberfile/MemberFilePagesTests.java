package io.zhijia.memberfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Made-up numbers: their areas, days and check digits are right, the people are not. */
class MemberFilePagesTests extends DemoPages {

    MemberFilePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aFileIsKeptMaskedReadForAPurposeAndThePersonSeesIt() {
        var file = member("赵敏") + "/file";
        assertThat(post(
                        "zhuxi",
                        file,
                        "version",
                        version(file),
                        "facts[NATION]",
                        "汉族",
                        "facts[EDUCATION]",
                        "硕士",
                        "identity",
                        own()))
                .hasRedirectedUrl(file);

        assertThat(text(get("zhuxi", file)))
                .contains("汉族", "硕士", "110***********")
                .doesNotContain(own());
        assertThat(post("zhuxi", file + "/reading", "purpose", " "))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请写明用途");
        assertThat(post("zhuxi", file + "/reading", "purpose", "办理互助保障"))
                .flash()
                .extractingByKey("clear")
                .hasToString("Clear[phone=13800001001, identity=" + own() + ", bank=, own={}]");
        assertThat(text(get("zhaomin", "/me/seen"))).contains("查看证件与电话", "办理互助保障", "修改档案");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519860505002, 18 位",
        "110105198605050021, 校验码不对",
        "110105198613050020, 出生日期不存在",
        "11010519491231002X, 与名册登记的不一致"
    })
    void aWrongNumberIsNamedBesideItsField(String number, String mistake) {
        assertThat(post("zhaomin", member("赵敏") + "/file", "version", "0", "identity", number))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"identity-mistake\"", mistake);
    }

    @Test
    void aValueThatIsNotInTheListIsNamed() {
        assertThat(post("zhaomin", member("赵敏") + "/file", "version", "0", "facts[NATION]", "火星族"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请从列表里选");
    }

    @ParameterizedTest
    @CsvSource({
        "zhaomin, '', OK",
        "zhuxi, /edit, OK",
        "lina, '', OK",
        "lina, /edit, CONFLICT",
        "wangqiang, '', NOT_FOUND",
        "zuzhang, '', NOT_FOUND"
    })
    void officersAndThePersonSeeTheFile(String login, String page, HttpStatus status) {
        assertThat(get(login, member("李娜") + "/file" + page)).hasStatus(status);
    }

    @Test
    void aBankAccountIsKeptMaskedAndChecked() {
        var file = member("王强") + "/file";
        assertThat(post("zhaomin", file, "version", "0", "bank", "6222 0202 0011 2234"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"bank-mistake\"");
        assertThat(post("zhaomin", file, "version", version(file), "bank", "4111 1111 1111 1111"))
                .hasRedirectedUrl(file);
        assertThat(text(get("zhaomin", file))).contains("************1111").doesNotContain("4111111111111111");
        assertThat(post("zhaomin", file + "/reading", "purpose", "发放慰问金"))
                .flash()
                .extractingByKey("clear")
                .asString()
                .contains("bank=4111111111111111");
        assertThat(post("zhaomin", file + "/bank-removal")).hasRedirectedUrl(file);
        assertThat(text(get("zhaomin", file))).doesNotContain("1111");
    }

    @Test
    void onlyChairAndSecretaryChangeAndReadInClear() {
        var file = member("李娜") + "/file";

        assertThat(post("lina", file, "version", "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("wangqiang", file + "/reading", "purpose", "好奇")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("lina", file + "/reading")).hasStatus(HttpStatus.FOUND);
        assertThat(post("lina", file + "/identity-removal")).hasStatus(HttpStatus.CONFLICT);
    }

    private static String own() {
        return withCheck("110105" + "19860510002");
    }

    private static String withCheck(String seventeen) {
        return java.util.stream.Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
                .map(last -> seventeen + last)
                .filter(number -> {
                    try {
                        io.zhijia.particulars.IdentityNumber.of(number);
                        return true;
                    } catch (io.zhijia.particulars.IdentityNumber.Wrong wrong) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private String member(String name) {
        var found = Pattern.compile("href=\"(/members/[-0-9a-f]{36})\">" + name)
                .matcher(text(get("zhaomin", "/members?q=" + name)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String version(String file) {
        var form = text(get("zhaomin", file + "/edit"));
        return form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}
