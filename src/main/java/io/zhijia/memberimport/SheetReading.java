package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportRefusal.A_WEB_PAGE;
import static io.zhijia.memberimport.MemberImportRefusal.BROKEN;
import static io.zhijia.memberimport.MemberImportRefusal.NOTHING_IN_IT;
import static io.zhijia.memberimport.MemberImportRefusal.NOT_A_SHEET;
import static io.zhijia.memberimport.MemberImportRefusal.NO_HEADER;
import static io.zhijia.memberimport.MemberImportRefusal.TOO_MANY_ROWS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.extraction.FileKind;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what somebody hands in as a sheet, whatever its name says it is. */
public final class SheetReading {

    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 100;

    /** A sheet and its header. */
    record Read(Grid grid, Heading heading) {}

    static Read read(Path file, Function<String, Optional<Field>> known) throws IOException {
        refuseIf(Files.size(file) == 0, NOTHING_IN_IT);
        var grids = grids(file);
        refuseIf(grids.stream().allMatch(grid -> grid.lines().isEmpty()), NOTHING_IN_IT);
        for (var grid : grids) {
            var heading = Heading.find(grid, known);
            if (heading.isPresent()) {
                var data = grid.lines().stream()
                        .filter(line -> line.number() > heading.get().row())
                        .filter(line -> heading.get().fields().keySet().stream()
                                .anyMatch(column -> !line.cell(column).isBlank()))
                        .toList();
                refuseIf(data.size() > MOST_ROWS, TOO_MANY_ROWS, MOST_ROWS);
                refuseIf(data.isEmpty(), NOTHING_IN_IT);
                return new Read(new Grid(grid.sheet(), data), heading.get());
            }
        }
        throw new Refusal(NO_HEADER);
    }

    /**
     * All sheets of a workbook, as text.
     *
     * @throws Refusal if it is none, is locked, or is empty
     */
    public static List<Grid> grids(Path file) throws IOException {
        var kind = FileKind.of(file).orElseThrow(() -> new Refusal(NOT_A_SHEET));
        try {
            return switch (kind) {
                case XLSX -> XlsxGrids.read(file);
                case XLS -> XlsGrids.read(file);
                case TXT -> List.of(CsvGrid.read(file));
                case HTML -> throw new Refusal(A_WEB_PAGE);
                case RTF, PDF, DOC, PPT, DOCX, PPTX, ZIP, JPEG, PNG, WEBP, HEIC -> throw new Refusal(NOT_A_SHEET);
            };
        } catch (Refusal no) {
            throw no;
        } catch (RuntimeException broken) {
            throw (Refusal) new Refusal(BROKEN).initCause(broken);
        }
    }

    private SheetReading() {}
}
