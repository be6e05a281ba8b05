package io.zhijia.memberimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Spreadsheets as they come: what a person reads about each says where, what is wrong and what is expected. */
class WrongSheetsTests extends DemoPages {

    private static final Object[] HEADER = {"工号", "姓名", "性别", "出生日期", "证件号码", "入会日期", "移动电话"};
    private static final Object[] GOOD = {"W1", "试一", "男", "1986-05-04", "", "2012-09-01", "13800001001"};

    /** What is handed in, under which name, and what is read about it. */
    enum Wrong {
        MERGED_HEADER(
                "花名册.xlsx",
                xlsx(sheet -> {
                    fill(sheet, 0, "青山中学工会 2026 年会员花名册");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
                    fill(sheet, 1, "基本情况", "", "", "", "", "会籍", "");
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 4));
                    fill(sheet, 2, HEADER);
                    fill(sheet, 3, GOOD);
                }),
                "1 行",
                "表头在第 3 行",
                "新增 1"),
        EMPTY_LAST_ROWS(
                "空行.xlsx",
                xlsx(sheet -> {
                    table(sheet, GOOD);
                    for (int row = 2; row < 40; row++) {
                        fill(sheet, row, "", " ", "　", "", "", "", "");
                    }
                }),
                "1 行",
                "新增 1"),
        TEXT_DATES(
                "日期.xlsx",
                xlsx(sheet ->
                        table(sheet, new Object[] {"W1", "试一", "男", "1986年5月4日", "", "2012.9.1", ""}, new Object[] {
                            "W2", "试二", "男", "一九八六年", "", "2012-13-01", ""
                        })),
                "第 3 行 试二",
                "出生日期 “一九八六年”不是日期。应为 2018/09/01 这样的年月日",
                "入会日期 “2012-13-01”不是日期",
                "新增 1"),
        NUMBER_SPOILT(
                "号码.xlsx",
                xlsx(sheet ->
                        table(sheet, new Object[] {"W1", "试一", "男", "", 1.1010519860504E17, "2012-09-01", 1.38E10})),
                "第 2 行 试一",
                "证件号码 号码被 Excel 当成数字，后几位已经丢失（1.1010519860504E+17）。请把这一列设成文本，重新填写 18 位号码"),
        HIDDEN_COLUMN(
                "隐藏列.xlsx",
                xlsx(sheet -> {
                    table(sheet, new Object[] {"W1", "试一", "男", "", "", "2012-09-01", "五五六"});
                    sheet.setColumnHidden(6, true);
                }),
                "第 2 行 试一",
                "移动电话 “五五六”不是电话号码。应为 11 位手机号，按文本填写"),
        FORMULA(
                "公式.xlsx",
                xlsx(sheet -> {
                    table(sheet, GOOD, new Object[] {"W2", "", "男", "", "", "2012-09-01", ""});
                    sheet.getRow(1).getCell(1).setCellFormula("\"试\"&\"算\"");
                    sheet.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                    sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.REF.getCode());
                }),
                "第 2 行 试算",
                "第 3 行",
                "姓名 公式出错（#REF!），没有值。请在 Excel 里改好公式，或直接填写内容"),
        SAME_PERSON_TWICE(
                "重复.xlsx",
                xlsx(sheet -> table(sheet, GOOD, new Object[] {"W1", "试甲", "男", "1986-05-04", "", "2012-09-01", ""})),
                "第 3 行 试甲",
                "工号 与第 2 行重复，一人只能有一行"),
        TOO_LONG("十万行.csv", text("姓名,性别,入会日期\n" + "试一,男,2012-09-01\n".repeat(100_001)), "超过 100,000 行。请分成几个文件"),
        CSV_RENAMED(
                "其实是csv.xlsx",
                "姓名,性别,入会日期\r\n\"试一\",男,2012-09-01\r\n".getBytes(Charset.forName("GB18030")),
                "第 2 行 试一",
                "新增 1"),
        ENCRYPTED("加密.xlsx", encrypted(), "文件设有密码，打不开。请取消密码，另存一份后再上传"),
        XLS_RENAMED("其实是xls.xlsx", book(new HSSFWorkbook(), sheet -> table(sheet, GOOD)), "第 2 行 试一", "新增 1"),
        XLS_FORMULA(
                "公式.xls",
                book(new HSSFWorkbook(), sheet -> {
                    table(sheet, GOOD);
                    sheet.getRow(1).getCell(6).setCellErrorValue(FormulaError.NA.getCode());
                }),
                "移动电话 公式出错（#N/A），没有值"),
        HTML_RENAMED(
                "导出.xls",
                text("<html><body><table><tr><td>姓名</td><td>性别</td></tr></table></body></html>"),
                "其实是网页",
                "另存为 xlsx，再上传"),
        NO_HEADER("没表头.csv", text("试一,男,2012-09-01\n试二,女,2012-09-01\n"), "没有找到表头：前 12 行里要有一行写着“姓名”"),
        NOTHING("只有表头.csv", text("姓名,性别,入会日期\n"), "表里没有数据"),
        BROKEN("半截.xlsx", half(xlsx(sheet -> table(sheet, GOOD))), "文件已损坏或不完整。请用 Word、Excel 或 WPS 打开确认无误，另存一份后再上传");

        private final String name;
        private final byte[] bytes;
        private final List<String> read;

        Wrong(String name, byte[] bytes, String... read) {
            this.name = name;
            this.bytes = bytes;
            this.read = List.of(read);
        }
    }

    WrongSheetsTests(MockMvcTester browser) {
        super(browser);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereWhatAndWhatIsExpected(Wrong sheet) {
        assertThat(handedIn(sheet)).contains(sheet.read);
    }

    /** What stands on the page afterwards: the preview, or the refusal. */
    private String handedIn(Wrong sheet) {
        var answer = browser.post()
                .uri("/members/imports")
                .multipart()
                .file(new MockMultipartFile("file", sheet.name, null, sheet.bytes))
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
        var page = answer.getResponse().getStatus() == 302
                ? get("zhaomin", Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                : answer;
        return Jsoup.parse(text(page)).text();
    }

    private static void table(Sheet sheet, Object[]... rows) {
        fill(sheet, 0, HEADER);
        for (int row = 0; row < rows.length; row++) {
            fill(sheet, row + 1, rows[row]);
        }
    }

    private static void fill(Sheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }

    private static byte[] xlsx(Consumer<Sheet> filling) {
        return book(new XSSFWorkbook(), filling);
    }

    private static byte[] book(Workbook book, Consumer<Sheet> filling) {
        try (book;
                var out = new ByteArrayOutputStream()) {
            filling.accept(book.createSheet("会员"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] encrypted() {
        try (var locked = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(locked)) {
                out.write(xlsx(sheet -> table(sheet, GOOD)));
            }
            locked.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
