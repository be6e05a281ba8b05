package io.zhijia.extraction;

import static io.zhijia.extraction.DocumentFixtures.W;
import static io.zhijia.extraction.DocumentFixtures.document;
import static io.zhijia.extraction.DocumentFixtures.docx;
import static io.zhijia.extraction.DocumentFixtures.numbered;
import static io.zhijia.extraction.DocumentFixtures.p;
import static io.zhijia.extraction.DocumentFixtures.written;
import static io.zhijia.extraction.DocumentFixtures.zip;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.document.Pdf;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTests {

    private static final String PLAN = "工会工作计划\n一、指导思想\n九月：召开教代会。\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Nested
    class Plain {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
        void isReadInEveryUsualEncoding(String charset) {
            assertThat(DocumentText.of(PLAN.getBytes(Charset.forName(charset))))
                    .isEqualTo(new DocumentText(FileKind.TXT, PLAN, java.util.Set.of()));
        }

        @Test
        void losesItsMarkAndItsCarriageReturns() {
            assertThat(text("\ufeff一\r\n二\r三".getBytes(UTF_8))).isEqualTo("一\n二\n三\n");
            assertThat(text("\ufeff一\r\n二".getBytes(UTF_16LE))).isEqualTo("一\n二\n");
            assertThat(text("\ufeff一\r\n二".getBytes(UTF_16BE))).isEqualTo("一\n二\n");
        }

        @Test
        void ofMoreThanOneBufferIsStillText() {
            assertThat(text("工会".repeat(40_000).getBytes(GB18030))).hasSize(80_001);
            assertThat(text(("a" + "工会".repeat(40_000)).getBytes(UTF_8))).hasSize(80_002);
        }
    }

    @Nested
    class Html {

        @Test
        void readsBlocksAsLinesAndRowsAsLines() {
            var page = """
                    <!DOCTYPE html><html><head><title>标题</title><style>p{}</style><script>alert(1)</script></head><body>
                    <h1>工会计划</h1><p>一、<b>指导</b>
                    思想<br>全心全意</p>
                    <table><tr><td></td><th>工作</th></tr><tr><td><p>九月</p></td><td><p>1、迎新会</p><p>2、教代会</p></td></tr></table>
                    <ol start="3"><li>走访</li><li>慰问</li></ol></body></html>""";
            assertThat(text(page.getBytes(UTF_8))).isEqualTo("""
                    工会计划
                    一、指导 思想
                    全心全意
                    \t工作
                    九月\t1、迎新会
                    2、教代会
                    3. 走访
                    4. 慰问
                    """);
        }

        @Test
        void keepsTheLinesOfPreformattedText() {
            var page = "<html><body><pre>工会计划\n<font><span>三月：</span></font>\n春游</pre></body></html>";
            assertThat(text(page.getBytes(UTF_8))).isEqualTo("工会计划\n三月：\n春游\n");
        }

        @Test
        void keepsTheColumnBelowACellOfSeveralRows() {
            var page = "<table><tr><td rowspan=2>九月<td>迎新会<tr><td>体检<tr><td>十月<td>秋游</table>";
            assertThat(text(page.getBytes(UTF_8))).isEqualTo("九月\t迎新会\n\t体检\n十月\t秋游\n");
        }

        @Test
        void inGbkIsReadWhateverItIsCalled() {
            var page = "<html><head><meta charset=gb2312></head><body><p>工会计划</p></body></html>";
            assertThat(DocumentText.of(page.getBytes(GB18030)))
                    .isEqualTo(new DocumentText(FileKind.HTML, "工会计划\n", java.util.Set.of()));
        }
    }

    @Nested
    class Docx {

        @Test
        void keepsTheOrderOfParagraphsAndTables() throws IOException {
            var table = "<w:tbl><w:tr><w:tc>" + p("九月") + "</w:tc><w:tc>" + p("1、迎新会") + p("2、教代会")
                    + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" + p("3、体检") + "</w:tc></w:tr></w:tbl>";
            assertThat(text(docx(p("计划") + table + p("落款")))).isEqualTo("计划\n九月\t1、迎新会\n2、教代会\n\t3、体检\n落款\n");
        }

        @Test
        void writesTheNumbersThatWordGenerates() throws IOException {
            var numbering = abstractNum("chineseCounting", "%1、", "decimal", "（%2）") + num(1) + num(2);
            var body = numbered(1, 0, "指导思想")
                    + numbered(1, 1, "学习")
                    + numbered(1, 1, "宣传")
                    + numbered(1, 0, "措施")
                    + numbered(1, 1, "走访")
                    + numbered(2, 0, "安排");
            assertThat(text(docx(body, numbering))).isEqualTo("一、指导思想\n（1）学习\n（2）宣传\n二、措施\n（1）走访\n三、安排\n");
        }

        @Test
        void countsAnewWhereTheListSaysSo() throws IOException {
            var numbering = abstractNum("decimal", "%1.", "decimal", "%1.%2") + num(1)
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
            var body = numbered(1, 0, "甲")
                    + numbered(1, 1, "乙")
                    + numbered(1, 0, "丙")
                    + numbered(2, 0, "丁")
                    + numbered(2, 0, "戊");
            assertThat(text(docx(body, numbering))).isEqualTo("1. 甲\n1.1 乙\n2. 丙\n1. 丁\n2. 戊\n");
        }

        @Test
        void numbersWhatItsStyleNumbers() throws IOException {
            var numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                    + level(0, "chineseCounting", "%1、").replace("</w:lvl>", "<w:pStyle w:val=\"h1\"/></w:lvl>")
                    + level(1, "chineseCounting", "（%2）").replace("</w:lvl>", "<w:pStyle w:val=\"h2\"/></w:lvl>")
                    + "</w:abstractNum>" + num(1);
            var styles = "<w:styles " + W
                    + "><w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:styleId=\"t1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
            var body = styled("t1", "目标	1")
                    + styled("h1", "目标")
                    + styled("h2", "学习")
                    + styled("h1", "措施")
                    + styled("h2", "走访");
            assertThat(text(zip(
                            "word/document.xml",
                            document(body),
                            "word/styles.xml",
                            styles,
                            "word/numbering.xml",
                            "<w:numbering " + W + ">" + numbering + "</w:numbering>")))
                    .isEqualTo("一、目标\n（一）学习\n二、措施\n（一）走访\n");
        }

        @Test
        void showsWhatAReaderSeesAndNothingElse() throws IOException {
            var body = "<w:p><w:r><w:t>看得见</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>、补上</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:br/><w:t>换行</w:t><w:tab/><w:t>制表</w:t></w:r></w:p>";
            assertThat(text(docx(body))).isEqualTo("看得见、补上\n换行\t制表\n");
        }

        @Test
        void readsATextBoxOnce() throws IOException {
            var box = "<w:txbxContent>" + p("框中文字") + "</w:txbxContent>";
            var body = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                    + box + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>";
            assertThat(text(docx(body))).isEqualTo("正文\n框中文字\n");
        }

        @Test
        void withMacrosGivesItsTextAndSaysSo() throws IOException {
            var docm = zip("word/document.xml", document(p("计划")), "word/vbaProject.bin", "Sub AutoOpen()");
            assertThat(DocumentText.of(docm))
                    .isEqualTo(new DocumentText(FileKind.DOCX, "计划\n", java.util.Set.of(Remark.MACROS_LEFT_OUT)));
        }

        private static String abstractNum(String style0, String text0, String style1, String text1) {
            return "<w:abstractNum w:abstractNumId=\"0\">" + level(0, style0, text0) + level(1, style1, text1)
                    + "</w:abstractNum>";
        }

        private static String level(int at, String style, String text) {
            return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + style
                    + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
        }

        private static String num(int id) {
            return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"0\"/></w:num>";
        }

        private static String styled(String style, String text) {
            return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
        }
    }

    @Nested
    class Sheets {

        @Test
        void giveOneLineForEachRow() throws IOException {
            var xlsx = written(out -> {
                try (var book = new Workbook(out, "test", "1.0")) {
                    var sheet = book.newWorksheet("安排");
                    sheet.value(0, 0, "月份");
                    sheet.value(0, 2, "工作");
                    sheet.value(1, 0, 9);
                    sheet.value(1, 1, LocalDate.of(2026, 9, 10));
                    sheet.style(1, 1).format("yyyy-mm-dd").set();
                    sheet.value(1, 2, "1、教师节\n2、迎新会");
                }
            });
            assertThat(DocumentText.of(xlsx))
                    .isEqualTo(new DocumentText(
                            FileKind.XLSX, "月份\t\t工作\n9\t2026-09-10\t1、教师节\n2、迎新会\n", java.util.Set.of()));
        }

        @Test
        void ofExcel97AreReadToo() throws IOException {
            var xls = written(out -> {
                try (var book = new HSSFWorkbook()) {
                    var row = book.createSheet().createRow(0);
                    row.createCell(0).setCellValue("九月");
                    row.createCell(1).setCellValue("教代会");
                    book.write(out);
                }
            });
            assertThat(DocumentText.of(xls).kind()).isEqualTo(FileKind.XLS);
            assertThat(text(xls)).isEqualTo("九月\t教代会\n");
        }
    }

    @Nested
    class Printed {

        private static final String LONG = "围绕中心工作，深入开展劳动竞赛、技能比武和合理化建议活动，切实维护教职工合法权益，丰富教职工文化生活。";

        @Test
        void isJoinedToParagraphsAgain() {
            assertThat(text(Pdf.of(
                            "<h1>工作计划</h1><p>" + LONG.repeat(3) + "</p><p>二、" + LONG + "</p><p>" + LONG + "</p>")))
                    .isEqualTo("工作计划\n" + LONG.repeat(3) + "\n二、" + LONG + "\n" + LONG + "\n");
        }

        @Test
        void goesOnAcrossPages() {
            assertThat(text(Pdf.of("<p>" + LONG.repeat(60) + "</p>"))).isEqualTo(LONG.repeat(60) + "\n");
        }

        @Test
        void keepsEachMonthOfATableWithItsWork() {
            var table = "<table><tr><th>月份</th><th>工作</th><th>负责人</th></tr>"
                    + "<tr><td rowspan=2>九月</td><td>1、迎新会<br>2、" + LONG + "<br>3、教师节</td><td>赵敏</td></tr>"
                    + "<tr><td>体检</td><td>李娜</td></tr><tr><td>十月</td><td></td><td>王强</td></tr></table>";
            assertThat(text(Pdf.of("<p>安排如下：</p>" + table + "<p>落款</p>")))
                    .isEqualTo("安排如下：\n月份\t工作\t负责人\n九月\t1、迎新会\n2、" + LONG + "\n3、教师节\t赵敏\n\t体检\t李娜\n十月\t\t王强\n落款\n");
        }
    }

    @Test
    void docIsReadWithItsNumbersAndCells() throws URISyntaxException {
        var doc = Path.of(
                requireNonNull(getClass().getResource("/extraction/plan.doc")).toURI());

        assertThat(DocumentText.of(doc).kind()).isEqualTo(FileKind.DOC);
        assertThat(DocumentText.of(doc).text())
                .contains(
                        "某学校工会工作计划\n一、指导思想\n",
                        "（1）学习\n（2）宣传\n二、主要措施\n（1）走访\n",
                        "月份\t工作安排\n九月\t1. 召开迎新会\n2. 召开教代会\n十月\t3. 体检\n",
                        "5. 秋游\n落款\n");
    }

    @Test
    void rtfIsReadWithItsNumbersAndCells() {
        var rtf = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\*\\generator x}"
                + "{\\listtext 1.\\tab}\\'b9\\'a4\\'bb\\'e1\\par \\u20061?\\u26376?\\cell \\'b9\\'a4\\'bb\\'e1\\row}";
        assertThat(text(rtf.getBytes(UTF_8))).isEqualTo("1. 工会\n九月\t工会\n");
    }

    private static String text(byte[] content) {
        return DocumentText.of(content).text();
    }
}
