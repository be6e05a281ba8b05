package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever belongs to another union reads nothing of ours and changes nothing: every page, every form on them, every table. */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class IsolationTests {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String OURS = "zhaomin";

    /** Pages for whoever comes by. */
    private static final Set<String> PUBLIC = Set.of("/health", "/sign-in");

    /** Pages that need something the demo does not have, or a parameter: the tests of their modules look at these. */
    private static final Set<String> NOT_IN_THE_DEMO = Set.of(
            "/appraisals/{id}/result.docx",
            "/appraisals/{id}/result.xlsx",
            "/archive/packages/{year}.zip",
            "/ballots/{id}/board.json",
            "/ballots/{id}/charter.json",
            "/ballots/{id}/count-sheet.docx",
            "/ballots/{id}/desk",
            "/ballots/{id}/inclusion.json",
            "/ballots/{id}/joinings",
            "/ballots/{id}/keys",
            "/ballots/{id}/minutes.docx",
            "/ballots/{id}/paper-count",
            "/ballots/{id}/result.docx",
            "/ballots/{id}/run-offs/{question}",
            "/ballots/{id}/sheets.docx",
            "/calendar/{token}.ics",
            "/congress/assessments/list.xlsx",
            "/congress/hand-ins/from/{below}/{id}",
            "/congress/hand-ins/from/{below}/{id}/papers.zip",
            "/congress/hand-ins/{id}",
            "/congress/hand-ins/{id}.docx",
            "/congress/elections/{id}",
            "/congress/elections/{id}/notice.docx",
            "/congress/elections/{id}/result.docx",
            "/congress/sittings/{id}/hall/items/{number}/paper",
            "/elections/{id}/report.docx",
            "/inspections/{visit}",
            "/meetings/decisions/{id}/posting.docx",
            "/meetings/{id}/items/{number}",
            "/members/duplicates/comparison",
            "/members/imports/{id}",
            "/mutual-checks/rounds/{round}",
            "/mutual-checks/rounds/{round}/report.docx",
            "/mutual-checks/{pair}",
            "/mutual-checks/{pair}/books/{book}",
            "/mutual-checks/{pair}/files/{file}",
            "/mutual-checks/{pair}/report.docx",
            "/plan/checks/{id}",
            "/plan/checks/{id}/paper.docx",
            "/plan/imports/{id}",
            "/plan/new/preview",
            "/plan/revisions/{id}",
            "/privacy/keeping/clearings/{id}.docx",
            "/projector/{token}",
            "/projector/{token}/slide",
            "/proposals/exchange/choose/{proposal}",
            "/proposals/forwarded/{union}/{id}",
            "/proposals/urging/{id}.docx",
            "/proposals/{id}/forwarding.docx",
            "/proposals/{id}/taking-up",
            "/proposals/{id}/advice",
            "/proposals/{id}/edit",
            "/s/{id}/{code}",
            "/scoring/runs/{id}/grid/{side}",
            "/scoring/runs/{id}/grid/{side}/template.xlsx",
            "/sign-in/outside",
            "/start",
            "/summaries/items",
            "/summaries/{id}",
            "/summaries/{id}/text",
            "/summaries/{id}/word",
            "/surveys/series",
            "/surveys/{id}/answer",
            "/surveys/{id}/named.xlsx",
            "/tasks/{id}/steps/{number}",
            "/union/building",
            "/union/building/list.xlsx",
            "/union/building/new",
            "/union/building/{id}",
            "/union/building/{id}/edit",
            "/union/firms",
            "/union/firms/list.xlsx",
            "/union/firms/new",
            "/union/firms/{id}",
            "/union/firms/{id}/edit",
            "/visit/{token}",
            "/visit/{token}/books/{book}",
            "/visit/{token}/files/{file}",
            "/visit/{token}/files/{file}/thumbnail");

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final DemoWalk walk;

    private final UnionId theirs = UnionId.next();
    private final Map<String, String> strangers = new LinkedHashMap<>();
    private final UnionId ours;
    private Set<String> names = Set.of();

    IsolationTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            RequestMappingHandlerMapping handlers) {
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.walk = new DemoWalk(OURS, browser, sql, transaction, handlers);
        this.ours = walk.union();
    }

    @BeforeEach
    void anotherUnionWithItsPeople() {
        names = transaction.within(
                ours,
                () -> sql.sql("select name from identity.person where length(name) > 2")
                        .query(String.class)
                        .set());
        strangers.put("secretary", join(Office.SECRETARY, theirs.value()));
        strangers.put("chair", join(Office.CHAIR, theirs.value()));
        strangers.put("group leader", join(Office.GROUP_LEADER, UUID.randomUUID()));
        strangers.put("member", join(null, theirs.value()));
    }

    @Test
    void nobodyOfAnotherUnionReadsOrChangesAnything() {
        var pages = walk.pages();
        var forms = walk.forms(pages);
        var before = fingerprints();
        var seen = new SoftAssertions();

        assertThat(walk.unseen())
                .as("handlers of which no page of ours was found")
                .isSubsetOf(NOT_IN_THE_DEMO);
        assertThat(forms).as("forms found").hasSizeGreaterThan(45);
        strangers.forEach((role, login) -> {
            pages.forEach(page -> look(seen, role, page, walk.get(login, page)));
            forms.forEach(form -> look(seen, role, form.said(), walk.send(login, form)));
        });
        pages.stream()
                .filter(page -> !PUBLIC.contains(page))
                .forEach(page -> seen.assertThat(
                                walk.get(null, page).getResponse().getStatus())
                        .as("somebody not signed in at " + page)
                        .isIn(302, 401, 404));
        seen.assertThat(fingerprints()).as("rows of our union").isEqualTo(before);
        seen.assertAll();
    }

    @Test
    void noTableGivesOrTakesARowOfAnotherUnion() {
        var seen = new SoftAssertions();
        for (var table : walk.tables()) {
            seen.assertThat(touched("select count(*) from " + table + " where union_id = ?", true))
                    .as("rows read of " + table)
                    .isZero();
            seen.assertThat(touched("update " + table + " set union_id = union_id where union_id = ?", false))
                    .as("rows updated of " + table)
                    .isZero();
            seen.assertThat(touched("delete from " + table + " where union_id = ?", false))
                    .as("rows deleted of " + table)
                    .isZero();
        }
        seen.assertAll();
    }

    /** As somebody of the other union, through SQL; a table on which the step is not granted at all gives nothing either. */
    private int touched(String statement, boolean counting) {
        try {
            return transaction.within(theirs, () -> {
                var asked = sql.sql(statement).param(ours.value());
                return counting ? asked.query(Integer.class).single() : asked.update();
            });
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    private void look(SoftAssertions seen, String role, String address, MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            seen.fail("%s of another union at %s: %s".formatted(role, address, answer.getUnresolvedException()));
            return;
        }
        var response = answer.getResponse();
        var as = "%s of another union at %s, answered %d".formatted(role, address, response.getStatus());
        seen.assertThat(response.getStatus()).as(as).isLessThan(500);
        if (UUID_SHAPE.matcher(DemoWalk.path(address)).find()) {
            seen.assertThat(response.getStatus()).as(as).isNotEqualTo(200);
        }
        var text = new String(response.getContentAsByteArray(), UTF_8);
        seen.assertThat(names.stream()
                        .filter(name -> text.contains(name) && !address.contains(name))
                        .toList())
                .as(as)
                .isEmpty();
        var known = idsIn(address);
        seen.assertThat(idsIn(text).stream()
                        .filter(id -> !known.contains(id) && walk.isOurs(id))
                        .toList())
                .as(as)
                .isEmpty();
    }

    private static Set<String> idsIn(String text) {
        return UUID_SHAPE.matcher(text).results().map(found -> found.group()).collect(toSet());
    }

    private Map<String, String> fingerprints() {
        return transaction.within(ours, () -> {
            var prints = new TreeMap<String, String>();
            for (var table : walk.tables()) {
                prints.put(
                        table,
                        sql.sql("select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by"
                                        + " md5(t::text))), '') from " + table + " t")
                                .query(String.class)
                                .single());
            }
            return prints;
        });
    }

    private String join(@Nullable Office office, UUID body) {
        var member = UUID.randomUUID();
        var login = "stranger" + member.toString().substring(0, 8);
        transaction.run(theirs, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '外人')")
                    .params(theirs.value(), member)
                    .update();
            if (office != null) {
                sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                                + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                        .params(theirs.value(), member, office.name(), body)
                        .update();
            }
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(login, theirs.value(), member)
                    .update();
        });
        return login;
    }
}
