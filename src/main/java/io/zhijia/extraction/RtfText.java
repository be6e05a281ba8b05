package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.NESTED_TOO_DEEP;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an rtf. The numbers Word generated stand in it as text. */
final class RtfText {

    private static final Pattern TOKEN = Pattern.compile(
            "[{}]|\\\\'([0-9a-fA-F]{2})|\\\\([a-zA-Z]{1,32})(-?\\d{1,9})? ?|\\\\(.)|([^\\\\{}\r\n]+)|[\r\n]+",
            Pattern.DOTALL);
    private static final Set<String> NOT_READ = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "listtable",
            "listoverridetable",
            "fldinst",
            "themedata",
            "datastore",
            "latentstyles",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "nonshppict");
    private static final int DEEPEST = 250;

    /** What a group says about itself and all within. */
    private record Group(boolean skipped, boolean number, int lettersAfterUnicode) {}

    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // of a character not yet complete
    private Charset charset = Charset.forName("GB18030");
    private Group now = new Group(false, false, 1);
    private int swallow;
    private boolean optional; // after \*: skip the group unless we know it

    static void read(byte[] content, Lines lines) {
        var reading = new RtfText();
        var token = TOKEN.matcher(new String(content, ISO_8859_1));
        while (token.find()) {
            reading.read(token);
        }
        reading.flush();
        reading.text
                .toString()
                .replaceAll("(?m)(^|\t) +", "$1")
                .replaceAll("(?m)((?:^|\t)[^\n\t]{0,6}[、）]) ", "$1")
                .lines()
                .forEach(lines::add);
    }

    private void read(Matcher token) {
        if (token.group(1) != null) {
            character(Integer.parseInt(token.group(1), 16));
        } else if (token.group(2) != null) {
            flush();
            word(token.group(2), token.group(3) == null ? 1 : Integer.parseInt(token.group(3)));
        } else if (token.group(4) != null) {
            flush();
            symbol(token.group(4).charAt(0));
        } else if (token.group(5) != null) {
            token.group(5).chars().forEach(this::character);
        } else {
            flush();
            bracket(token.group());
        }
    }

    private void bracket(String bracket) {
        if ("{".equals(bracket)) {
            refuseIf(groups.size() > DEEPEST, NESTED_TOO_DEEP);
            groups.push(now);
        } else if ("}".equals(bracket) && !groups.isEmpty()) {
            now = groups.pop();
        }
        optional = false;
    }

    private void word(String word, int number) {
        if (NOT_READ.contains(word) || (optional && !"shppict".equals(word))) {
            now = new Group(true, false, now.lettersAfterUnicode());
        }
        optional = false;
        switch (word) {
            case "par", "line", "sect", "page", "row" -> put("\n");
            case "listtext", "pntext" -> now = new Group(now.skipped(), true, now.lettersAfterUnicode());
            case "tab" -> put(now.number() ? " " : "\t");
            case "cell", "nestcell" -> put("\t");
            case "emdash" -> put("—");
            case "endash" -> put("–");
            case "lquote" -> put("‘");
            case "rquote" -> put("’");
            case "ldblquote" -> put("“");
            case "rdblquote" -> put("”");
            case "bullet" -> put("•");
            case "ansicpg" -> charset = number == 936 || number == 0 ? charset : codePage(number);
            case "uc" -> now = new Group(now.skipped(), now.number(), number);
            case "u" -> {
                put(Character.toString(number < 0 ? (char) (number + 0x10000) : (char) number));
                swallow = now.lettersAfterUnicode();
            }
            default -> {}
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '*' -> optional = true;
            case '~' -> put(" ");
            case '_' -> put("-");
            case '\\', '{', '}' -> put(String.valueOf(symbol));
            case '\n', '\r' -> put("\n");
            default -> {}
        }
    }

    private void character(int one) {
        if (swallow > 0) {
            swallow--;
        } else if (!now.skipped()) {
            bytes.write(one);
        }
    }

    private void put(String more) {
        swallow = 0;
        if (!now.skipped()) {
            text.append(more);
        }
    }

    private void flush() {
        text.append(bytes.toString(charset));
        bytes.reset();
    }

    private static Charset codePage(int number) {
        var name = "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("GB18030");
    }

    private RtfText() {}
}
