package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportRefusal.NOT_A_SHEET;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text of values between commas, tabs or semicolons, often with a name that says it is Excel. */
final class CsvGrid {

    static Grid read(Path file) throws IOException {
        var text = decode(Files.readAllBytes(file));
        var separator = separator(text);
        var lines = new ArrayList<Grid.Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var number = 1;
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if (quoted && one == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (one == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && one == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && one == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                add(lines, new Grid.Line(number++, new ArrayList<>(cells)));
                cells.clear();
            } else {
                cell.append(one);
            }
        }
        cells.add(cell.toString());
        add(lines, new Grid.Line(number, cells));
        return new Grid(0, lines);
    }

    private static void add(List<Grid.Line> lines, Grid.Line line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static char separator(String text) {
        var head = text.lines().limit(12).reduce("", String::concat);
        char best = 0;
        var most = 0L;
        for (var candidate : new char[] {'\t', ',', ';', '，'}) {
            var count = head.chars().filter(one -> one == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        refuseIf(most < 1, NOT_A_SHEET);
        return best;
    }

    /** Excel saves in the code of the country, in Unicode with a mark, or without. */
    private static String decode(byte[] bytes) {
        var text = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                ? new String(bytes, UTF_16LE)
                : isUtf8(bytes) ? new String(bytes, UTF_8) : new String(bytes, Charset.forName("GB18030"));
        return (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private CsvGrid() {}
}
