package io.zhijia.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jwt.JWTClaimsSet;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Signs in at a house of our own, on the very line a browser takes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "zhijia.oidc.client-id=" + LocalHouse.CLIENT,
            "zhijia.oidc.client-secret=" + LocalHouse.SECRET,
            "zhijia.oidc.login-claim=staff",
            "zhijia.oidc.name=青山校园"
        })
class SingleSignOnTests {

    private static final LocalHouse HOUSE = new LocalHouse();
    private static final String PASSWORD = "Qingshan-2026";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final PasswordEncoder passwords;
    private final UnionId union = UnionId.next();
    private final PlainBrowser browser;

    SingleSignOnTests(
            JdbcClient sql, TransactionOperations transaction, PasswordEncoder passwords, @LocalServerPort int port) {
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.passwords = passwords;
        this.browser = new PlainBrowser(port);
    }

    @DynamicPropertySource
    static void house(DynamicPropertyRegistry settings) {
        settings.add("zhijia.oidc.issuer", HOUSE::issuer);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void anHonestHouse() {
        HOUSE.lie = UnaryOperator.identity();
        HOUSE.signsWithAForeignKey = false;
        HOUSE.givesUp = false;
        HOUSE.claims = Map.of();
        HOUSE.subject = "s-" + UUID.randomUUID();
    }

    @Test
    void theButtonLeadsToTheHouseAndBackIntoOnesAccount() {
        var login = join("ACTIVE");
        HOUSE.claims = Map.of("staff", login, "preferred_username", "lina@qingshan");
        var proofs = HOUSE.proofsChecked.get();

        assertThat(browser.open("/sign-in").select("a[href=/sign-in/outside]").text())
                .isEqualTo("用青山校园登录");
        browser.open("/sign-in/outside");
        assertThat(browser.at()).isEqualTo("/");
        assertThat(HOUSE.proofsChecked).as("proof keys checked by the house").hasValue(proofs + 1);
        assertThat(browser.open("/me").text()).contains("登录名：" + login);
        assertThat(browser.open("/me/outside").text()).contains("青山校园", "lina@qingshan");
        assertThat(logOf(login)).containsExactly("singlesignon.step.linked");
    }

    /** Who is still to choose a password needs none; the claim is asked the first time only. */
    @Test
    void anInvitedPersonComesInAndIsKnownAfterwardsByTheLink() {
        var login = join("INVITED");
        HOUSE.claims = Map.of("staff", login);
        browser.open("/sign-in/outside");
        browser.open("/me");
        assertThat(browser.at()).isEqualTo("/me");

        HOUSE.claims = Map.of();
        signOut();
        browser.open("/sign-in/outside");
        assertThat(browser.at()).isEqualTo("/");
        assertThat(logOf(login)).hasSize(1);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("the nonce of somebody else", said -> said.claim("nonce", "another")),
                lie("no nonce", said -> said.claim("nonce", null)),
                lie("meant for another client", said -> said.audience("another")),
                lie("from another house", said -> said.issuer("https://elsewhere.example")),
                lie(
                        "long over",
                        said -> said.issueTime(Date.from(Instant.now().minusSeconds(900)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(600)))),
                lie("about nobody", said -> said.subject(null)));
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.argumentSet(what, lie);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatCannotBeTrustedLetsNobodyIn(UnaryOperator<JWTClaimsSet.Builder> lie) {
        var login = join("ACTIVE");
        HOUSE.claims = Map.of("staff", login);
        HOUSE.lie = lie;

        isTurnedAway("FAILED", "没有登录成功");
        assertThat(links(login)).isZero();
    }

    @Test
    void aForeignSignatureLetsNobodyIn() {
        HOUSE.claims = Map.of("staff", join("ACTIVE"));
        HOUSE.signsWithAForeignKey = true;

        isTurnedAway("FAILED", "没有登录成功");
    }

    @Test
    void whoGivesUpOverThereIsToldWhatElseToDo() {
        HOUSE.givesUp = true;

        isTurnedAway("FAILED", "用登录名和密码登录");
    }

    /** Somebody sends us back with a state that is none of ours. */
    @Test
    void aReturnNobodyAskedForLetsNobodyIn() {
        browser.open("/sign-in/returned?code=1&state=2");

        assertThat(browser.at()).isEqualTo("/sign-in?outside=FAILED");
    }

    @Test
    void nobodyIsGivenAnAccount() {
        var before = logins();
        HOUSE.claims = Map.of("staff", "never-heard-of");

        isTurnedAway("UNKNOWN", "没有对应的职家账号");
        assertThat(logins()).isEqualTo(before);
    }

    @Test
    void whoseAccountIsClosedStaysOutside() {
        HOUSE.claims = Map.of("staff", join("CLOSED"));
        isTurnedAway("CLOSED", "已经停用");

        var login = join("ACTIVE");
        HOUSE.claims = Map.of("staff", login);
        browser.open("/sign-in/outside");
        signOut();
        sql.sql("update account.login set state = 'CLOSED', closed_on = current_date where name = ?")
                .param(login)
                .update();
        isTurnedAway("CLOSED", "已经停用");
    }

    /** A staff number that is given to another person some day does not open the account of the first. */
    @Test
    void anAccountHasOneIdentityAtTheHouse() {
        HOUSE.claims = Map.of("staff", join("ACTIVE"));
        browser.open("/sign-in/outside");
        signOut();
        HOUSE.subject = "another";

        isTurnedAway("TAKEN", "没有关联");
    }

    @Test
    void whoUndoesTheLinkIsNotLinkedAgainUnasked() {
        var login = join("ACTIVE");
        HOUSE.claims = Map.of("staff", login);
        browser.open("/sign-in/outside");
        browser.open("/me/outside");
        assertThat(browser.send("/me/outside/removal", Map.of("issuer", HOUSE.issuer()))
                        .text())
                .contains("已解除关联", "还没有与“青山校园”关联");
        signOut();
        isTurnedAway("UNLINKED", "您解除过这个关联");

        signInWithPassword(login);
        browser.open("/me/outside");
        browser.send("/me/outside", Map.of());
        browser.open("/sign-in/outside");
        assertThat(browser.at()).isEqualTo("/me/outside?linked");
        assertThat(logOf(login))
                .containsExactly("singlesignon.step.linked", "singlesignon.step.unlinked", "singlesignon.step.linked");
    }

    @Test
    void theSecondStepIsStillAskedFor() {
        var login = join("ACTIVE");
        transaction.run(union, () -> {
            sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                            + " values (?, gen_random_uuid(), ?, 'SECRETARY', ?, date '2020-01-01')")
                    .params(union.value(), member(login), union.value())
                    .update();
            sql.sql("insert into secondfactor.demand (union_id, since) values (?, current_date)")
                    .param(union.value())
                    .update();
        });
        HOUSE.claims = Map.of("staff", login);
        browser.open("/sign-in/outside");

        browser.open("/me"); // the client follows five redirects and no more
        assertThat(browser.at()).isEqualTo("/me/second-factor");
    }

