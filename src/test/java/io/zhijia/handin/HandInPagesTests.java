package io.zhijia.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.document.DocumentService;
import io.zhijia.handin.HandIn.Paper;
import io.zhijia.handin.HandIn.Upper;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Sent;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The demo hands its dossier in on paper; made-up unions of one tree hand theirs in here, and nobody else reads it. */
class HandInPagesTests extends DemoPages {

    private static final String LIST = HandInController.ALL;

    private final UnionService unions;
    private final UnionTree tree;
    private final HandInService service;
    private final HandIns handIns;
    private final ArrivalService arrivals;
    private final WaitingHandIns waiting;
    private final DocumentService documents;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;

    HandInPagesTests(
            MockMvcTester browser,
            UnionService unions,
            UnionTree tree,
            HandInService service,
            HandIns handIns,
            ArrivalService arrivals,
            WaitingHandIns waiting,
            DocumentService documents,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.unions = unions;
        this.tree = tree;
        this.service = service;
        this.handIns = handIns;
        this.arrivals = arrivals;
        this.waiting = waiting;
        this.documents = documents;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @Test
    void onPaperItGoesOnceItIsFiledAndItsReceiptIsTypedIn() throws IOException {
        assertThat(text(get("zhaomin", "/congress"))).contains(LIST);
        var first = Jsoup.parse(text(get("zhaomin", LIST)));
        var sitting =
                first.select("a[href$=/dossier]").attr("href").replaceAll("/congress/sittings/(.*)/dossier", "$1");
        assertThat(first.select("#h" + sitting).text()).contains("还没有归档", "前报送");
        var send = LIST + "/sittings/" + sitting;
        assertThat(post("zhaomin", send, "toName", "区教育工会"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有归档");
        file(sitting);

        assertThat(post("zhaomin", send, "toName", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明报给哪个上级工会");
        assertThat(post("lina", send, "toName", "区教育工会")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", LIST + "/sittings/" + UUID.randomUUID(), "toName", "区教育工会"))
                .hasStatus(HttpStatus.NOT_FOUND);
        var path = Objects.requireNonNull(
                post("zhaomin", send, "toName", "区教育工会").getResponse().getRedirectedUrl());
        assertThat(path).startsWith(LIST + "/");
        assertThat(post("zhaomin", send, "toName", "区教育工会")).as("a second tap").hasRedirectedUrl(path);
        assertThat(text(get("zhaomin", path))).contains("等待回执", "区教育工会", "01 ");
        assertThat(get("lina", path)).hasStatus(HttpStatus.CONFLICT);
        assertThat(printed(path + ".docx")).contains("区教育工会：现报送", "回执编号：  ");
        assertThat(text(get("zhaomin", "/congress/sittings/" + sitting)))
                .as("the step of the sitting is done")
                .containsPattern("会议档案报送上级工会[\\s\\S]{0,400}" + today);

        assertThat(post("zhaomin", path + "/receipt", "on", today.plusDays(1).toString(), "number", "8"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", path + "/receipt", "on", "", "number", "8"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", path + "/receipt", "on", today.minusDays(1).toString(), "number", "8"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("才报送");
        for (int tap = 0; tap < 2; tap++) {
            assertThat(post("zhaomin", path + "/receipt", "on", today.toString(), "number", "教工收〔8〕号"))
                    .hasRedirectedUrl(path);
        }
        assertThat(post("zhaomin", path + "/receipt", "on", today.toString(), "number", "9"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("zhaomin", path))).contains("已签收", "教工收〔8〕号");
        assertThat(printed(path + ".docx")).contains("回执编号：教工收〔8〕号");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(text(get("zhaomin", "/records?words=会议档案")))
                        .contains("向区教育工会报送会议档案", "区教育工会签收会议档案"));
    }

    @Test
    void hereTheUnionAboveReceivesItOrSendsItBackAndNobodyElseReadsIt() throws IOException {
        var school = union();
        var district = union();
        var stranger = union();
        names(district, school, false);
        names(school, district, true);
        names(stranger, district, true); // only it says so
        var sent = sent(school, district, 1);
        assertThat(waitingOf(district)).containsExactly("handin.waiting.ARRIVED");
        assertThat(tree.came(district)).extracting(line -> line.one().id()).containsExactly(sent.id());
        assertThat(tree.came(stranger)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> tree.get(stranger, school.union().value(), sent.id()));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(district, sent.id()));
        var line = tree.get(district, school.union().value(), sent.id());
        try (var content = tree.open(district, line, line.one().papers().getFirst())) {
            assertThat(content).hasContent("会议通知");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tree.typeIn(school, sent.id(), today, "8", null, null))
                .extracting(Refusal::reason)
                .isEqualTo(HandInRefusal.THEY_ANSWER_THEMSELVES);

        for (int tap = 0; tap < 2; tap++) {
            tree.giveBack(district, school.union().value(), sent.id(), "缺签到表");
        }
        assertThat(waitingOf(district)).isEmpty();
        assertThat(waitingOf(school)).containsExactly("handin.waiting.RETURNED");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tree.receive(district, school.union().value(), sent.id(), "1"))
                .extracting(Refusal::reason)
                .isEqualTo(HandInRefusal.SENT_BACK_ALREADY);

        var again = sent(school, district, 2, sent.sitting());
        assertThat(waitingOf(school)).isEmpty();
        for (int tap = 0; tap < 2; tap++) {
            tree.receive(district, school.union().value(), again.id(), "收 2");
        }
        assertThat(service.all(school))
                .extracting(HandIn::dossier, one -> one.state().word())
                .containsExactly(tuple(2, "handin.state.RECEIVED"), tuple(1, "handin.state.RETURNED"));
        assertThat(service.get(school, again.id()).state())
                .isInstanceOfSatisfying(
                        Received.class, got -> assertThat(got.number()).isEqualTo("收 2"));
    }

    @Test
    void onlyOfficersHandInAndReceive() {
        var school = union();
        var district = union();
        names(district, school, false);
        names(school, district, true);
        var sent = sent(school, district, 1);
        var member = new Actor(district.union(), district.member(), "会员", Map.of());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tree.came(member));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tree.receive(member, school.union().value(), sent.id(), "1"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tree.giveBack(member, school.union().value(), sent.id(), "缺"));
        assertThat(waiting.waitingFor(member, today)).isEmpty();
    }

    private void file(String sitting) {
        var dossier = "/congress/sittings/" + sitting + "/dossier";
        Jsoup.parse(text(get("zhaomin", dossier)))
                .select("form[action$=/gap]")
                .eachAttr("action")
                .forEach(gap -> post("zhaomin", gap, "reason", "本次没有"));
        assertThat(post("zhaomin", dossier + "/filing")).hasRedirectedUrl(dossier);
    }

    private HandIn sent(Actor from, Actor to, int dossier) {
        return sent(from, to, dossier, UUID.randomUUID());
    }

    private HandIn sent(Actor from, Actor to, int dossier, UUID sitting) {
        var file = documents.add(from, "通知.txt", new ByteArrayInputStream("会议通知".getBytes(StandardCharsets.UTF_8)));
        var one = new HandIn(
                from.union(),
                UUID.randomUUID(),
                sitting,
                "第六届第四次教代会",
                dossier,
                new Upper(to.union(), "区教育工会"),
                List.of(new Paper("01 会议通知/01 通知.txt", file)),
                today,
                from.member(),
                new Sent(),
                0);
        transaction.run(from.union(), () -> handIns.save(one));
        arrivals.arrived(new Arrival(to.union(), from.union(), one.id()));
        return service.get(from, one.id());
    }

    private List<String> waitingOf(Actor actor) {
        return waiting.waitingFor(actor, today).stream().map(WaitingLine::word).toList();
    }

    private String printed(String path) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                        get("zhaomin", path).getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private Actor union() {
        var made = DemoUnion.found();
        unions.found(made.secretary(), "工会" + made.union().toString().substring(0, 20), UnitKind.SCHOOL);
        return made.secretary();
    }

    private void names(Actor who, Actor other, boolean above) {
        transaction.run(
                who.union(),
                () -> sql.sql("""
                    insert into orgtree.node (union_id, id, kind, above, opened, approval, report, linked)
                    values (?, ?, ?, ?, date '2001-09-01', '3 号', '', ?)
                    """)
                        .params(who.union().value(), UUID.randomUUID(), above ? "DISTRICT" : "GRASS_ROOTS", above)
                        .param(other.union().value())
                        .update());
    }
}
