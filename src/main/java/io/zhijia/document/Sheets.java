package io.zhijia.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel workbook of lists, written straight to where it goes: a list of 100,000 rows takes no more memory than one of ten.
 *
 * <pre>{@code
 * try (var sheets = new Sheets(out)) {
 *     sheets.list("会员名册", "筛选：在职", "制表人：赵敏　2026-03-05",
 *             List.of(SheetColumn.text("姓名", 10), SheetColumn.money("会费", 12).summed()),
 *             members.map(m -> List.of(m.name(), m.dues())).iterator());
 * }
 * }</pre>
 */
public final class Sheets implements AutoCloseable {

    /** What a cell may hold besides text: figures, {@code Money}, days, moments, nothing. */
    private final Workbook book;

    private final UnaryOperator<String> words;

    public Sheets(OutputStream out) {
        this(out, UnaryOperator.identity());
    }

    /** @param words what every text goes through, such as one that leaves names out */
    public Sheets(OutputStream out, UnaryOperator<String> words) {
        this.words = words;
        book = new Workbook(out, "Zhijia", "1.0");
        book.setGlobalDefaultFont("宋体", 10.5);
    }

    /**
     * Adds a sheet.
     *
     * @param title name of the tab too
     * @param about what is in it: period, filters; empty if there is nothing to say
     * @param maker who made it and when (制表人、日期)
     * @param rows a value for each column: text, number, {@code Money}, {@code LocalDate}, {@code LocalDateTime}, boolean, null
     */
    public Sheets list(
            String title, String about, String maker, List<SheetColumn> columns, Iterator<? extends List<?>> rows)
            throws IOException {
        new SheetWriter(book.newWorksheet(tab(words.apply(title))), columns, words).write(title, about, maker, rows);
        return this;
    }

    /**
     * Adds a sheet whose rows are handed over one after another, as they are read.
     *
     * @param totals last row, a value for each column; empty for none
     */
    public Sheets list(
            String title, String about, String maker, List<SheetColumn> columns, RowSource rows, List<?> totals)
            throws IOException {
        new SheetWriter(book.newWorksheet(tab(words.apply(title))), columns, words)
                .write(title, about, maker, rows, totals);
        return this;
    }

    /** Rows that cannot wait: each is written when it comes. */
    @FunctionalInterface
    public interface RowSource {
        void eachTo(Consumer<List<?>> sheet);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** Excel takes neither long names of tabs nor these characters. */
    private static String tab(String title) {
        var tab = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return tab.isEmpty() ? "1" : tab.substring(0, Math.min(31, tab.length()));
    }
}
