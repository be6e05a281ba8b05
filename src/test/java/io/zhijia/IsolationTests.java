package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever belongs to another union reads nothing of ours and changes nothing: every page, every form on them, every table. */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class IsolationTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]+}");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int IDS_PER_TABLE = 3;
    private static final int WAYS_PER_PATTERN = 120;
    private static final String OURS = "zhaomin";

    /** Pages for whoever comes by. */
    private static final Set<String> PUBLIC = Set.of("/health", "/sign-in");

    /** Pages that need something the demo does not have, or a parameter: the tests of their modules look at these. */
    private static final Set<String> NOT_IN_THE_DEMO = Set.of(
            "/archive/packages/{year}.zip",
            "/calendar/{token}.ics",
            "/inspections/{visit}",
            "/meetings/{id}/items/{number}",
            "/members/duplicates/comparison",
            "/members/imports/{id}",
            "/plan/checks/{id}",
            "/plan/checks/{id}/paper.docx",
            "/plan/imports/{id}",
            "/plan/new/preview",
            "/plan/revisions/{id}",
            "/privacy/keeping/clearings/{id}.docx",
            "/sign-in/outside",
            "/start",
            "/summaries/items",
            "/summaries/{id}",
            "/summaries/{id}/text",
            "/summaries/{id}/word",
            "/tasks/{id}/steps/{number}",
            "/visit/{token}",
            "/visit/{token}/books/{book}",
            "/visit/{token}/files/{file}",
            "/visit/{token}/files/{file}/thumbnail");

    private final MockMvcTester browser;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final RequestMappingHandlerMapping handlers;

    private final UnionId theirs = UnionId.next();
    private final Map<String, String> strangers = new LinkedHashMap<>();
    private UnionId ours = theirs;
    private final Set<String> unseen = new TreeSet<>();
    private List<String> tables = List.of();
    private Map<String, List<String>> ids = Map.of();
    private Set<String> names = Set.of();

    IsolationTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            RequestMappingHandlerMapping handlers) {
        this.browser = browser;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.handlers = handlers;
    }

    @BeforeEach
    void anotherUnionWithItsPeople() {
        ours = new UnionId(sql.sql("select home_union from account.login where name = ?")
                .param(OURS)
                .query(UUID.class)
                .single());
        tables = sql.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.columns where column_name = 'union_id'
                and table_schema not in ('pg_catalog', 'information_schema') order by 1
                """).query(String.class).list();
        names = transaction.within(
                ours,
                () -> sql.sql("select name from identity.person where length(name) > 2")
                        .query(String.class)
                        .set());
        ids = transaction.within(ours, this::someIds);
        strangers.put("secretary", join(Office.SECRETARY, theirs.value()));
        strangers.put("chair", join(Office.CHAIR, theirs.value()));
        strangers.put("group leader", join(Office.GROUP_LEADER, UUID.randomUUID()));
        strangers.put("member", join(null, theirs.value()));
    }

    @Test
    void nobodyOfAnotherUnionReadsOrChangesAnything() {
        var pages = pages();
        var forms = forms(pages);
        var before = fingerprints();
        var seen = new SoftAssertions();

        assertThat(unseen).as("handlers of which no page of ours was found").isSubsetOf(NOT_IN_THE_DEMO);
        assertThat(forms).as("forms found").hasSizeGreaterThan(45);
        strangers.forEach((role, login) -> {
            pages.forEach(page -> look(seen, role, page, get(login, page)));
            forms.forEach(form -> look(seen, role, form.said(), send(login, form)));
        });
        pages.stream()
                .filter(page -> !PUBLIC.contains(page))
                .forEach(page -> seen.assertThat(get(null, page).getResponse().getStatus())
                        .as("somebody not signed in at " + page)
                        .isIn(302, 401, 404));
        seen.assertThat(fingerprints()).as("rows of our union").isEqualTo(before);
        seen.assertAll();
    }

    @Test
    void noTableGivesOrTakesARowOfAnotherUnion() {
        var seen = new SoftAssertions();
        for (var table : tables) {
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
        if (UUID_SHAPE.matcher(path(address)).find()) {
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
                        .filter(id -> !known.contains(id) && all().contains(id))
                        .toList())
                .as(as)
                .isEmpty();
    }

    private static String path(String address) {
        return address.replaceFirst("[? ].*", "");
    }

    private Set<String> all() {
        return ids.values().stream().flatMap(List::stream).collect(toSet());
    }

    private static Set<String> idsIn(String text) {
        return UUID_SHAPE.matcher(text).results().map(found -> found.group()).collect(toSet());
    }

    /** Addresses at which our own secretary finds a page or a file: for every handler of GET at least one, where one is. */
    private List<String> pages() {
        var found = new ArrayList<String>();
        unseen.clear();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            var type = method.getBeanType().getPackageName();
            var methods = mapping.getMethodsCondition().getMethods();
            if (type.startsWith("io.zhijia") && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                for (var pattern : mapping.getPatternValues()) {
                    var ofThis = filled(pattern, module(type))
                            .filter(address -> get(OURS, address).getResponse().getStatus() == 200)
                            .limit(2)
                            .toList();
                    found.addAll(ofThis);
                    if (ofThis.isEmpty()) {
                        unseen.add(pattern);
                    }
                }
            }
        });
        var links = links(found);
        unseen.removeIf(pattern -> {
            var ofThis = links.stream()
                    .filter(link -> link.matches(VARIABLE.matcher(pattern).replaceAll("[^/]+")))
                    .filter(address -> get(OURS, address).getResponse().getStatus() == 200)
                    .limit(2)
                    .toList();
            found.addAll(ofThis);
            return !ofThis.isEmpty();
        });
        return found.stream().distinct().sorted().toList();
    }

    /** Where these pages lead, without what is asked for there. */
    private Set<String> links(List<String> pages) {
        return pages.stream()
                .distinct()
                .map(page -> get(OURS, page).getResponse())
                .filter(response -> String.valueOf(response.getContentType()).startsWith("text/html"))
                .flatMap(response ->
                        Jsoup.parse(new String(response.getContentAsByteArray(), UTF_8)).select("a[href^=/]").stream())
                .map(link -> path(link.attr("href")))
                .collect(toSet());
    }

    private static String module(String type) {
        return type.replaceFirst("^io\\.zhijia\\.([a-z]+).*", "$1");
    }

    /** The pattern with ids of our own in place of its variables, those of its module first. */
    private Stream<String> filled(String pattern, String module) {
        if (!VARIABLE.matcher(pattern).find()) {
            return Stream.of(pattern);
        }
        var candidates = Stream.concat(
                        ids.entrySet().stream()
                                .filter(table ->
                                        table.getKey().replace("\"", "").startsWith(module + ".")),
                        ids.entrySet().stream()
                                .filter(table ->
                                        !table.getKey().replace("\"", "").startsWith(module + ".")))
                .flatMap(table -> table.getValue().stream())
                .limit(WAYS_PER_PATTERN)
                .toList();
        return candidates.stream().flatMap(first -> {
            var once = VARIABLE.matcher(pattern).replaceFirst(first);
            return VARIABLE.matcher(once).find()
                    ? candidates.stream()
                            .limit(12)
                            .map(second -> VARIABLE.matcher(once).replaceAll(second))
                    : Stream.of(once);
        });
    }

    /** Every form our own secretary finds on those pages, one of each kind. */
    private List<Form> forms(List<String> pages) {
        var kinds = new TreeMap<String, Form>();
        for (var page : pages) {
            var response = get(OURS, page).getResponse();
            if (String.valueOf(response.getContentType()).startsWith("text/html")) {
                Jsoup.parse(new String(response.getContentAsByteArray(), UTF_8), "http://localhost" + page)
                        .select("form[method=post]")
                        .forEach(form -> kinds.putIfAbsent(Form.kind(form), Form.of(form)));
            }
        }
        kinds.values().removeIf(form -> form.action().matches("/(sign-out|language|sign-in)"));
        return List.copyOf(kinds.values());
    }

    private MvcTestResult get(@Nullable String login, String address) {
        var request = browser.get().uri(URI.create(address));
        return login == null ? request.exchange() : request.with(user(login)).exchange();
    }

    private MvcTestResult send(String login, Form form) {
        var request = browser.post().uri(URI.create(form.action()));
        if (form.multipart()) {
            var parts = request.multipart();
            form.fields().forEach(parts::param);
            return parts.with(user(login)).with(csrf()).exchange();
        }
        form.fields().forEach(request::param);
        return request.with(user(login)).with(csrf()).exchange();
    }

    private Map<String, List<String>> someIds() {
        var found = new TreeMap<String, List<String>>();
        for (var table : tables) {
            var columns = sql.sql("""
                    select column_name from information_schema.columns where quote_ident(table_schema) || '.' || quote_ident(table_name) = ?
                    and data_type = 'uuid' and column_name <> 'union_id'
                    """).param(table).query(String.class).list();
            var of = new HashSet<String>();
            for (var column : columns) {
                sql.sql("select distinct %s from %s where %1$s is not null limit %d"
                                .formatted(column, table, IDS_PER_TABLE))
                        .query(UUID.class)
                        .list()
                        .forEach(id -> of.add(id.toString()));
            }
            of.remove(ours.toString());
            found.put(table, List.copyOf(of));
        }
        return found;
    }

    private Map<String, String> fingerprints() {
        return transaction.within(ours, () -> {
            var prints = new TreeMap<String, String>();
            for (var table : tables) {
                prints.put(
                        table,
                        sql.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                                + " from " + table + " t")
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

    /** A form as it stands on a page of ours, with everything in it. */
    private record Form(String action, boolean multipart, Map<String, String> fields) {

        /** What the sender knew already. */
        String said() {
            return action + " with " + fields.values();
        }

        static Form of(Element form) {
            var fields = new LinkedHashMap<String, String>();
            form.select("input[name], textarea[name], button[name]")
                    .forEach(field ->
                            fields.put(field.attr("name"), field.hasAttr("value") ? field.val() : field.text()));
            form.select("select[name]").forEach(select -> {
                var chosen = select.select("option[selected], option").first();
                fields.put(select.attr("name"), chosen == null ? "" : chosen.val());
            });
            fields.remove("_csrf");
            return new Form(
                    form.absUrl("action").replaceFirst("^http://localhost", ""),
                    form.attr("enctype").startsWith("multipart"),
                    fields);
        }

        static String kind(Element form) {
            var of = of(form);
            return UUID_SHAPE.matcher(of.action()).replaceAll("*") + of.fields().keySet();
        }
    }
}
