package io.zhijia.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhijia.extraction.DocumentText;
import io.zhijia.money.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the union writes: Word, Excel, PDF. */
class PaperTests {

    @Nested
    class Word {

        private final byte[] plan = new WordPaper()
                .title("青山学校工会\n2026年工作计划")
                .heading("一、指导思想")
                .text("依法维权。\n\n  主动服务。")
                .subheading("（一）学习")
                .table(List.of("月份", "工作"), List.of(List.of("九月", "1、迎新会\n2、<教代会> & 选举")), 20, 80)
                .signed("青山学校工会委员会", LocalDate.of(2026, 3, 5))
                .toBytes();

        @Test
        void saysWhatWasWrittenInThatOrder() {
            assertThat(DocumentText.of(plan).text().replaceAll("\n+", "\n")).isEqualTo("""
                    青山学校工会
                    2026年工作计划
                    一、指导思想
                    依法维权。
                    主动服务。
                    （一）学习
                    月份\t工作
                    九月\t1、迎新会
                    2、<教代会> & 选举
                    青山学校工会委员会
                    2026年3月5日
                    """);
        }

        @Test
        void looksAsAnOfficialPaperDoes() throws IOException {
            var xml = part(plan, "word/document.xml");

            assertThat(xml)
                    .contains(
                            "w:eastAsia=\"方正小标宋简体\"",
                            "w:eastAsia=\"仿宋_GB2312\"",
                            "w:eastAsia=\"黑体\"",
                            "w:eastAsia=\"楷体_GB2312\"")
                    .contains("w:firstLineChars=\"200\"", "<w:tblHeader", "<w:cantSplit", "w:line=\"560\"")
                    .contains("w:w=\"11970\" w:h=\"16929\"");
            assertThat(part(plan, "word/footer1.xml")).contains(" PAGE ");
        }

        @Test
        void leavesOutWhatXmlCannotHold() {
            var paper = new WordPaper().text("工\u0000会\u0008").toBytes();

            assertThat(DocumentText.of(paper).text()).isEqualTo("工会\n");
        }
    }

    @Nested
    class Excel {

        @Test
        void hasTitleMakerHeaderTypedCellsAndTotals() throws IOException {
            var list = list(List.of(
                    List.of("李娜", 2, new Money(128_050), LocalDate.of(2026, 3, 5)),
                    List.of("王强", 1, Money.yuan(100), LocalDate.of(2026, 3, 6))));

            assertThat(DocumentText.of(list).text()).isEqualTo("""
                    慰问台账
                    2026年　　制表人：赵敏
                    姓名\t次数\t金额\t日期
                    李娜\t2\t1280.50\t2026-03-05
                    王强\t1\t100\t2026-03-06
                    合计\t\t1380.50
                    """);
        }

        @Test
        void neverTakesWhatPeopleWriteForAFormula() throws IOException {
            var list = list(List.of(
                    List.of("=HYPERLINK(\"http://evil\")", 1, Money.NONE, LocalDate.EPOCH),
                    List.of("+1+1", 1, Money.NONE, LocalDate.EPOCH),
                    List.of("@SUM(A1)", 1, Money.NONE, LocalDate.EPOCH),
                    List.of("-2", 1, Money.NONE, LocalDate.EPOCH)));

            try (var book = new ReadableWorkbook(new ByteArrayInputStream(list))) {
                assertThat(book.getFirstSheet().read().subList(3, 7))
                        .allMatch(row -> row.getCell(0).getType() == CellType.STRING)
                        .allMatch(row -> row.getCell(0).getFormula() == null);
            }
            assertThat(part(list, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        }

        @Test
        void writesAHundredThousandRowsInLittleMemory() throws IOException {
            var columns = IntStream.range(0, 10)
                    .mapToObj(i -> SheetColumn.text("列" + i, 12))
                    .toList();
            var rows = IntStream.range(0, 100_000)
                    .mapToObj(i -> Collections.nCopies(10, "第" + i + "行"))
                    .iterator();
            var before = used();
            var peak = new long[1];
            try (var sheets = new Sheets(OutputStream.nullOutputStream())) {
                sheets.list("名册", "", "制表人：赵敏", columns, new java.util.Iterator<List<?>>() {
                    private int at;

                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public List<?> next() {
                        if (++at % 20_000 == 0) {
                            System.gc();
                            peak[0] = Math.max(peak[0], used());
                        }
                        return rows.next();
                    }
                });
            }
            assertThat(peak[0] - before).isLessThan(32L << 20);
        }

        private byte[] list(List<List<Object>> rows) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var sheets = new Sheets(bytes)) {
                sheets.list(
                        "慰问台账",
                        "2026年",
                        "制表人：赵敏",
                        List.of(
                                SheetColumn.text("姓名", 10),
                                SheetColumn.number("次数", 8),
                                SheetColumn.money("金额", 12).summed(),
                                SheetColumn.day("日期")),
                        rows.iterator());
            }
            return bytes.toByteArray();
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Nested
    class Printed {

        @Test
        void canBeSearchedInTheSameCharacters() {
            var pdf = Pdf.of("<h1>工会 部门 长期 龙门 老年 见面</h1><p>职工之家，堃、喆、珺、燚、〔2026〕3号 ①②</p>");

            assertThat(DocumentText.of(pdf).text())
                    .contains("工会", "部门", "长期", "龙门", "老年", "见面", "职工之家，堃、喆、珺、燚、〔2026〕3号", "①②")
                    .doesNotContainPattern("[\\u2e80-\\u2fdf]");
        }

        @Test
        void saysThatItIsForTheArchiveAndCarriesAllItNeeds() throws IOException {
            try (var pdf = Loader.loadPDF(Pdf.of("<h1>工会 2026 年台账</h1><p>合计</p>"))) {
                var catalog = pdf.getDocumentCatalog();

                assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                        .containsPattern("pdfaid:part(=\"|>)2")
                        .containsPattern("pdfaid:conformance(=\"|>)U")
                        .contains("工会 2026 年台账");
                assertThat(catalog.getOutputIntents()).hasSize(1);
                for (var font : pdf.getPage(0).getResources().getFontNames()) {
                    assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                            .isTrue();
                }
            }
        }

        @Test
        void fetchesNothingAndRunsNothing() {
            var pdf = Pdf.of(
                    "<p>看得见</p><script>x()</script><img src=\"http://127.0.0.1:1/x.png\"><img src=\"file:///etc/passwd\">"
                            + "<style>@import 'http://127.0.0.1:1/x.css';</style><p>&lt;b&gt; &amp; “引号”</p>");

            assertThat(DocumentText.of(pdf).text())
                    .contains("看得见", "<b> & “引号”")
                    .doesNotContain("x()", "import");
        }
    }

    @Test
    void aPictureThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WordPaper().picture("x".getBytes(UTF_8), "照片"));
    }

    private static String part(byte[] packed, String name) throws IOException {
        var file = Files.write(Files.createTempFile("paper", ".zip"), packed);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
