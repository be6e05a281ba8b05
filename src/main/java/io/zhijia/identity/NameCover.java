package io.zhijia.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Puts a post, or just somebody, where a text names a person who is not to be named. Rather one word too many than a name:
 * nobody can tell by machine whether 高兴 is happy or a colleague.
 */
public final class NameCover implements UnaryOperator<String> {

    private static final List<String> TITLES = List.of("老师", "同志", "师傅", "女士", "先生");

    private final Map<String, String> instead;
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();

    /** @param instead of each name */
    NameCover(Map<String, String> instead) {
        this.instead = Map.copyOf(instead);
        instead.keySet().stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> lengths.computeIfAbsent(name.charAt(0), first -> new TreeSet<>())
                        .add(-name.length()));
    }

    @Override
    public String apply(String text) {
        var covered = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = endOfName(text, at);
            if (end == at) {
                covered.append(text.charAt(at++));
            } else {
                covered.append(instead.get(text.substring(at, end)));
                at = behindTitle(text, end);
            }
        }
        return covered.toString();
    }

    /** The longest name that begins here. */
    private int endOfName(String text, int at) {
        for (int length : lengths.getOrDefault(text.charAt(at), new TreeSet<>())) {
            int end = at - length;
            if (end <= text.length() && instead.containsKey(text.substring(at, end)) && isWhole(text, at, end)) {
                return end;
            }
        }
        return at;
    }

    /** Latin names only where no other letter touches them; Chinese ones wherever they stand. */
    private static boolean isWhole(String text, int from, int to) {
        return !isLatin(text.charAt(from))
                || ((from == 0 || !isLatin(text.charAt(from - 1)))
                        && (to == text.length() || !isLatin(text.charAt(to))));
    }

    private static boolean isLatin(char one) {
        return Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN;
    }

    private static int behindTitle(String text, int at) {
        return TITLES.stream()
                .filter(title -> text.startsWith(title, at))
                .findFirst()
                .map(title -> at + title.length())
                .orElse(at);
    }
}
