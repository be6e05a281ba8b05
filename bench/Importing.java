import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a secretary waits for when much comes in or goes out, over HTTP: a plan of 90 kB, 5,000 members from Excel, the
 * record book as Excel. Prints a name and milliseconds a line; each job is done twice and the second counts.
 *
 * <p>{@code Importing.java URL PLAN}
 */
class Importing {

    private static final int ROWS = 5_000;
    private static final List<String> COLUMNS = List.of("工号", "姓名", "性别", "出生日期", "民族", "学历", "入会日期");

    private interface Job {
        Object done() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        var visitor = new Visitor(arguments[0]);
        var plan = Files.readAllBytes(Path.of(arguments[1]));
        for (var round = 0; round < 2; round++) {
            var prints = round == 1;
            var review = new String[1];
            timed(prints, "plan of 90 kB: upload to review page", () ->
                    visitor.get(review[0] = visitor.upload("/plan/imports", "plan.txt", plan, Map.of("year", "2027", "text", ""))));
            var sheet = sheet();
            var batch = new String[1];
            timed(prints, "5,000 members: upload to preview", () ->
                    visitor.get(batch[0] = visitor.upload("/members/imports", "members.xlsx", sheet, Map.of())));
            timed(prints, "5,000 members: taken", () -> posted(visitor, batch[0] + "/taking", Map.of("extent", "WHOLE")));
            timed(prints, "5,000 members: undone", () -> posted(visitor, batch[0] + "/undoing", Map.of()));
            timed(prints, "100,000 records as Excel", () -> {
                var length = visitor.download("/records/export.xlsx");
                if (length < 1_000_000) {
                    throw new IOException("An export of " + length + " bytes");
                }
                return length;
            });
        }
    }

    private static int posted(Visitor visitor, String path, Map<String, String> form) throws IOException, InterruptedException {
        var status = visitor.post(path, form);
        if (status != 302) {
            throw new IOException(path + " answers " + status);
        }
        return status;
    }

    private static void timed(boolean prints, String name, Job job) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        job.done();
        if (prints) {
            System.out.println(name + "\t" + (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private static byte[] sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "bench", "1.0")) {
            var sheet = book.newWorksheet("会员");
            row(sheet, 0, COLUMNS);
            for (var i = 1; i <= ROWS; i++) {
                row(sheet, i, List.of(
                        "N" + i,
                        "王" + (char) ('一' + i % 3000) + (char) ('丁' + i % 700),
                        i % 2 == 0 ? "男" : "女",
                        LocalDate.of(1970, 1, 1).plusDays(i * 2L).toString(),
                        "汉族",
                        "本科",
                        "2012-09-01"));
            }
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(number, column, cells.get(column));
        }
    }
}
