package io.zhijia;

import io.zhijia.particulars.IdentityNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The official member sheet filled in for three hundred made-up people, with twelve faults as they are found in the wild,
 * one in every tenth row from the tenth on; and the same with the faults mended.
 *
 * @param september the day as of which the register is asked for: the last twenty joined after it
 */
record OfficialSheetOf300(LocalDate september) {

    private static final int PEOPLE = 300;
    private static final int JOINED_LATER = 20;
    private static final int FIRST_ROW = 4;
    private static final String SURNAMES = "欧阳慕容司徒诸葛上官令狐皇甫尉迟公孙端木";
    private static final List<String> HEADERS =
            List.of("姓名", "性别", "出生日期", "民族", "证件号码", "学历", "移动电话", "会籍变化类型", "会籍变化日期");

    /** What is wrong: with whom, in which column, and what stands there. */
    private enum Fault {
        NO_NAME(10, "姓名", ""),
        NO_SUCH_SEX(20, "性别", "中"),
        NO_SUCH_DAY(30, "出生日期", "1985/02/30"),
        LAST_DIGIT(40, "证件号码", ""),
        BORN_OTHERWISE(50, "出生日期", "1961/01/01"),
        OTHER_SEX(60, "性别", "男"),
        SPOILT_BY_EXCEL(70, "证件号码", "1.10105E+17"),
        NO_SUCH_NATION(80, "民族", "火星族"),
        NO_PHONE(90, "移动电话", "见档案"),
        VAGUE_DAY(100, "会籍变化日期", "去年秋天"),
        SOMEBODY_ELSE(110, "证件号码", ""),
        NO_SUCH_EDUCATION(120, "学历", "超人");

        private final int number;
        private final String header;
        private final String text;

        Fault(int number, String header, String text) {
            this.number = number;
            this.header = header;
            this.text = text;
        }
    }

    /** The latest first of September that a good month has passed since. */
    static LocalDate september(LocalDate today) {
        var thisYear = LocalDate.of(today.getYear(), 9, 1);
        return thisYear.plusDays(40).isBefore(today) ? thisYear : thisYear.minusYears(1);
    }

    /** @param number from 1; even ones are women */
    static String name(int number) {
        var surname = number % (SURNAMES.length() / 2) * 2;
        return SURNAMES.substring(surname, surname + 2)
                + "文志明晓嘉".charAt(number / 10 % 5)
                + "华强敏丽军静".charAt(number / 50 % 6);
    }

    static List<String> names() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(OfficialSheetOf300::name).toList();
    }

    /** As the secretary fills in the empty sheet she was given. */
    byte[] filledIn(byte[] template) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var sheet = book.getSheetAt(0);
            sheet.shiftRows(FIRST_ROW, sheet.getLastRowNum(), PEOPLE); // the explanations stay below
            for (int number = 1; number <= PEOPLE; number++) {
                sheet.createRow(FIRST_ROW + number - 1).createCell(0).setCellValue(number);
                for (var header : HEADERS) {
                    cell(sheet, number, header).setCellValue(right(number, header));
                }
            }
            for (var fault : Fault.values()) {
                spoil(sheet, fault);
            }
            return bytes(book);
        }
    }

    /** The sheet that came back, its faults mended and its remarks left as they are. */
    byte[] mended(byte[] returned) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(returned))) {
            var sheet = book.getSheetAt(0);
            for (var fault : Fault.values()) {
                if (cell(sheet, fault.number, "错误原因").getStringCellValue().isEmpty()) {
                    throw new IllegalStateException("nothing is said about " + fault);
                }
                for (var header : HEADERS) {
                    cell(sheet, fault.number, header).setCellValue(right(fault.number, header));
                }
            }
            return bytes(book);
        }
    }

    private void spoil(XSSFSheet sheet, Fault fault) {
        var cell = cell(sheet, fault.number, fault.header);
        switch (fault) {
            case SOMEBODY_ELSE -> List.of("出生日期", "证件号码")
                    .forEach(header -> cell(sheet, fault.number, header).setCellValue(right(fault.number - 2, header)));
            case LAST_DIGIT -> {
                var right = right(fault.number, fault.header);
                cell.setCellValue(right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"));
            }
            case SPOILT_BY_EXCEL -> cell.setCellValue(1.10105e17);
            default -> cell.setCellValue(fault.text);
        }
    }

    private String right(int number, String header) {
        var born = LocalDate.of(1966, 2, 1).plusDays(37L * number);
        return switch (header) {
            case "姓名" -> name(number);
            case "性别" -> number % 2 == 0 ? "女" : "男";
            case "出生日期" -> slashed(born);
            case "民族" -> number % 7 == 0 ? "回族" : "汉族";
            case "证件号码" -> identity(born, number);
            case "学历" -> "大学本科";
            case "移动电话" -> "139%08d".formatted(10_000_000 + number);
            case "会籍变化类型" -> "入会";
            default -> slashed(number <= PEOPLE - JOINED_LATER ? september.minusYears(9) : september.plusDays(9));
        };
    }

    private static String slashed(LocalDate day) {
        return day.toString().replace('-', '/');
    }

    /** The seventeenth digit is even for a woman; the last one is a check. */
    private static String identity(LocalDate born, int number) {
        var seventeen = "110105" + born.toString().replace("-", "") + "%03d".formatted(number % 2 == 0 ? 124 : 123);
        for (var last : "0123456789X".toCharArray()) {
            try {
                return IdentityNumber.of(seventeen + last).text();
            } catch (IdentityNumber.Wrong wrong) {
                // the next one
            }
        }
        throw new IllegalStateException(seventeen);
    }

    /** Of that person, under that header. */
    private static Cell cell(XSSFSheet sheet, int number, String header) {
        for (var head : sheet.getRow(FIRST_ROW - 1)) {
            if (head.getStringCellValue().equals(header)) {
                return sheet.getRow(FIRST_ROW + number - 1)
                        .getCell(head.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalStateException("no column " + header);
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
