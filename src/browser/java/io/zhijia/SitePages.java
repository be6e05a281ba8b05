package io.zhijia;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Every page somebody can reach by following links, a few of each kind: such as some tasks, but not all of them. */
class SitePages {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=[/=])\\d+(?=[/&]|$)");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final int OF_A_KIND = 2;
    private static final int TRIED_OF_A_KIND = 6;
    private static final int REFUSED = 400;

    private final APIRequestContext visitor;
    private final String site;
    private final Map<String, List<String>> found = new HashMap<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();

    SitePages(APIRequestContext visitor, String site) {
        this.visitor = visitor;
        this.site = site;
    }

    /** @param from paths at which to begin */
    List<String> reachable(List<String> from) {
        from.forEach(this::visit); // each of them, however many of a kind, and whether or not it is for this person
        broken.clear();
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            if (!isEnough(kind(path))) {
                visit(path);
            }
        }
        return found.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** Links that lead nowhere, each with the answer. */
    List<String> broken() {
        return broken;
    }

    /** Two lists of tasks are of one kind, a list filtered by area is of another. */
    static String kind(String path) {
        var parts = ID.matcher(path).replaceAll("*").split("\\?", 2);
        return parts.length == 1 ? parts[0] : parts[0] + "?" + VALUE.matcher(parts[1]).replaceAll("");
    }

    private void note(String path) {
        var kind = kind(path);
        if (!isEnough(kind) && !open.contains(path) && tried.merge(kind, 1, Integer::sum) <= TRIED_OF_A_KIND) {
            open.add(path);
        }
    }

    private boolean isEnough(String kind) {
        return found.getOrDefault(kind, List.of()).size() >= (kind.contains("?") ? 1 : OF_A_KIND);
    }

    private void visit(String path) {
        var kind = kind(path);
        var answer = visitor.get(site + path);
        if (answer.status() >= REFUSED) {
            broken.add(path + " answered " + answer.status());
        }
        var of = found.computeIfAbsent(kind, k -> new ArrayList<>());
        if (answer.ok() && isPage(answer) && !of.contains(path)) {
            of.add(path);
            links(Jsoup.parse(answer.text(), site + path)).forEach(this::note);
        }
        answer.dispose();
    }

    private static boolean isPage(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private Stream<String> links(Document page) {
        return page.select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> address.startsWith(site + "/"))
                .map(address -> address.replaceFirst("#.*", ""))
                .map(address -> URI.create(address).toString().substring(site.length()))
                .distinct();
    }
}
