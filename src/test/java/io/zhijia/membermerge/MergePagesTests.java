package io.zhijia.membermerge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class MergePagesTests {

    private final MockMvcTester browser;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private UnionId ours = UnionId.next();

    MergePagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        this.browser = browser;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void theDemo() {
        ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    @Test
    void twoEntriesBecomeOneAndTwoAgain() {
        var one = enter("仇合一", "1990-04-01", "13800005501", "2015-09-01");
        var other = enter("仇合一", "1990-04-01", "13800005502", "2018-03-01");
        var message = UUID.randomUUID();
        tell(one.id(), message);
        tell(other.id(), message);
        tell(other.id(), UUID.randomUUID());
        var before = rows();

        assertThat(text(get("zhaomin", "/members/duplicates"))).contains(one.number(), other.number(), "姓名、出生日期相同");
        assertThat(text(get("zhaomin", comparison(one, other))))
                .contains("两条不一样的地方", "138****5501", "138****5502", "按工号 " + other.number())
                .doesNotContain("13800005501");
        assertThat(merge(one, other, "take[PHONE]", "OTHER", "history", "BOTH"))
                .hasRedirectedUrl("/members/" + one.id());

        assertThat(text(get("zhaomin", "/members/" + one.id())))
                .contains("138****5502", "2015-09-01")
                .doesNotContain("2018-03-01");
        assertThat(get("zhaomin", "/members/" + other.id())).hasRedirectedUrl("/members/" + one.id());
        assertThat(text(get("zhaomin", "/members?q=" + other.number()))).contains("没有符合条件的会员");
        assertThat(text(get("zhaomin", "/members?day=2018-06-01&q=仇合一"))).containsOnlyOnce(">仇合一</a>");
        assertThat(text(get("zhaomin", "/members/" + one.id() + "/file"))).contains("138****5502");
        assertThat(messages(one.id())).isEqualTo(2);
        assertThat(messages(other.id())).isZero();

        assertThat(post("zhaomin", undoing(other))).hasRedirectedUrl("/members/duplicates");
        assertThat(rows()).isEqualTo(before);
        assertThat(text(get("zhaomin", "/members/" + one.id()))).contains("138****5501");
        assertThat(text(get("zhaomin", "/members/" + other.id()))).contains("138****5502", "2018-03-01");
        assertThat(post("zhaomin", undoing(other)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经撤销");
    }

    /** They were two entries then; the rule that it takes two people must not keep one person apart for ever. */
    @Test
    void whoJoinedWrittenNamesByBothEntriesBecomesOneAndTwoAgain() {
        var one = enter("仇两名", "1991-04-01", "13800005511", "2015-09-01");
        var other = enter("仇两名", "1991-04-01", "13800005512", "2015-09-01");
        var joining = UUID.randomUUID();
        transaction.run(
                ours, () -> sql.sql("""
                        insert into ballot.joining (union_id, id, ballot_id, question, names, meant, doubles, state,
                            proposed_as, proposed_by, decided_as, decided_by)
                        select union_id, ?, id, 'q1', '张伟,张老师', '张伟', 0, 'COUNTED', 'KEEPER', ?::uuid, 'TELLER', ?::uuid
                        from ballot.ballot limit 1
                        """).params(joining, other.id(), one.id()).update());
        assertThat(joinedBy(joining)).isEqualTo(other.id() + " " + one.id());

        assertThat(merge(one, other, "history", "BOTH")).hasRedirectedUrl("/members/" + one.id());
        assertThat(joinedBy(joining)).isEqualTo(one.id() + " " + one.id());

        assertThat(post("zhaomin", undoing(other))).hasRedirectedUrl("/members/duplicates");
        assertThat(joinedBy(joining)).isEqualTo(other.id() + " " + one.id());
        transaction.run(
                ours,
                () -> sql.sql("delete from ballot.joining where id = ?")
                        .param(joining)
                        .update());
    }

    private String joinedBy(UUID joining) {
        return transaction.within(
                ours,
                () -> sql.sql("select proposed_by || ' ' || decided_by from ballot.joining where id = ?")
                        .param(joining)
                        .query(String.class)
                        .single());
    }

    @Test
    void whoWasAssessedTwiceIsAssessedOnce() {
        var one = enter("仇合五", "1991-05-01", "", "2015-09-01");
        var other = enter("仇合五", "1991-05-01", "", "2016-09-01");
        var both = assessment(one, other);
        var single = assessment(other);
        var before = rows();

        assertThat(merge(one, other, "history", "BOTH")).hasStatus(HttpStatus.FOUND);
        assertThat(assessed(both, one)).isEqualTo(3);
        assertThat(assessed(single, one)).isEqualTo(3);
        assertThat(assessed(both, other) + assessed(single, other)).isZero();

        assertThat(post("zhaomin", undoing(other))).hasRedirectedUrl("/members/duplicates");
        assertThat(rows()).isEqualTo(before);
    }

    /** Of long ago, with the points of each and what each objected. */
    private UUID assessment(Entered... people) {
        var run = UUID.randomUUID();
        transaction.run(ours, () -> {
            sql.sql("""
                    insert into scoring.run
                    select union_id, ?, id, '合并', '2001-01-01', '2001-06-30', 'OPEN', null, null, null, 1 from scoring.scheme
                    where union_id = ? limit 1
                    """).params(run, ours.value()).update();
            for (var person : people) {
                sql.sql("insert into scoring.person values (?, ?, ?::uuid, '1', '仇合五', null, '', 1)")
                        .params(ours.value(), run, person.id())
                        .update();
                sql.sql("insert into scoring.sheet values (?, ?, ?::uuid, 'SELF', '100', '', current_date, ?::uuid, 1)")
                        .params(ours.value(), run, person.id(), person.id())
                        .update();
                sql.sql("insert into scoring.objection values (?, ?, ?::uuid, '少算了', current_date, '', null)")
                        .params(ours.value(), run, person.id())
                        .update();
            }
        });
        return run;
    }

    private int assessed(UUID run, Entered person) {
        return transaction.within(
                ours,
                () -> sql.sql("""
                        select (select count(*) from scoring.person where run = :run and member = :person::uuid)
                            + (select count(*) from scoring.sheet where run = :run and member = :person::uuid)
                            + (select count(*) from scoring.objection where run = :run and member = :person::uuid)
                        """)
                        .param("run", run)
                        .param("person", person.id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theIdentityNumberGoesWithTheOneThatIsKeptAndComesBack() {
        var one = enter("仇合二", "1949-12-31", "", "2015-09-01");
        var other = enter("仇合二", "1949-12-31", "", "2016-09-01");
        post(
                "zhaomin",
                "/members/" + other.id() + "/file",
                "version",
                "0",
                "identity",
                "11010519491231002X",
                "facts[NATION]",
                "回族");

        assertThat(merge(one, other, "take[IDENTITY]", "OTHER", "take[NATION]", "OTHER", "history", "BOTH"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(get("zhaomin", "/members/" + one.id() + "/file"))).contains("110***********002X", "回族");

        post(
                "zhaomin",
                "/members/" + one.id() + "/file",
                "version",
                "1",
                "facts[NATION]",
                "回族",
                "facts[EDUCATION]",
                "本科");
        post("zhaomin", undoing(other));
        assertThat(text(get("zhaomin", "/members/" + one.id() + "/file")))
                .as("what was changed since stays")
                .contains("本科")
                .doesNotContain("110***********002X", "回族");
        assertThat(text(get("zhaomin", "/members/" + other.id() + "/file"))).contains("110***********002X", "回族");
        assertThat(post("zhaomin", "/members/" + one.id() + "/file", "version", "3", "identity", "11010519491231002X"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhatToDo() {
        var one = enter("仇合三", "1980-01-01", "", "2015-09-01");
        var other = enter("仇合三", "1980-01-01", "", "2016-09-01");
        var third = enter("仇合三", "1980-01-01", "", "2017-09-01");
        assertThat(merge(one, one)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("同一条登记");
        assertThat(post("zhaomin", "/members/duplicates/merging", "one", one.id(), "other", other.id(), "reason", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"reason-mistake\"");
        assertThat(merge(one, new Entered(own("zhaomin"), "")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("保留的一条");
        assertThat(merge(one, other)).hasStatus(HttpStatus.FOUND);
        assertThat(merge(third, one)).hasStatus(HttpStatus.FOUND);
        assertThat(post("zhaomin", undoing(other)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("先撤销后一次");
        assertThat(post("zhaomin", undoing(one))).hasRedirectedUrl("/members/duplicates");
        assertThat(post("zhaomin", undoing(other))).hasRedirectedUrl("/members/duplicates");
    }

    @Test
    void whoAreTwoPeopleAreNotListedAgain() {
        var one = enter("仇合四", "1970-01-01", "", "2015-09-01");
        var other = enter("仇合四", "1970-01-01", "", "2016-09-01");
        assertThat(isListed(one, other)).isTrue();

        assertThat(post("zhaomin", "/members/duplicates/difference", "one", other.id(), "other", one.id()))
                .hasRedirectedUrl("/members/duplicates");

        assertThat(isListed(one, other)).isFalse();
    }

    private boolean isListed(Entered one, Entered other) {
        var page = text(get("zhaomin", "/members/duplicates"));
        return page.contains("one=" + one.id() + "&other=" + other.id())
                || page.contains("one=" + other.id() + "&other=" + one.id());
    }

    private record Entered(String id, String number) {}

    private Entered enter(String name, String born, String phone, String joined) {
        var number = "m" + UUID.randomUUID().toString().substring(0, 8);
        var added = post(
                "zhaomin",
                "/members",
                "name",
                name,
                "number",
                number,
                "sex",
                "FEMALE",
                "born",
                born,
                "phone",
                phone,
                "on",
                joined);
        var next = String.valueOf(added.getResponse().getRedirectedUrl());
        assertThat(next).matches("/members/[-0-9a-f]{36}");
        return new Entered(next.substring("/members/".length()), number);
    }

    private static String comparison(Entered one, Entered other) {
        return "/members/duplicates/comparison?one=" + one.id() + "&other=" + other.id();
    }

    private MvcTestResult merge(Entered kept, Entered gone, String... choices) {
        var fields = new String[choices.length + 8];
        System.arraycopy(choices, 0, fields, 8, choices.length);
        fields[0] = "one";
        fields[1] = kept.id();
        fields[2] = "other";
        fields[3] = gone.id();
        fields[4] = "keep";
        fields[5] = "ONE";
        fields[6] = "reason";
        fields[7] = "与本人核对";
        return post("zhaomin", "/members/duplicates/merging", fields);
    }

    private String undoing(Entered gone) {
        return transaction.within(
                ours,
                () -> sql.sql(
                                "select '/members/duplicates/' || id || '/undoing' from membermerge.merge where gone = ?::uuid")
                        .param(gone.id())
                        .query(String.class)
                        .single());
    }

    private String own(String login) {
        return sql.sql("select member::text from account.login where name = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private void tell(String member, UUID key) {
        transaction.run(
                ours,
                () -> sql.sql("""
                        insert into messaging.message (union_id, id, member, key, word, facts, path, told_at)
                        values (?, gen_random_uuid(), ?::uuid, ?, 'x', '{}', '/', now())
                        """).params(ours.value(), member, key.toString()).update());
    }

    private int messages(String member) {
        return transaction.within(
                ours,
                () -> sql.sql("select count(*) from messaging.message where member = ?::uuid")
                        .param(member)
                        .query(Integer.class)
                        .single());
    }

    /** Every row of the union but what counts versions, is sealed anew each time, is the log, or tells who signed in. */
    private Map<String, String> rows() {
        return transaction.within(ours, () -> {
            var prints = new TreeMap<String, String>();
            for (var table : sql.sql("""
                    select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.columns where column_name = 'union_id'
                    and table_schema not in ('pg_catalog', 'information_schema', 'membermerge', 'privacy')
                    and table_name not in ('member', 'member_file', 'sign_in')
                    """).query(String.class).list()) {
                prints.put(
                        table,
                        sql.sql("select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                        + table + " t")
                                .query(String.class)
                                .single());
            }
            return prints;
        });
    }

    private MvcTestResult get(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }

    private MvcTestResult post(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Pattern.compile("\\s+")
                .matcher(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .replaceAll(" ");
    }
}
