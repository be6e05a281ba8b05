import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Somebody who types into the search of a large register, one question after another, and takes the register away as Excel.
 *
 * <p>Prints a line for each kind of question, its median and its slowest in milliseconds; then the export, in milliseconds and bytes.
 */
class Searching {

    private static final int WARM = 40;
    private static final int ASKED = 60;

    /** Several of each kind, so that no answer is one the database has just given. */
    private static Map<String, String[]> questions() {
        var all = new LinkedHashMap<String, String[]>();
        all.put("one character", new String[] {"王", "李", "慧", "强", "雨", "欧"});
        all.put("two characters", new String[] {"王伟", "李慧", "建国", "欧阳", "秀英", "明月"});
        all.put("one pinyin initial", new String[] {"w", "l", "h", "z", "x", "y"});
        all.put("two pinyin initials", new String[] {"ww", "lh", "zy", "xm", "ch", "yj"});
        all.put("staff number", new String[] {"1002", "20001", "3456", "41", "50999", "777"});
        all.put("nobody of that name", new String[] {"龘", "犇犇", "qqqq", "999999", "无此人", "vv"});
        return all;
    }

    public static void main(String[] arguments) throws Exception {
        var visitor = new Visitor(arguments[0]);
        for (var kind : questions().entrySet()) {
            ask(visitor, kind.getValue(), WARM);
            var took = ask(visitor, kind.getValue(), ASKED);
            System.out.printf("search, %s\t%.0f ms, slowest %.0f ms%n", kind.getKey(), took[took.length / 2] / 1e6, took[took.length - 1] / 1e6);
        }
        visitor.download("/members.xlsx?q=" + URLEncoder.encode("王", UTF_8));
        var begin = System.nanoTime();
        var bytes = visitor.download("/members.xlsx");
        System.out.printf("register as Excel\t%.1f s, %,d bytes%n", (System.nanoTime() - begin) / 1e9, bytes);
    }

    private static long[] ask(Visitor visitor, String[] terms, int times) {
        return IntStream.range(0, times).mapToLong(i -> ask(visitor, terms[i % terms.length])).sorted().toArray();
    }

    private static long ask(Visitor visitor, String term) {
        try {
            var begin = System.nanoTime();
            var page = visitor.get("/members?q=" + URLEncoder.encode(term, UTF_8));
            var took = System.nanoTime() - begin;
            if (!page.contains("name=\"q\"")) {
                throw new IllegalStateException("That is not the register: " + term);
            }
            return took;
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
