package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page somebody of the demo can come to, and every form on these, found by going there. */
final class DemoWalk {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]+}");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int IDS_PER_TABLE = 3;
    private static final int WAYS_PER_PATTERN = 120;

    private final MockMvcTester browser;
    private final JdbcClient sql;
    private final RequestMappingHandlerMapping handlers;
    private final String login;
    private final UnionId union;
    private final List<String> tables;
    private final Map<String, List<String>> ids;
    private final Set<String> unseen = new TreeSet<>();

    DemoWalk(
            String login,
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            RequestMappingHandlerMapping handlers) {
        this.login = login;
        this.browser = browser;
        this.sql = sql;
        this.handlers = handlers;
        union = new UnionId(sql.sql("select home_union from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
        tables = sql.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.columns where column_name = 'union_id'
                and table_schema not in ('pg_catalog', 'information_schema') order by 1
                """).query(String.class).list();
        ids = new UnionTransaction(transaction).within(union, this::someIds);
    }

    UnionId union() {
        return union;
    }

    /** All with rows of unions. */
    List<String> tables() {
        return tables;
    }

    /** Whether this names something of theirs. */
    boolean isOurs(String id) {
        return ids.values().stream().anyMatch(of -> of.contains(id));
    }

    /** Handlers of which {@link #pages} found nothing. */
    Set<String> unseen() {
        return unseen;
    }

    /** Addresses at which they find a page or a file: for every handler of GET at least one, where one is. */
    List<String> pages() {
        var found = new ArrayList<String>();
        unseen.clear();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            var type = method.getBeanType().getPackageName();
            var methods = mapping.getMethodsCondition().getMethods();
            if (type.startsWith("io.zhijia") && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                for (var pattern : mapping.getPatternValues()) {
                    var ofThis = filled(pattern, module(type))
                            .filter(address -> get(login, address).getResponse().getStatus() == 200)
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
                    .filter(address -> get(login, address).getResponse().getStatus() == 200)
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
                .map(page -> get(login, page).getResponse())
                .filter(response -> String.valueOf(response.getContentType()).startsWith("text/html"))
                .flatMap(response ->
                        Jsoup.parse(new String(response.getContentAsByteArray(), UTF_8)).select("a[href^=/]").stream())
                .map(link -> path(link.attr("href")))
                .collect(toSet());
    }

    /** An address without what is asked for there. */
    static String path(String address) {
        return address.replaceFirst("[? ].*", "");
    }

    private static String module(String type) {
        return type.replaceFirst("^io\\.zhijia\\.([a-z]+).*", "$1");
    }

    /** The pattern with ids of our own in place of its variables, those of its module first. */
    private Stream<String> filled(String pattern, String module) {
        if (!VARIABLE.matcher(pattern).find()) {
            return Stream.of(pattern);
        }
        var candidates = ids.entrySet().stream()
                .sorted(comparing(table -> distance(table.getKey().replace("\"", ""), pattern, module)))
                .flatMap(table -> table.getValue().stream())
                .distinct()
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

    /** Its own module has what a pattern wants, most likely in a table called as its variable or its path is. */
    private static int distance(String table, String pattern, String module) {
        var name = table.substring(table.indexOf('.') + 1);
        var isNamed = pattern.contains("{" + name + "}") || pattern.contains("/" + name);
        return (table.startsWith(module + ".") ? 0 : 2) + (isNamed ? 0 : 1);
    }

    /** Every form they find on those pages, one of each kind. */
    List<Form> forms(List<String> pages) {
        var kinds = new TreeMap<String, Form>();
        for (var page : pages) {
            var response = get(login, page).getResponse();
            if (String.valueOf(response.getContentType()).startsWith("text/html")) {
                Jsoup.parse(new String(response.getContentAsByteArray(), UTF_8), "http://localhost" + page)
                        .select("form[method=post]")
                        .forEach(form -> kinds.putIfAbsent(Form.kind(form), Form.of(form)));
            }
        }
        kinds.values().removeIf(form -> form.action().matches("/(sign-out|language|sign-in)"));
        return List.copyOf(kinds.values());
    }

    MvcTestResult get(@Nullable String login, String address) {
        var request = browser.get().uri(URI.create(address));
        return login == null ? request.exchange() : request.with(user(login)).exchange();
    }

    MvcTestResult send(String login, Form form) {
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
            of.remove(union.toString());
            found.put(table, List.copyOf(of));
        }
        return found;
    }

    /** A form as it stands on a page of ours, with everything in it. */
    record Form(String action, boolean multipart, Map<String, String> fields) {

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