    @Test
    void aPersonLinksAnIdentityThatSaysNothingOfTheLogin() {
        var login = join("ACTIVE");
        signInWithPassword(login);
        assertThat(browser.open("/me/outside").text()).contains("还没有与“青山校园”关联");
        var ready = browser.send("/me/outside", Map.of());
        assertThat(ready.select("a[href=/sign-in/outside][hx-boost=false]").text())
                .isEqualTo("去“青山校园”登录");
        browser.open("/sign-in/outside");
        assertThat(browser.at()).isEqualTo("/me/outside?linked");
        signOut();
        browser.open("/sign-in/outside");

        assertThat(browser.open("/me").text()).contains("登录名：" + login);
    }

    @Test
    void anIdentityOfSomebodyElseIsNotLinked() {
        HOUSE.claims = Map.of("staff", join("ACTIVE"));
        browser.open("/sign-in/outside");
        signOut();
        var other = join("ACTIVE");
        signInWithPassword(other);
        browser.open("/me/outside");
        browser.send("/me/outside", Map.of());
        var page = browser.open("/sign-in/outside");

        assertThat(browser.at()).isEqualTo("/me/outside?outside=TAKEN");
        assertThat(page.text()).contains("这个身份已属于另一个职家账号");
        assertThat(browser.open("/me").text()).contains("登录名：" + other);
        assertThat(links(other)).isZero();
    }

    /** Signed in here, out to the house without having said so on our form: the account here stays as it was. */
    @Test
    void goingOutUnaskedLinksNothing() {
        var login = join("ACTIVE");
        signInWithPassword(login);
        browser.open("/sign-in/outside");

        assertThat(browser.at()).isEqualTo("/sign-in?outside=UNKNOWN");
        assertThat(links(login)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http://login.example.org, zhijia, must begin with https",
        "https://login.example.org, '', client-id is not",
    })
    void aHouseThatIsNotSafeOrNotWholeIsNotOpened(String issuer, String client, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> House.of(issuer, client, "", "", "", "profile"))
                .withMessageContaining(why);
    }

    private void isTurnedAway(String why, String words) {
        var page = browser.open("/sign-in/outside");
        assertThat(browser.at()).isEqualTo("/sign-in?outside=" + why);
        assertThat(page.text()).contains(words);
        browser.open("/me");
        assertThat(browser.at()).as("still outside").startsWith("/sign-in");
    }

    private void signInWithPassword(String login) {
        browser.open("/sign-in");
        browser.send("/sign-in", Map.of("username", login, "password", PASSWORD));
        assertThat(browser.at()).as("let in").doesNotStartWith("/sign-in");
    }

    private void signOut() {
        browser.open("/me");
        browser.send("/sign-out", Map.of());
        assertThat(browser.at()).isEqualTo("/sign-in?out");
    }

    private String join(String state) {
        var member = MemberId.next();
        var login = "p" + member.toString().substring(0, 12);
        transaction.run(
                union,
                () -> sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '李娜')")
                        .params(union.value(), member.value())
                        .update());
        sql.sql("""
                insert into account.login (name, password_hash, home_union, member, state, invited_until, closed_on, failures)
                values (:login, :hash, :union, :member, :state, case :state when 'INVITED' then now() + interval '1 day' end,
                    case :state when 'CLOSED' then current_date end, 0)
                """)
                .param("login", login)
                .param("hash", passwords.encode(PASSWORD))
                .param("union", union.value())
                .param("member", member.value())
                .param("state", state)
                .update();
        return login;
    }

    private java.util.List<String> logOf(String login) {
        return transaction.within(
                union,
                () -> sql.sql("select step from privacy.audit_entry where union_id = ? and actor = ? order by number")
                        .params(union.value(), member(login))
                        .query(String.class)
                        .list());
    }

    private int links(String login) {
        return sql.sql("select count(*) from singlesignon.link where member = ? and undone_at is null")
                .param(member(login))
                .query(Integer.class)
                .single();
    }

    private UUID member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private int logins() {
        return sql.sql("select count(*) from account.login")
                .query(Integer.class)
                .single();
    }
}
