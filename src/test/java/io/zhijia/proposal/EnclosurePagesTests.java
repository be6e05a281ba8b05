package io.zhijia.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Files with a proposal and with what is done about it: who adds them, who sees them, and until when. */
class EnclosurePagesTests extends CasePages {

    private static final String FILE = "/files/[0-9a-f-]{36}";

    EnclosurePagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
    }

    @Test
    void theAuthorAddsToTheTextWhileItMayBeChanged() {
        id = within(() -> drafted(true));
        var page = "/proposals/" + id;
        assertThat(send("wangqiang", page + "/files", "别人的.txt")).hasStatus(409);
        assertThat(send("lina", page + "/files", "现场照片说明.txt")).hasStatus3xxRedirection();
        send("lina", page + "/files", "现场照片说明.txt");
        var shown = text(get("lina", page));
        assertThat(shown).contains("现场照片说明.txt").containsOnlyOnce("class=\"kind\"");
        var file = first(shown, "(" + FILE + ")");
        assertThat(get("wangqiang", file)).hasStatus(404);

        assertThat(post("wangqiang", page + file + "/removal")).hasStatus(404);
        assertThat(post("lina", page + file + "/removal")).hasStatus3xxRedirection();
        assertThat(text(get("lina", page))).doesNotContain("现场照片说明.txt");
    }

    @Test
    void theSecretaryAddsUntilItIsScreenedAndEverybodySeesItWhoMayReadTheText() {
        for (var open : new boolean[] {true, false}) {
            id = within(() -> drafted(open));
            move(Step.SUBMIT, Role.PROPOSER);
            var page = "/proposals/" + id;
            assertThat(send("lina", page + "/files", "晚了.txt")).hasStatus(409);
            assertThat(send("zhaomin", page + "/files", "签名原件.txt")).hasStatus3xxRedirection();
            var file = first(text(get("lina", page)), "(" + FILE + ")");
            assertThat(get("wangqiang", file)).hasStatus(404);
            assertThat(post("lina", page + file + "/removal")).hasStatus(404);

            move(Step.DOCKET, Role.COMMITTEE);
            assertThat(send("zhaomin", page + "/files", "晚了.txt")).hasStatus(409);
            assertThat(get("wangqiang", file)).hasStatus(open ? 200 : 404);
            assertThat(text(get("wangqiang", page)).contains(file)).isEqualTo(open);

            assign();
            assertThat(get("wangqiang", file)).as("of the case they handle").hasStatusOk();
            assertThat(text(get("wangqiang", path()))).contains(file);
        }
    }

    @Test
    void aFileOfAnAnswerIsSeenWithIt() {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        assertThat(send("wangqiang", path() + "/files", "太早.txt", "part", "ANSWER", "entry", "1"))
                .hasStatus(409);
        assertThat(send("wangqiang", path() + "/draft", "测算表.txt", "answer", "答复如下", "outcome", "A"))
                .hasStatus3xxRedirection();
        var file = first(text(get("wangqiang", path())), "(" + FILE + ")");
        assertThat(get("lina", file)).as("a draft").hasStatus(404);
        assertThat(text(get("lina", path()))).doesNotContain(file);
        assertThat(send("lina", path() + "/files", "不是我的.txt", "part", "ANSWER", "entry", "1"))
                .hasStatus(409);

        talk();
        step("wangqiang", "submission");
        assertThat(get("chenjing", file)).as("who signs it").hasStatusOk();
        step("chenjing", "sign-off", "opinion", "同意");
        assertThat(get("lina", file)).as("sent").hasStatusOk();
        assertThatTheBookShows("answered", "测算表.txt");
        assertThat(text(get("lina", path()))).contains(file);
        assertThat(post("wangqiang", "/proposals/" + id + file + "/removal")).hasStatus(404);
        assertThat(send("wangqiang", path() + "/files", "太晚.txt", "part", "ANSWER", "entry", "1"))
                .hasStatus(409);
        assertThat(paper()).contains("测算表.txt");

        assertThat(get("zuzhang", file)).as("not to everybody yet").hasStatus(404);
        assertThat(text(get("zuzhang", call.path() + "/public.json"))).doesNotContain("测算表.txt");
        step("zhaomin", "publication");
        assertThat(get("zuzhang", file)).hasStatusOk();
        assertThat(text(get("zuzhang", "/proposals/" + id))).contains(file);
        assertThat(text(get("zuzhang", call.path() + "/public.json"))).contains("\"files\":[\"测算表.txt\"]");
    }

    @Test
    void aPhotoShowsThatItIsDoneAsWellAsWords() {
        assign();
        answeredAndSigned("B");
        step("lina", "rating", rating("SATISFIED", ""));
        var done = new String[] {"percent", "100", "on", today.toString(), "what", "装好了"};
        refused("wangqiang", "progress", "附上照片", done);
        var bad = send("wangqiang", path() + "/progress", new byte[0], "空的.txt", done);
        assertThat(bad).hasStatus(409);
        assertThat(text(get("wangqiang", path()))).doesNotContain("装好了");

        assertThat(send("wangqiang", path() + "/progress", "验收照片.txt", done)).hasStatus3xxRedirection();
        var file = first(text(get("wangqiang", path())), "(" + FILE + ")");
        assertThat(get("lina", file)).hasStatusOk();
        assertThat(get("zuzhang", file)).hasStatus(404);
        assertThat(send("lina", path() + "/files", "不是我写的.txt", "part", "PROGRESS", "entry", "1"))
                .hasStatus(409);
        assertThat(send("wangqiang", path() + "/files", "第二张.txt", "part", "PROGRESS", "entry", "1"))
                .hasStatus3xxRedirection();
        step("zhaomin", "progress", "percent", "100", "on", today.toString(), "what", "看过了");
        assertThat(paper()).contains("验收照片.txt、第二张.txt");

        step("zhaomin", "archiving");
        assertThat(send("wangqiang", path() + "/files", "归档以后.txt", "part", "PROGRESS", "entry", "1"))
                .hasStatus(409);
        assertThatTheBookShows("carried_out", "验收照片.txt", "第二张.txt");
    }

    private void assertThatTheBookShows(String milestone, String... files) {
        await().untilAsserted(() -> assertThat(within(() -> sql.sql("""
                                select e.caption from archive.evidence e
                                join archive.record_entry r on r.union_id = e.union_id and r.id = e.entry
                                where r.source = ?
                                """)
                        .param("proposal/" + id + "/" + milestone + "/1")
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder(files));
    }

    @Test
    void whatWasShownInATalkIsKeptWithIt() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        send("wangqiang", path() + "/talks", "草图.txt", "talkedOn", today.toString(), "way", "VISIT", "summary", "看了草图");

        assertThat(get("lina", first(text(get("lina", path())), "(" + FILE + ")")))
                .hasStatusOk();
        assertThat(paper()).contains("看了草图（附件：草图.txt）");
    }

    private String paper() {
        return DocumentText.of(get("zhaomin", path() + ".docx").getResponse().getContentAsByteArray())
                .text();
    }

    private MvcTestResult send(String login, String path, String name, String... fields) {
        return send(login, path, ("内容 " + name + "\n").getBytes(UTF_8), name, fields);
    }

    private MvcTestResult send(String login, String path, byte[] content, String name, String... fields) {
        var request = browser.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .with(user(login))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void move(Step step, Role as) {
        within(() -> {
            var one = proposals.get(union, id);
            var hand = Hand.of(one.author().member(), as, now);
            var next = switch (step) {
                case SUBMIT ->
                    one.submitted(
                            false, proposals.nextReceived(union, one.call()), false, hand, hand.having(Need.SECONDERS));
                default -> one.docketed(new Filing.Docket(one.id().value(), "", 1, today), false, hand);
            };
            proposals.save(next);
            return next;
        });
    }

    private ProposalId drafted(boolean open) {
        var author = new MemberId(UUID.fromString(member("lina")));
        var one = Proposal.drafted(
                within(() -> calls.get(union, proposals.get(union, id).call())),
                new Proposal.Origin(false, null, "", false),
                new Author(author, "", null),
                new Text("", "带附件的提案", "案据", "措施", ""),
                open,
                Hand.of(author, Role.PROPOSER, now));
        proposals.save(one);
        return one.id();
    }
}
